package move37.game.go;

import java.util.Arrays;

/**
 * The positions of a game so far, as a list that games with the same beginning share: a few keys in
 * an array, and the list before them. Superko asks it; passes add nothing to it.
 */
final class GoPast {
  private static final int KEYS_TOGETHER = 16;
  private static final long FACTOR = 0xD6E8FEB86659FD93L;

  private final long[] keys;
  private final GoPast earlier;
  private final int peak;
  private final long setKey;

  private GoPast(long[] keys, GoPast earlier, int peak, long setKey) {
    this.keys = keys;
    this.earlier = earlier;
    this.peak = peak;
    this.setKey = setKey;
  }

  /** A game that begins with the position of this key. */
  static GoPast beginning(long key) {
    return new GoPast(new long[] {key}, null, 0, mixed(key));
  }

  /**
   * The past after a move to a new position.
   *
   * @param nextPeak see {@link #peak}
   */
  GoPast then(long key, int nextPeak) {
    long nextSetKey = setKey + mixed(key);
    if (keys.length == KEYS_TOGETHER) {
      return new GoPast(new long[] {key}, this, nextPeak, nextSetKey);
    }
    long[] longer = Arrays.copyOf(keys, keys.length + 1);
    longer[keys.length] = key;
    return new GoPast(longer, earlier, nextPeak, nextSetKey);
  }

  /**
   * The most stones on the board in any position before stones were last removed, 0 if none ever
   * were. Since then each position had more stones than the one before, so a move that removes none
   * and leads to more stones than this cannot repeat a position.
   */
  int peak() {
    return peak;
  }

  /** A key of the set of all the positions, in whatever order they came. */
  long setKey() {
    return setKey;
  }

  /** Whether the position was there. */
  boolean contains(long position) {
    for (GoPast part = this; part != null; part = part.earlier) {
      for (long key : part.keys) {
        if (key == position) {
          return true;
        }
      }
    }
    return false;
  }

  private static long mixed(long key) {
    long a = (key ^ (key >>> 32)) * FACTOR;
    return a ^ (a >>> 32);
  }
}

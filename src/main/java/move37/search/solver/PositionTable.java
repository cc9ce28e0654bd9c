package move37.search.solver;

import java.util.Arrays;

/**
 * What is known of positions, as one number each, in a table of fixed size. An entry holds the
 * whole position, so that one is never taken for another. Entries lie in buckets of four; of those,
 * what cost least to find out is overwritten first.
 */
class PositionTable {
  /** What a position without an entry has. */
  static final long NONE = 0;

  private static final int WAYS = 4;
  private static final int LONGS = 3;

  /** For each entry the mover's pieces, the opponent's pieces, and what is known. */
  private final long[] entries;

  private final int bucketShift;
  private final int workShift;

  /**
   * @param bits the table has two to the power of this many entries of 24 bytes
   * @param workShift from this bit on, what is known tells the work that it cost
   */
  PositionTable(int bits, int workShift) {
    entries = new long[LONGS << bits];
    bucketShift = Long.SIZE - bits + 2;
    this.workShift = workShift;
  }

  /** What is known of the position, or {@link #NONE}. */
  final long find(long mover, long opponent) {
    int from = bucket(mover, opponent);
    for (int at = from; at < from + WAYS * LONGS; at += LONGS) {
      if (entries[at] == mover && entries[at + 1] == opponent) {
        return entries[at + 2];
      }
    }
    return NONE;
  }

  /**
   * Stores what is known of a position.
   *
   * @param known not {@link #NONE}
   */
  final void store(long mover, long opponent, long known) {
    int from = bucket(mover, opponent);
    int place = from;
    long leastWork = Long.MAX_VALUE;
    for (int at = from; at < from + WAYS * LONGS; at += LONGS) {
      if (entries[at] == mover && entries[at + 1] == opponent) {
        place = at;
        break;
      }
      long work = entries[at + 2] >>> workShift;
      if (work < leastWork) {
        leastWork = work;
        place = at;
      }
    }
    entries[place] = mover;
    entries[place + 1] = opponent;
    entries[place + 2] = known;
  }

  private int bucket(long mover, long opponent) {
    long mixed = mover * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32) ^ opponent) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return (int) (mixed >>> bucketShift) * WAYS * LONGS;
  }

  /** Forgets everything. */
  final void clear() {
    Arrays.fill(entries, NONE);
  }
}

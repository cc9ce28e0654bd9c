package move37.search.solver;

import java.util.Arrays;
import move37.core.Requires;

/**
 * A transposition table of score bounds, one long an entry. A position's 49-bit key is scrambled by
 * a multiplication that loses nothing; its upper bits choose a bucket of four entries and the lower
 * bits are kept in the entry, so that one position is never taken for another. What cost least to
 * find out is overwritten first.
 *
 * <p>An entry, from the highest bit: rest of the key (at most 43 bits), work (6), lower bound (6),
 * upper bound (6), best column (3).
 */
final class BoundTable {
  /** What a position without an entry has. */
  static final long NONE = 0;

  /** The best column when none is known. */
  static final int NO_COLUMN = 7;

  private static final int KEY_BITS = 49;
  private static final long KEY_MASK = (1L << KEY_BITS) - 1;
  private static final int WAYS = 4;
  private static final int UPPER_SHIFT = 3;
  private static final int LOWER_SHIFT = 9;
  private static final int WORK_SHIFT = 15;
  private static final int TAG_SHIFT = 21;
  private static final int SIX_BITS = 0x3F;

  /** Scores are stored plus this, so that they are positive. */
  private static final int SCORE_OFFSET = 32;

  /** Odd, so that the multiplication is a permutation of the keys. */
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final long[] entries;
  private final int bucketShift;
  private final long tagMask;

  /**
   * @param bits the table has two to the power of this many entries of 8 bytes; from 10 to 30
   */
  BoundTable(int bits) {
    Requires.inRange("table bits", bits, 10, 30);
    entries = new long[1 << bits];
    bucketShift = KEY_BITS - (bits - 2);
    tagMask = (1L << bucketShift) - 1;
  }

  /** The entry of this key, or {@link #NONE}. */
  long find(long key) {
    long scrambled = (key * MULTIPLIER) & KEY_MASK;
    long tag = scrambled & tagMask;
    int from = (int) (scrambled >>> bucketShift) * WAYS;
    for (int i = from; i < from + WAYS; i++) {
      long entry = entries[i];
      if (entry >>> TAG_SHIFT == tag && entry != NONE) {
        return entry;
      }
    }
    return NONE;
  }

  /**
   * Stores what is known of a position.
   *
   * @param work the number of positions that were searched to find it out
   */
  void store(long key, int lower, int upper, int column, long work) {
    long scrambled = (key * MULTIPLIER) & KEY_MASK;
    long tag = scrambled & tagMask;
    int from = (int) (scrambled >>> bucketShift) * WAYS;
    int at = from;
    int leastWork = Integer.MAX_VALUE;
    for (int i = from; i < from + WAYS; i++) {
      long entry = entries[i];
      if (entry == NONE || entry >>> TAG_SHIFT == tag) {
        at = i;
        break;
      }
      int entryWork = (int) (entry >>> WORK_SHIFT) & SIX_BITS;
      if (entryWork < leastWork) {
        leastWork = entryWork;
        at = i;
      }
    }
    entries[at] =
        tag << TAG_SHIFT
            | (long) (Long.SIZE - Long.numberOfLeadingZeros(work)) << WORK_SHIFT
            | (long) (lower + SCORE_OFFSET) << LOWER_SHIFT
            | (long) (upper + SCORE_OFFSET) << UPPER_SHIFT
            | column;
  }

  /** Forgets everything. */
  void clear() {
    Arrays.fill(entries, NONE);
  }

  static int lower(long entry) {
    return ((int) (entry >>> LOWER_SHIFT) & SIX_BITS) - SCORE_OFFSET;
  }

  static int upper(long entry) {
    return ((int) (entry >>> UPPER_SHIFT) & SIX_BITS) - SCORE_OFFSET;
  }

  static int column(long entry) {
    return (int) entry & 7;
  }
}

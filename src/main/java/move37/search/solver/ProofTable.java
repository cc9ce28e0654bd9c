package move37.search.solver;

import move37.core.Requires;

/**
 * What is known of positions: who wins and which cells that takes. It has a fixed size; what cost
 * least to find out is overwritten first. Keys are kept whole, so that one position is never taken
 * for another.
 *
 * <p>An entry's value, from the lowest bit: the carrier (32), whether the player to move wins (1),
 * that there is an entry (1), the logarithm of the work (6).
 */
final class ProofTable {
  /** What a position without an entry has. */
  static final long NONE = 0;

  private static final int WAYS = 4;
  private static final long CARRIER = (1L << 32) - 1;
  private static final long WINS = 1L << 32;
  private static final long IS_THERE = 1L << 33;
  private static final int WORK_SHIFT = 34;

  /** Odd, so that no two keys become one (a 64-bit golden ratio). */
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final long[] values;
  private final int bucketShift;

  /**
   * @param bits the table has two to the power of this many entries of 16 bytes; from 3 to 28
   */
  ProofTable(int bits) {
    Requires.inRange("table bits", bits, 3, 28);
    keys = new long[1 << bits];
    values = new long[1 << bits];
    bucketShift = Long.SIZE - (bits - 2);
  }

  /** The entry's value, or {@link #NONE}. */
  long find(long key) {
    int from = bucket(key);
    for (int i = from; i < from + WAYS; i++) {
      if (keys[i] == key && values[i] != NONE) {
        return values[i];
      }
    }
    return NONE;
  }

  /**
   * Stores what was found out.
   *
   * @param value made by {@link #value}
   * @param work the number of positions that were searched for it, at least 1
   */
  void store(long key, long value, long work) {
    int from = bucket(key);
    int at = from;
    for (int i = from; i < from + WAYS; i++) {
      if (values[i] == NONE || keys[i] == key) {
        at = i;
        break;
      }
      if (work(i) < work(at)) {
        at = i;
      }
    }
    keys[at] = key;
    int logarithm = Long.SIZE - Long.numberOfLeadingZeros(work);
    values[at] = value | ((long) logarithm << WORK_SHIFT);
  }

  private long work(int index) {
    return values[index] >>> WORK_SHIFT;
  }

  private int bucket(long key) {
    return (int) ((key * MULTIPLIER) >>> bucketShift) * WAYS;
  }

  /**
   * A value.
   *
   * @param carrier cells as bits, cell 31 at most
   */
  static long value(boolean wins, long carrier) {
    return carrier | (wins ? WINS : 0) | IS_THERE;
  }

  static boolean wins(long value) {
    return (value & WINS) != 0;
  }

  static long carrier(long value) {
    return value & CARRIER;
  }
}

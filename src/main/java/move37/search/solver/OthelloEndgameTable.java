package move37.search.solver;

import java.util.Arrays;

/**
 * What is known of the scores of Othello positions: a lower and an upper bound and a good move. An
 * entry holds the whole position, so that one is never taken for another. Entries lie in buckets of
 * four; of those, what cost least to find out is overwritten first.
 */
final class OthelloEndgameTable {
  /** What a position without an entry has. */
  static final long NONE = 0;

  /** The best move when none is known. */
  static final int NO_MOVE = 64;

  private static final int WAYS = 4;
  private static final int LONGS = 3;
  private static final int UPPER_SHIFT = 8;
  private static final int MOVE_SHIFT = 16;
  private static final int WORK_SHIFT = 24;

  /** Scores are stored plus this, so that they are positive. */
  private static final int SCORE_OFFSET = 100;

  /** For each entry the mover's discs, the opponent's discs, and what is known. */
  private final long[] entries;

  private final int bucketShift;

  /**
   * @param bits the table has two to the power of this many entries of 24 bytes
   */
  OthelloEndgameTable(int bits) {
    entries = new long[LONGS << bits];
    bucketShift = Long.SIZE - bits + 2;
  }

  /** What is known of the position, or {@link #NONE}. */
  long find(long mover, long opponent) {
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
   * @param known made by {@link #entry}
   */
  void store(long mover, long opponent, long known) {
    int from = bucket(mover, opponent);
    int place = from;
    long leastWork = Long.MAX_VALUE;
    for (int at = from; at < from + WAYS * LONGS; at += LONGS) {
      if (entries[at] == mover && entries[at + 1] == opponent) {
        place = at;
        break;
      }
      long work = entries[at + 2] >>> WORK_SHIFT;
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
  void clear() {
    Arrays.fill(entries, NONE);
  }

  /**
   * What is known of a position as one number, not {@link #NONE}.
   *
   * @param work the number of positions that were searched to find it out, 1 or more
   */
  static long entry(int lower, int upper, int move, long work) {
    return work << WORK_SHIFT
        | (long) move << MOVE_SHIFT
        | (long) (upper + SCORE_OFFSET) << UPPER_SHIFT
        | (lower + SCORE_OFFSET);
  }

  static int lower(long entry) {
    return ((int) entry & 0xFF) - SCORE_OFFSET;
  }

  static int upper(long entry) {
    return ((int) (entry >>> UPPER_SHIFT) & 0xFF) - SCORE_OFFSET;
  }

  static int move(long entry) {
    return (int) (entry >>> MOVE_SHIFT) & 0xFF;
  }
}

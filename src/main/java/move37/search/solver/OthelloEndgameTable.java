package move37.search.solver;

/** What is known of the scores of Othello positions: a lower and an upper bound and a good move. */
final class OthelloEndgameTable extends PositionTable {
  /** The best move when none is known. */
  static final int NO_MOVE = 64;

  private static final int UPPER_SHIFT = 8;
  private static final int MOVE_SHIFT = 16;
  private static final int WORK_SHIFT = 24;

  /** Scores are stored plus this, so that they are positive. */
  private static final int SCORE_OFFSET = 100;

  /**
   * @param bits the table has two to the power of this many entries of 24 bytes
   */
  OthelloEndgameTable(int bits) {
    super(bits, WORK_SHIFT);
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

package move37.search.solver;

/** What is known of Hex positions: who wins, and which cells that takes. */
final class ProofTable extends PositionTable {
  private static final long CARRIER = (1L << 32) - 1;
  private static final long WINS = 1L << 32;
  private static final long IS_THERE = 1L << 33;
  private static final int WORK_SHIFT = 34;
  private static final long MOST_WORK = (1L << 29) - 1;

  /**
   * @param bits the table has two to the power of this many entries of 24 bytes
   */
  ProofTable(int bits) {
    super(bits, WORK_SHIFT);
  }

  /**
   * What is known of a position as one number, not {@link #NONE}.
   *
   * @param wins whether the player to move wins
   * @param carrier the cells that it takes as bits, cell 31 at most
   * @param work the number of positions that were searched to find it out
   */
  static long entry(boolean wins, long carrier, long work) {
    return Math.min(work, MOST_WORK) << WORK_SHIFT | IS_THERE | (wins ? WINS : 0) | carrier;
  }

  static boolean wins(long entry) {
    return (entry & WINS) != 0;
  }

  static long carrier(long entry) {
    return entry & CARRIER;
  }
}

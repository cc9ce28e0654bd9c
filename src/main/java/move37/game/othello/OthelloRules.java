package move37.game.othello;

/**
 * Othello on bitboards: a set of cells is a long in which each row takes eight bits, the top row
 * first: bit {@code 8 * row + column}. Smaller boards use the upper left part of the same layout;
 * the cells outside them hold no discs, so that no line runs over their edge.
 *
 * <p>A line of discs is followed in all eight directions and from all discs at once, by shifts that
 * double the length reached (the parallel prefix fill of Kogge and Stone, folklore of bitboard
 * programs).
 */
public final class OthelloRules {
  /** Bits a row takes. */
  public static final int STRIDE = 8;

  /** All columns but the first and the last: a line that goes on sideways turns none of those. */
  private static final long INNER_COLUMNS = 0x7E7E_7E7E_7E7E_7E7EL;

  private static final long NOT_FIRST_COLUMN = 0xFEFE_FEFE_FEFE_FEFEL;
  private static final long NOT_LAST_COLUMN = 0x7F7F_7F7F_7F7F_7F7FL;

  private OthelloRules() {}

  /** All cells of a board of this size. */
  public static long board(int size) {
    long row = (1L << size) - 1;
    long cells = 0;
    for (int i = 0; i < size; i++) {
      cells |= row << (i * STRIDE);
    }
    return cells;
  }

  /**
   * The cells on which a disc of one side would turn at least one of the other's.
   *
   * @param empty the cells of the board without a disc
   */
  public static long moves(long own, long other, long empty) {
    long inner = other & INNER_COLUMNS;
    return empty
        & (ends(own, inner, 1)
            | ends(own, other, STRIDE)
            | ends(own, inner, STRIDE - 1)
            | ends(own, inner, STRIDE + 1));
  }

  /** The cells just behind the unbroken runs that start beside a cell of {@code from}. */
  private static long ends(long from, long run, int step) {
    long pairsUp = run & (run << step);
    long pairsDown = pairsUp >>> step;
    long up = run & (from << step);
    long down = run & (from >>> step);
    up |= run & (up << step);
    down |= run & (down >>> step);
    up |= pairsUp & (up << (2 * step));
    down |= pairsDown & (down >>> (2 * step));
    up |= pairsUp & (up << (2 * step));
    down |= pairsDown & (down >>> (2 * step));
    return (up << step) | (down >>> step);
  }

  /**
   * The other side's discs that a disc of one side turns; none if the move is not legal.
   *
   * @param disc the empty cell on which it is put, as a set
   */
  public static long flips(long own, long other, long disc) {
    long inner = other & INNER_COLUMNS;
    return turned(own, inner, disc, 1)
        | turned(own, other, disc, STRIDE)
        | turned(own, inner, disc, STRIDE - 1)
        | turned(own, inner, disc, STRIDE + 1);
  }

  /** The runs that start beside the disc, each if one of its own side's discs ends it. */
  private static long turned(long own, long run, long disc, int step) {
    long pairsUp = run & (run << step);
    long pairsDown = pairsUp >>> step;
    long up = run & (disc << step);
    long down = run & (disc >>> step);
    up |= run & (up << step);
    down |= run & (down >>> step);
    up |= pairsUp & (up << (2 * step));
    down |= pairsDown & (down >>> (2 * step));
    up |= pairsUp & (up << (2 * step));
    down |= pairsDown & (down >>> (2 * step));
    return (((up << step) & own) != 0 ? up : 0) | (((down >>> step) & own) != 0 ? down : 0);
  }

  /** The cells beside cells of the set in any direction, and the set itself. */
  public static long around(long set) {
    long wide = set | ((set << 1) & NOT_FIRST_COLUMN) | ((set >>> 1) & NOT_LAST_COLUMN);
    return wide | (wide << STRIDE) | (wide >>> STRIDE);
  }
}

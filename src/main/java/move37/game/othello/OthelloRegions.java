package move37.game.othello;

import static move37.game.othello.OthelloRules.STRIDE;

/** The corners and edges of a board of some size, in the layout of {@link OthelloRules}. */
public final class OthelloRegions {
  private final long board;
  private final long top;
  private final long bottom;
  private final long left;
  private final long right;
  private final long edges;
  private final long corners;
  private final long besideStraight;
  private final long besideDiagonally;

  /**
   * @param size width and height of the board, from 4 to 8
   */
  public OthelloRegions(int size) {
    board = OthelloRules.board(size);
    top = board & ((1L << STRIDE) - 1);
    bottom = board & ~(board >>> STRIDE);
    left = board & 0x0101_0101_0101_0101L;
    right = left << (size - 1);
    edges = top | bottom | left | right;
    corners = (top | bottom) & (left | right);
    long besideCorners = OthelloRules.around(corners) & board & ~corners;
    besideStraight = besideCorners & edges;
    besideDiagonally = besideCorners & ~edges;
  }

  /** All cells. */
  public long board() {
    return board;
  }

  /** The four corners. */
  public long corners() {
    return corners;
  }

  /** The edge cells beside corners, two each: the C cells of the players. */
  public long besideStraight() {
    return besideStraight;
  }

  /** The inner cells beside corners, one each: the X cells of the players. */
  public long besideDiagonally() {
    return besideDiagonally;
  }

  /**
   * Discs of one colour that no play can turn any more: those that along every line through them
   * have the board's end or another such disc of their colour next to them, or stand on a full
   * edge. There may be more that need a longer look.
   *
   * @param empty the cells without a disc
   */
  public long stable(long discs, long empty) {
    long level = left | right | full(top, empty) | full(bottom, empty);
    long upright = top | bottom | full(left, empty) | full(right, empty);
    long stable = 0;
    long before;
    do {
      before = stable;
      stable =
          discs
              & (level | beside(stable, 1))
              & (upright | beside(stable, STRIDE))
              & (edges | beside(stable, STRIDE - 1))
              & (edges | beside(stable, STRIDE + 1));
    } while (stable != before);
    return stable;
  }

  private static long full(long line, long empty) {
    return (line & empty) == 0 ? line : 0;
  }

  /** What runs over the left or right end comes out on an edge, where it says nothing new. */
  private static long beside(long set, int step) {
    return (set << step) | (set >>> step);
  }
}

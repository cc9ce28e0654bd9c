package move37.game.connectfour;

/**
 * Connect Four on bitboards: a set of cells is a long in which each column takes seven bits, the
 * bottom row first: bit {@code 7 * column + height above the ground}. The seventh bit of a column
 * is never a cell, so that lines cannot run over the edge from one column into the next. Boards
 * smaller than 7x6 use the lower left part of the same layout, so all shifts are constants.
 *
 * <p>The layout and the shift-and-and line test are folklore of bitboard programs (John Tromp's
 * Fhourstones among them).
 */
public final class ConnectFourRules {
  /** Bits a column takes. */
  public static final int STRIDE = 7;

  /** The widest and the highest board that fit. */
  public static final int MAXIMUM_WIDTH = 7;

  public static final int MAXIMUM_HEIGHT = 6;

  /** The lowest bit of every column. */
  private static final long GROUND = 0x0000_0408_1020_4081L;

  private ConnectFourRules() {}

  /** The cells of the bottom row of a board of this width. */
  public static long bottomRow(int width) {
    return GROUND & ((1L << (width * STRIDE)) - 1);
  }

  /** All cells of a board. */
  public static long board(int width, int height) {
    return bottomRow(width) * ((1L << height) - 1);
  }

  /** The column's seven bits: its cells and the bit above them. */
  public static long column(int column) {
    return 0x7FL << (column * STRIDE);
  }

  /** The lowest empty cell of the column; the bit above the board if the column is full. */
  public static long drop(long occupied, int column) {
    return (occupied + (1L << (column * STRIDE))) & column(column);
  }

  /** Whether four of these stones stand in a line. */
  public static boolean hasFour(long stones) {
    long level = stones & (stones >>> 7);
    long rising = stones & (stones >>> 8);
    long falling = stones & (stones >>> 6);
    long upright = stones & (stones >>> 1);
    return ((level & (level >>> 14))
            | (rising & (rising >>> 16))
            | (falling & (falling >>> 12))
            | (upright & (upright >>> 2)))
        != 0;
  }

  /** All stones that are part of a line of four or more. */
  public static long linesOf(long stones) {
    return lineOf(stones, 1) | lineOf(stones, 6) | lineOf(stones, 7) | lineOf(stones, 8);
  }

  private static long lineOf(long stones, int step) {
    long pairs = stones & (stones >>> step);
    long starts = pairs & (pairs >>> (2 * step));
    long halves = starts | (starts << step);
    return halves | (halves << (2 * step));
  }

  /**
   * The places where one more stone would make four in a line with these stones. Places outside the
   * board and occupied ones are among them: the caller masks with the cells that it asks about. Of
   * an upright line only the top cell can be the last one, since stones stack.
   */
  public static long threats(long stones) {
    long upright = (stones << 1) & (stones << 2) & (stones << 3);
    return upright | threats(stones, 6) | threats(stones, 7) | threats(stones, 8);
  }

  private static long threats(long stones, int step) {
    long before = stones << step;
    long after = stones >>> step;
    long twoBefore = before & (stones << (2 * step));
    long twoAfter = after & (stones >>> (2 * step));
    return (twoBefore & (after | (stones << (3 * step))))
        | (twoAfter & (before | (stones >>> (3 * step))));
  }

  /**
   * The lines of four in which stones stand and nothing else, each counted by the square of its
   * number of stones: 1, 4, 9 (or 16).
   *
   * @param free the cells of the board on which no other stones stand
   */
  public static int openLines(long stones, long free) {
    return openLines(stones, free, 1)
        + openLines(stones, free, 6)
        + openLines(stones, free, 7)
        + openLines(stones, free, 8);
  }

  /**
   * All lines of one direction at once: a counter of three bits a line, spread over three longs.
   */
  private static int openLines(long stones, long free, int step) {
    long freePairs = free & (free >>> step);
    long starts = freePairs & (freePairs >>> (2 * step));
    long odd = stones ^ (stones >>> step);
    long both = stones & (stones >>> step);
    long farOdd = odd >>> (2 * step);
    long farBoth = both >>> (2 * step);
    long ones = (odd ^ farOdd) & starts;
    long twos = (both ^ farBoth ^ (odd & farOdd)) & starts;
    long fours = both & farBoth & starts;
    return Long.bitCount(ones & ~twos)
        + 4 * Long.bitCount(twos & ~ones)
        + 9 * Long.bitCount(ones & twos)
        + 16 * Long.bitCount(fours);
  }

  /** The set with left and right exchanged on a board of this width. */
  public static long mirror(long set, int width) {
    long mirrored = 0;
    for (int column = 0; column < width; column++) {
      long bits = (set >>> (column * STRIDE)) & 0x7F;
      mirrored |= bits << ((width - 1 - column) * STRIDE);
    }
    return mirrored;
  }

  /**
   * A position in one long: the mover's stones, and in each column one bit above its highest stone.
   * Equal exactly for equal positions on boards of the same size.
   */
  public static long pack(long mover, long occupied, long bottomRow) {
    return mover | (occupied + bottomRow);
  }

  /** The occupied cells of a packed position; those of them that are set in it are the mover's. */
  public static long unpackOccupied(long packed) {
    long filled = packed;
    filled |= (filled >>> 1) & (GROUND * 0x3F);
    filled |= (filled >>> 2) & (GROUND * 0x1F);
    filled |= (filled >>> 4) & (GROUND * 0x07);
    return (filled >>> 1) & (GROUND * 0x3F);
  }
}

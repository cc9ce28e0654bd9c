package move37.search.solver;

import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourRules;

/**
 * What Connect Four's parity proves without search, on boards of even height. Rows are counted from
 * 1 at the ground; a column's fill is the number of its stones.
 *
 * <p><b>SECOND follows up.</b> When FIRST is to move, the stones are even in number, so the columns
 * of odd fill are too. SECOND answers a move in a column of even fill on top of it, and a move in a
 * column of odd fill in another such column; an answer always exists. So all that FIRST can ever
 * get are the odd rows, and of even rows the next cell of the columns that have odd fill now. If
 * that holds no four, FIRST cannot win; SECOND gets all other cells of even rows, and if these hold
 * a four, SECOND wins. When SECOND is to move, one column more is of odd fill, and moving there
 * leads to the case above.
 *
 * <p><b>FIRST holds an odd threat.</b> SECOND is to move, and FIRST needs just one more cell for a
 * four: one in an odd row of a column of odd fill, with at least one empty cell below. FIRST
 * follows up as above, in that column too. Sooner or later SECOND must play right under the threat.
 * So all that SECOND can ever get are, in other columns, the odd rows and the next cell of those of
 * odd fill, and in that column the even rows below the threat. If that holds no four, FIRST wins.
 *
 * <p>Both are follow-up strategies after Victor Allis, "A Knowledge-based Approach of Connect-Four"
 * (1988), there called claimeven and odd threat.
 */
final class Zugzwang {
  /** Nothing was proved. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final int STRIDE = ConnectFourRules.STRIDE;

  private final int height;
  private final long board;
  private final long bottomRow;
  private final long oddRows;
  private final long evenRows;

  /** On boards of odd height, where a column cannot be followed up to its top, it proves little. */
  Zugzwang(ConnectFour game) {
    height = game.board().height();
    board = game.boardCells();
    bottomRow = game.bottomRow();
    oddRows = height % 2 == 0 ? board & (bottomRow * 0b010101) : board;
    evenRows = board & ~oddRows;
  }

  /** Those of the cells that lie in odd rows. */
  long oddRows(long cells) {
    return cells & oddRows;
  }

  /**
   * An upper bound below {@code beta} of FIRST's score that SECOND's follow-up proves: 0 or -1; or
   * {@link #UNKNOWN}. Either player may be to move.
   */
  int secondHolds(long first, long second, int beta) {
    long occupied = first | second;
    long empty = board & ~occupied;
    long drops = (occupied + bottomRow) & board;
    if (beta < 0 || ConnectFourRules.hasFour(first | (empty & oddRows) | (drops & evenRows))) {
      return UNKNOWN;
    }
    if (beta > 0) {
      return 0;
    }
    return ConnectFourRules.hasFour(second | (empty & evenRows & ~drops)) ? -1 : UNKNOWN;
  }

  /**
   * A lower bound of at least {@code beta} of FIRST's score that an odd threat proves; or {@link
   * #UNKNOWN}. SECOND must be to move and without a win at once.
   *
   * @param threats empty cells of odd rows that would complete a four of FIRST
   */
  int firstForces(long first, long second, long threats, int beta) {
    long occupied = first | second;
    long empty = board & ~occupied;
    long oddColumns = (occupied + bottomRow) & evenRows;
    long reach = second | (empty & oddRows) | oddColumns;
    for (long rest = threats; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      long column = ConnectFourRules.column(bit / STRIDE);
      int latestWin = (height - bit % STRIDE) / 2;
      if ((oddColumns & column) == 0 || latestWin < beta) {
        continue;
      }
      long below = empty & evenRows & column & ((1L << bit) - 1);
      if (!ConnectFourRules.hasFour((reach & ~column) | (second & column) | below)) {
        return latestWin;
      }
    }
    return UNKNOWN;
  }
}

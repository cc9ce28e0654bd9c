package move37.search.solver;

import static move37.game.connectfour.ConnectFourRules.STRIDE;

import move37.game.BoardShape;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourRules;

/** Counts lines of four that are still open, to order moves by. */
final class LineCounter {
  private static final int[][] DIRECTIONS = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};

  private final long board;
  private final int[] through = new int[Long.SIZE];

  LineCounter(ConnectFour game) {
    board = game.boardCells();
    for (int column = 0; column < game.board().width(); column++) {
      for (int row = 0; row < game.board().height(); row++) {
        through[column * STRIDE + row] = linesThrough(column, row, game.board());
      }
    }
  }

  private static int linesThrough(int column, int row, BoardShape shape) {
    int count = 0;
    for (int[] step : DIRECTIONS) {
      for (int back = 0; back < 4; back++) {
        int startColumn = column - back * step[0];
        int startRow = row - back * step[1];
        boolean inside =
            isInside(startColumn, startRow, shape)
                && isInside(startColumn + 3 * step[0], startRow + 3 * step[1], shape);
        count += inside ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isInside(int column, int row, BoardShape shape) {
    return column >= 0 && column < shape.width() && row >= 0 && row < shape.height();
  }

  /** How many lines of the empty board pass through the cell of this bit. */
  int through(int bit) {
    return through[bit];
  }

  /**
   * The lines open to the one side minus those open to the other, by the square of their stones.
   */
  int balance(long stones, long others) {
    return ConnectFourRules.openLines(stones, board & ~others)
        - ConnectFourRules.openLines(others, board & ~stones);
  }
}

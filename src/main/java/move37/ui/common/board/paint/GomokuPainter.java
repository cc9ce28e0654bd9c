package move37.ui.common.board.paint;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import move37.game.BoardShape;
import move37.game.Player;

/** Gomoku: a board of red wood, and what wins is struck through. */
final class GomokuPainter extends StonePainter {
  private static final int ROW = 5;

  /** Along a row, a column and both diagonals: rows down and columns to the right. */
  private static final int[][] DIRECTIONS = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};

  /**
   * @param still whether it is only a picture: without the names of columns and rows
   */
  GomokuPainter(boolean still) {
    super(Wood.CHERRY, WoodenBoard.COLUMNS, still);
  }

  @Override
  public void paintWin(Brush brush, int[] cells, Player winner, double progress) {
    super.paintWin(brush, cells, winner, progress);
    BoardShape shape = brush.geometry().shape();
    Set<Integer> all = IntStream.of(cells).boxed().collect(Collectors.toSet());
    for (int cell : cells) {
      for (int[] direction : DIRECTIONS) {
        int last = last(shape, all, cell, direction);
        if (last >= 0) {
          strike(brush, cell, last, winner, progress);
        }
      }
    }
  }

  /** The last cell of the row of five or more that begins here, or -1 if none does. */
  private static int last(BoardShape shape, Set<Integer> all, int cell, int[] direction) {
    int row = cell / shape.width();
    int column = cell % shape.width();
    if (isIn(shape, all, row - direction[0], column - direction[1])) {
      return -1;
    }
    int length = 1;
    while (isIn(shape, all, row + length * direction[0], column + length * direction[1])) {
      length++;
    }
    return length < ROW
        ? -1
        : shape.cell(row + (length - 1) * direction[0], column + (length - 1) * direction[1]);
  }

  private static boolean isIn(BoardShape shape, Set<Integer> all, int row, int column) {
    return row >= 0
        && row < shape.height()
        && column >= 0
        && column < shape.width()
        && all.contains(shape.cell(row, column));
  }

  private static void strike(Brush brush, int from, int to, Player winner, double progress) {
    BoardGeometry at = brush.geometry();
    double x = at.centerX(from);
    double y = at.centerY(from);
    double toX = x + progress * (at.centerX(to) - x);
    double toY = y + progress * (at.centerY(to) - y);
    GraphicsContext pen = brush.pen();
    pen.setLineCap(StrokeLineCap.ROUND);
    pen.setStroke(Color.gray(1, 0.9));
    pen.setLineWidth(Math.max(3, 0.16 * at.cell()));
    pen.strokeLine(x, y, toX, toY);
    pen.setStroke(brush.palette().seat(winner));
    pen.setLineWidth(Math.max(2, 0.1 * at.cell()));
    pen.strokeLine(x, y, toX, toY);
  }
}

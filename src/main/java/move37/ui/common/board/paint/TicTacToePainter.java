package move37.ui.common.board.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import move37.game.BoardShape;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry.Margins;

/** Tic-tac-toe: a calm grid on which crosses and rings are drawn stroke by stroke. */
final class TicTacToePainter implements BoardPainter {
  /** Of a cell's side. */
  private static final double MARK_RADIUS = 0.27;

  private static final double STROKE = 0.105;

  @Override
  public Margins margins(BoardShape shape) {
    return Margins.all(0.12);
  }

  @Override
  public double openingRadius(BoardGeometry geometry) {
    return 0.3 * geometry.cell();
  }

  @Override
  public void paintBack(Brush brush) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    pen.setStroke(brush.palette().get(ColorToken.TEXT_MUTED, 0.45));
    pen.setLineWidth(Math.max(1.5, 0.025 * at.cell()));
    pen.setLineCap(StrokeLineCap.ROUND);
    for (int column = 1; column < at.shape().width(); column++) {
      double x = at.left() + column * at.cell();
      pen.strokeLine(x, at.top(), x, at.top() + at.height());
    }
    for (int row = 1; row < at.shape().height(); row++) {
      double y = at.top() + row * at.cell();
      pen.strokeLine(at.left(), y, at.left() + at.width(), y);
    }
  }

  @Override
  public void paintPiece(Brush brush, int cell, Player player, double progress, double strength) {
    brush.pen().setGlobalAlpha(strength);
    paintMark(brush, cell, player, progress);
    brush.pen().setGlobalAlpha(1);
  }

  private static void paintMark(Brush brush, int cell, Player player, double progress) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    pen.setStroke(brush.palette().seat(player));
    pen.setLineWidth(STROKE * at.cell());
    pen.setLineCap(StrokeLineCap.ROUND);
    double x = at.centerX(cell);
    double y = at.centerY(cell);
    double radius = MARK_RADIUS * at.cell();
    if (player == Player.SECOND) {
      pen.strokeArc(
          x - radius, y - radius, 2 * radius, 2 * radius, 90, 360 * progress, ArcType.OPEN);
      return;
    }
    double arm = 0.9 * radius;
    double first = Math.min(1, 2 * progress);
    double second = Math.max(0, 2 * progress - 1);
    pen.beginPath();
    pen.moveTo(x - arm, y - arm);
    pen.lineTo(x - arm + 2 * arm * first, y - arm + 2 * arm * first);
    if (second > 0) {
      pen.moveTo(x + arm, y - arm);
      pen.lineTo(x + arm - 2 * arm * second, y - arm + 2 * arm * second);
    }
    pen.stroke();
  }

  @Override
  public void paintLastMove(Brush brush, int cell, Player player) {
    BoardGeometry at = brush.geometry();
    double side = 0.86 * at.cell();
    GraphicsContext pen = brush.pen();
    pen.setFill(Palette.fade(brush.palette().seat(player), 0.12));
    pen.fillRoundRect(
        at.centerX(cell) - side / 2,
        at.centerY(cell) - side / 2,
        side,
        side,
        0.2 * side,
        0.2 * side);
  }

  /** A rounded square: a ring would look like a mark of the second player. */
  @Override
  public void paintOutline(Brush brush, int cell, double radius, double width, Color color) {
    double side = 0.9 * brush.geometry().cell();
    GraphicsContext pen = brush.pen();
    pen.setStroke(color);
    pen.setLineWidth(width);
    pen.strokeRoundRect(
        brush.geometry().centerX(cell) - side / 2,
        brush.geometry().centerY(cell) - side / 2,
        side,
        side,
        0.2 * side,
        0.2 * side);
  }

  @Override
  public void paintWin(Brush brush, int[] cells, Player winner, double progress) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    int first = cells[0];
    int last = cells[cells.length - 1];
    double x = at.centerX(first);
    double y = at.centerY(first);
    double dx = at.centerX(last) - x;
    double dy = at.centerY(last) - y;
    double over = 0.36 * at.cell() / Math.hypot(dx, dy);
    pen.setLineCap(StrokeLineCap.ROUND);
    pen.setLineWidth(0.05 * at.cell());
    Color color = brush.palette().get(ColorToken.TEXT);
    pen.setStroke(color);
    double end = -over + (1 + 2 * over) * progress;
    pen.strokeLine(x - over * dx, y - over * dy, x + end * dx, y + end * dy);
  }

  @Override
  public void paintGhost(Brush brush, int cell, Player player) {
    paintPiece(brush, cell, player, 1, 0.35);
  }
}

package move37.ui.common.board.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import move37.game.BoardShape;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry.Margins;

/** Any other game: a plain grid with a disc for each piece. */
final class GridPainter implements BoardPainter {
  private static final double DISC_RADIUS = 0.4;

  @Override
  public Margins margins(BoardShape shape) {
    return Margins.all(0.2);
  }

  @Override
  public double openingRadius(BoardGeometry geometry) {
    return 0.42 * geometry.cell();
  }

  @Override
  public void paintBack(Brush brush) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    pen.setFill(brush.palette().get(ColorToken.SURFACE));
    pen.fillRect(at.left(), at.top(), at.width(), at.height());
    pen.setStroke(brush.palette().get(ColorToken.TEXT_MUTED, 0.5));
    pen.setLineWidth(1);
    for (int column = 0; column <= at.shape().width(); column++) {
      double x = at.left() + column * at.cell() + 0.5;
      pen.strokeLine(x, at.top() + 0.5, x, at.top() + at.height() + 0.5);
    }
    for (int row = 0; row <= at.shape().height(); row++) {
      double y = at.top() + row * at.cell() + 0.5;
      pen.strokeLine(at.left() + 0.5, y, at.left() + at.width() + 0.5, y);
    }
  }

  @Override
  public void paintPiece(Brush brush, int cell, Player player, double progress, double strength) {
    BoardGeometry at = brush.geometry();
    double radius = DISC_RADIUS * at.cell() * (0.6 + 0.4 * progress);
    Color color = brush.palette().seat(player);
    brush.pen().setGlobalAlpha(strength * progress);
    brush.disc(at.centerX(cell), at.centerY(cell), radius, Palette.darker(color, 0.22));
    brush.disc(at.centerX(cell), at.centerY(cell), radius * 0.94, color);
    brush.pen().setGlobalAlpha(1);
  }

  @Override
  public void paintLastMove(Brush brush, int cell, Player player) {
    brush.outlinedRing(cell, 0.13, 0.05, 1);
  }

  @Override
  public void paintWin(Brush brush, int[] cells, Player winner, double progress) {
    for (int cell : cells) {
      brush.outlinedRing(cell, 0.32, 0.07, progress);
    }
  }

  @Override
  public void paintGhost(Brush brush, int cell, Player player) {
    paintPiece(brush, cell, player, 1, 0.35);
  }
}

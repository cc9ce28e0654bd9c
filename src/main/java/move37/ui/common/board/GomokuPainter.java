package move37.ui.common.board;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import move37.game.BoardShape;
import move37.game.Player;
import move37.ui.common.board.BoardGeometry.Margins;

/** Gomoku: a board of pale wood with stones on the crossings of its lines. */
final class GomokuPainter implements BoardPainter {
  /** Of a cell's side. */
  private static final double STONE_RADIUS = 0.445;

  private static final double STAR_RADIUS = 0.09;
  private static final double CORNER = 0.3;

  /** From this size on a board has stars on its fourth lines, below on its third. */
  private static final int LARGE = 13;

  private final boolean still;

  /**
   * @param still whether it is only a picture: without letters and numbers
   */
  GomokuPainter(boolean still) {
    this.still = still;
  }

  @Override
  public Margins margins(BoardShape shape) {
    return still ? Margins.all(0.35) : new Margins(0.35, 0.95, 0.95, 0.95);
  }

  @Override
  public double openingRadius(BoardGeometry geometry) {
    return STONE_RADIUS * geometry.cell();
  }

  @Override
  public void paintBack(Brush brush) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    double corner = CORNER * at.cell();
    boolean dark = brush.palette().isDark();
    pen.setFill(Color.gray(0, dark ? 0.09 : 0.03));
    for (int i = 1; i <= 5; i++) {
      double spread = 0.03 * i * at.cell();
      pen.fillRoundRect(
          at.left() - spread,
          at.top() - spread + 0.08 * at.cell(),
          at.width() + 2 * spread,
          at.height() + 2 * spread,
          corner + 2 * spread,
          corner + 2 * spread);
    }
    pen.setFill(brush.palette().get(ColorToken.BOARD_WOOD));
    pen.fillRoundRect(at.left(), at.top(), at.width(), at.height(), corner, corner);
    paintLines(brush);
    paintStars(brush);
    if (!still) {
      paintCoordinates(brush);
    }
  }

  private static void paintLines(Brush brush) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    int last = at.shape().cells() - 1;
    double left = sharp(at.centerX(0));
    double right = sharp(at.centerX(last));
    double top = sharp(at.centerY(0));
    double bottom = sharp(at.centerY(last));
    pen.setStroke(brush.palette().get(ColorToken.BOARD_WOOD_LINE));
    pen.setLineWidth(Math.max(1, Math.rint(0.03 * at.cell())));
    pen.setLineCap(StrokeLineCap.SQUARE);
    for (int i = 0; i < at.shape().width(); i++) {
      double x = sharp(at.centerX(i));
      pen.strokeLine(x, top, x, bottom);
      double y = sharp(at.centerY(i * at.shape().width()));
      pen.strokeLine(left, y, right, y);
    }
  }

  /** The middle of a pixel. */
  private static double sharp(double at) {
    return Math.floor(at) + 0.5;
  }

  private static void paintStars(Brush brush) {
    BoardGeometry at = brush.geometry();
    int size = at.shape().width();
    int near = size >= LARGE ? 3 : 2;
    int far = size - 1 - near;
    if (size % 2 == 0 || far - near < 4) {
      return;
    }
    Color color = brush.palette().get(ColorToken.BOARD_WOOD_LINE);
    double radius = Math.max(2, STAR_RADIUS * at.cell());
    int[][] stars = {{near, near}, {near, far}, {far, near}, {far, far}, {size / 2, size / 2}};
    for (int[] star : stars) {
      int cell = at.shape().cell(star[0], star[1]);
      brush.disc(sharp(at.centerX(cell)), sharp(at.centerY(cell)), radius, color);
    }
  }

  private static void paintCoordinates(Brush brush) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    int size = at.shape().width();
    pen.setFill(brush.palette().get(ColorToken.TEXT_MUTED));
    pen.setFont(brush.fontOf(Math.clamp(0.38 * at.cell(), 9, 20)));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < size; i++) {
      String letter = Character.toString('a' + i);
      pen.fillText(letter, at.centerX(i), at.top() + at.height() + 0.48 * at.cell());
      String number = Integer.toString(size - i);
      pen.fillText(number, at.left() - 0.48 * at.cell(), at.centerY(i * size));
    }
  }

  @Override
  public void paintPiece(Brush brush, int cell, Player player, double progress, double strength) {
    BoardGeometry at = brush.geometry();
    double radius = STONE_RADIUS * at.cell() * (1.25 - 0.25 * progress);
    brush.pen().setGlobalAlpha(strength * Math.min(1, 2 * progress));
    paintStone(brush, at.centerX(cell), at.centerY(cell), radius, player);
    brush.pen().setGlobalAlpha(1);
  }

  private static void paintStone(Brush brush, double x, double y, double radius, Player player) {
    Color color = brush.palette().seat(player);
    brush.disc(x + 0.05 * radius, y + 0.12 * radius, radius * 1.02, Color.gray(0, 0.22));
    brush.disc(x, y, radius, Palette.darker(color, 0.3));
    Paint face =
        new RadialGradient(
            0,
            0,
            x - 0.35 * radius,
            y - 0.45 * radius,
            1.5 * radius,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, Palette.lighter(color, 0.4)),
            new Stop(0.4, color),
            new Stop(1, Palette.darker(color, 0.18)));
    brush.disc(x, y, 0.95 * radius, face);
  }

  @Override
  public void paintLastMove(Brush brush, int cell, Player player) {
    brush.outlinedRing(cell, 0.16, 0.06, 1);
  }

  @Override
  public void paintWin(Brush brush, int[] cells, Player winner, double progress) {
    for (int cell : cells) {
      brush.outlinedRing(cell, 0.32, 0.07, progress);
    }
  }

  @Override
  public void paintGhost(Brush brush, int cell, Player player) {
    paintPiece(brush, cell, player, 1, 0.45);
  }
}

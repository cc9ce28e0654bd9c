package move37.ui.common.board.paint;

import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.text.TextAlignment;
import move37.game.BoardShape;
import move37.game.GameState;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry.Margins;

/** Connect Four: a deep blue frame with round holes, behind which the discs fall. */
final class ConnectFourPainter implements BoardPainter {
  /** Of a cell's side. */
  private static final double HOLE_RADIUS = 0.405;

  /** A disc is a little larger than the hole through which it is seen. */
  private static final double DISC_RADIUS = 0.43;

  private static final double LIP = 0.17;
  private static final double CORNER = 0.62;

  /** Where a disc waits: so far above the grid. */
  private static final double ABOVE = 0.62;

  /** The share of the time in which the disc falls; in the rest it bounces once. */
  private static final double FALLING = 0.8;

  private static final double BOUNCE = 0.09;

  private final boolean still;

  /**
   * @param still whether it is only a picture: without the row above the frame and column numbers
   */
  ConnectFourPainter(boolean still) {
    this.still = still;
  }

  @Override
  public Margins margins(BoardShape shape) {
    return still ? new Margins(0.3, 0.3, 0.4, 0.3) : new Margins(1.08, 0.24, 0.58, 0.24);
  }

  @Override
  public double openingRadius(BoardGeometry geometry) {
    return HOLE_RADIUS * geometry.cell();
  }

  @Override
  public void paintBack(Brush brush) {
    paintShadow(brush);
    BoardGeometry at = brush.geometry();
    Color hole = brush.palette().get(ColorToken.HOLE);
    brush.pen().setFill(hole);
    brush.pen().fillRect(at.left(), at.top(), at.width(), at.height());
    double radius = HOLE_RADIUS * at.cell();
    Color depth = Palette.darker(hole, brush.palette().isDark() ? 0.5 : 0.13);
    for (int cell = 0; cell < at.shape().cells(); cell++) {
      double y = at.centerY(cell);
      Paint shade = vertical(y - radius, y + radius * 0.2, depth, hole);
      brush.disc(at.centerX(cell), y, radius + 1, shade);
    }
  }

  private static void paintShadow(Brush brush) {
    BoardGeometry at = brush.geometry();
    double lip = LIP * at.cell();
    double corner = CORNER * at.cell();
    int rings = 7;
    double step = 0.022 * at.cell();
    brush.pen().setFill(Color.gray(0, brush.palette().isDark() ? 0.09 : 0.028));
    for (int i = 1; i <= rings; i++) {
      double spread = i * step;
      brush
          .pen()
          .fillRoundRect(
              at.left() - lip - spread,
              at.top() - lip - spread + 0.09 * at.cell(),
              at.width() + 2 * (lip + spread),
              at.height() + 2 * (lip + spread),
              corner + 2 * spread,
              corner + 2 * spread);
    }
  }

  @Override
  public void paintPiece(Brush brush, int cell, Player player, double progress, double strength) {
    BoardGeometry at = brush.geometry();
    double from = at.top() - ABOVE * at.cell();
    double distance = at.centerY(cell) - from;
    double y = from + distance * fallen(progress, BOUNCE * at.cell() / distance);
    brush.pen().setGlobalAlpha(strength);
    paintDisc(brush, at.centerX(cell), y, player);
    brush.pen().setGlobalAlpha(1);
  }

  /** How far a disc has come, 0 to 1: falling as things fall, then one small bounce. */
  static double fallen(double progress, double bounce) {
    if (progress < FALLING) {
      double t = progress / FALLING;
      return t * t;
    }
    double t = (progress - FALLING) / (1 - FALLING);
    return 1 - bounce * 4 * t * (1 - t);
  }

  @Override
  public double travel(BoardGeometry geometry, int cell) {
    int row = cell / geometry.shape().width();
    return Math.max(0.5, Math.sqrt((row + 1.0) / geometry.shape().height()));
  }

  @Override
  public Rectangle2D way(BoardGeometry geometry, int cell) {
    double x = geometry.centerX(cell);
    double half = geometry.cell() / 2;
    double above = geometry.top() - ABOVE * geometry.cell();
    return BoardGeometry.box(x - half, above - half, x + half, geometry.centerY(cell) + half);
  }

  private static void paintDisc(Brush brush, double x, double y, Player player) {
    double radius = DISC_RADIUS * brush.geometry().cell();
    Color color = brush.palette().seat(player);
    brush.disc(x, y, radius, Palette.lighter(color, 0.28));
    brush.disc(x, y, radius * 0.86, color);
    Paint face =
        new RadialGradient(
            0,
            0,
            x - radius * 0.3,
            y - radius * 0.4,
            radius * 1.35,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, Palette.lighter(color, 0.2)),
            new Stop(0.55, color),
            new Stop(1, Palette.darker(color, 0.1)));
    double inner = radius * 0.7;
    brush.disc(x, y, inner, face);
    GraphicsContext pen = brush.pen();
    pen.setLineWidth(Math.max(1, radius * 0.05));
    pen.setStroke(
        vertical(y - inner, y + inner, Palette.darker(color, 0.28), Palette.lighter(color, 0.38)));
    pen.strokeOval(x - inner, y - inner, 2 * inner, 2 * inner);
  }

  @Override
  public void paintFront(Brush brush) {
    BoardGeometry at = brush.geometry();
    Palette palette = brush.palette();
    GraphicsContext pen = brush.pen();
    double lip = Math.round(LIP * at.cell());
    double radius = HOLE_RADIUS * at.cell();
    Color frame = palette.get(ColorToken.BOARD_FRAME);
    Color shade = palette.get(ColorToken.BOARD_FRAME_SHADE);

    pen.setFillRule(FillRule.EVEN_ODD);
    pen.setFill(vertical(at.top() - lip, at.top() + at.height() + lip, frame, shade));
    pen.beginPath();
    roundRectangle(
        pen,
        at.left() - lip,
        at.top() - lip,
        at.width() + 2 * lip,
        at.height() + 2 * lip,
        CORNER / 2 * at.cell());
    for (int cell = 0; cell < at.shape().cells(); cell++) {
      double x = at.centerX(cell);
      double y = at.centerY(cell);
      pen.moveTo(x + radius, y);
      pen.arc(x, y, radius, radius, 0, 360);
      pen.closePath();
    }
    pen.fill();

    pen.setLineWidth(Math.max(1, at.cell() * 0.035));
    for (int cell = 0; cell < at.shape().cells(); cell++) {
      double y = at.centerY(cell);
      pen.setStroke(
          vertical(
              y - radius, y + radius, Palette.darker(shade, 0.45), Palette.lighter(frame, 0.22)));
      pen.strokeOval(at.centerX(cell) - radius, y - radius, 2 * radius, 2 * radius);
    }
    if (!still) {
      paintColumnNumbers(brush, at.top() + at.height() + lip);
    }
  }

  private static void roundRectangle(
      GraphicsContext pen, double x, double y, double width, double height, double radius) {
    pen.moveTo(x + radius, y);
    pen.arcTo(x + width, y, x + width, y + height, radius);
    pen.arcTo(x + width, y + height, x, y + height, radius);
    pen.arcTo(x, y + height, x, y, radius);
    pen.arcTo(x, y, x + width, y, radius);
    pen.closePath();
  }

  private static void paintColumnNumbers(Brush brush, double below) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    pen.setFill(brush.palette().get(ColorToken.TEXT_MUTED));
    pen.setFont(brush.fontOf(Math.clamp(0.22 * at.cell(), 10, 24)));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    for (int column = 0; column < at.shape().width(); column++) {
      pen.fillText(Integer.toString(column + 1), at.centerX(column), below + 0.22 * at.cell());
    }
  }

  @Override
  public void paintLastMove(Brush brush, int cell, Player player) {
    BoardGeometry at = brush.geometry();
    double side = at.cell();
    brush.outlinedRing(at.centerX(cell), at.centerY(cell), 0.13 * side, 0.05 * side, 1);
  }

  @Override
  public void paintWin(Brush brush, int[] cells, Player winner, double progress) {
    BoardGeometry at = brush.geometry();
    double side = at.cell();
    for (int cell : cells) {
      brush.outlinedRing(at.centerX(cell), at.centerY(cell), 0.36 * side, 0.075 * side, progress);
    }
  }

  @Override
  public void paintGhost(Brush brush, int cell, Player player) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    double x = at.centerX(cell);
    pen.setGlobalAlpha(0.75);
    paintDisc(brush, x, at.top() - ABOVE * at.cell(), player);
    pen.setGlobalAlpha(1);
    double width = 0.045 * at.cell();
    double radius = openingRadius(at) - width;
    brush.ring(x, at.centerY(cell), radius, width, Palette.fade(brush.palette().seat(player), 0.8));
  }

  @Override
  public OptionalInt actionAt(
      BoardGeometry geometry, GameState state, int[] actionsByCell, double x, double y) {
    OptionalInt column = geometry.columnAt(x);
    return column.isPresent() && state.isLegal(column.getAsInt()) ? column : OptionalInt.empty();
  }

  @Override
  public OptionalInt meantAt(BoardGeometry geometry, double x, double y) {
    return geometry.columnAt(x);
  }

  @Override
  public double labelY(BoardGeometry geometry, int cell) {
    return geometry.top() - 0.42 * geometry.cell();
  }

  @Override
  public double labelSize() {
    return 0.25;
  }

  private static LinearGradient vertical(double top, double bottom, Color above, Color below) {
    return new LinearGradient(
        0, top, 0, bottom, false, CycleMethod.NO_CYCLE, new Stop(0, above), new Stop(1, below));
  }
}

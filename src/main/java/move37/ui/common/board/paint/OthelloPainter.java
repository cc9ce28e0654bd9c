package move37.ui.common.board.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;
import move37.game.BoardShape;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry.Margins;

/**
 * Othello: green felt and discs that are black on one side and white on the other. A disc's rim has
 * the colour of the agent whose it is, as all else that belongs to it in the window.
 */
final class OthelloPainter implements BoardPainter {
  /** Of a cell's side. */
  private static final double DISC_RADIUS = 0.41;

  private static final double LIP = 0.16;
  private static final double CORNER = 0.3;

  /** The part of a disc within its rim. */
  private static final double FACE = 0.9;

  /** A disc on edge is still as thick as this, of its width. */
  private static final double THICKNESS = 0.12;

  private final boolean still;

  /**
   * @param still whether it is only a picture: without the names of rows and columns
   */
  OthelloPainter(boolean still) {
    this.still = still;
  }

  @Override
  public boolean isBlackAndWhite() {
    return true;
  }

  @Override
  public Margins margins(BoardShape shape) {
    return still ? Margins.all(0.3) : new Margins(0.62, 0.36, 0.36, 0.62);
  }

  @Override
  public double openingRadius(BoardGeometry geometry) {
    return DISC_RADIUS * geometry.cell();
  }

  @Override
  public void paintBack(Brush brush) {
    paintFelt(brush);
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    Color line = brush.palette().get(ColorToken.FELT_LINE);
    pen.setStroke(line);
    pen.setLineWidth(Math.max(1, Math.rint(0.02 * at.cell())));
    for (int column = 0; column <= at.shape().width(); column++) {
      double x = at.left() + column * at.cell();
      pen.strokeLine(x, at.top(), x, at.top() + at.height());
    }
    for (int row = 0; row <= at.shape().height(); row++) {
      double y = at.top() + row * at.cell();
      pen.strokeLine(at.left(), y, at.left() + at.width(), y);
    }
    for (int row : new int[] {2, at.shape().height() - 2}) {
      for (int column : new int[] {2, at.shape().width() - 2}) {
        double x = at.left() + column * at.cell();
        brush.disc(x, at.top() + row * at.cell(), Math.max(2, 0.05 * at.cell()), line);
      }
    }
    if (!still) {
      paintNames(brush);
    }
  }

  /** A cloth, lighter in the middle, on a board whose edge is seen around it. */
  private static void paintFelt(Brush brush) {
    BoardGeometry at = brush.geometry();
    Color felt = brush.palette().get(ColorToken.FELT);
    double lip = Math.round(LIP * at.cell());
    roundSquare(brush, lip + 0.05 * at.cell(), Color.gray(0, 0.1));
    roundSquare(brush, lip, Palette.darker(felt, 0.3));
    roundSquare(brush, lip - Math.max(1, 0.04 * at.cell()), Palette.darker(felt, 0.14));
    brush
        .pen()
        .setFill(
            new RadialGradient(
                0,
                0,
                at.left() + at.width() / 2,
                at.top() + at.height() * 0.4,
                0.75 * at.width(),
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, Palette.lighter(felt, 0.06)),
                new Stop(1, Palette.darker(felt, 0.06))));
    brush.pen().fillRect(at.left(), at.top(), at.width(), at.height());
  }

  private static void roundSquare(Brush brush, double beyond, Color color) {
    BoardGeometry at = brush.geometry();
    double corner = CORNER * at.cell();
    brush.pen().setFill(color);
    brush
        .pen()
        .fillRoundRect(
            at.left() - beyond,
            at.top() - beyond,
            at.width() + 2 * beyond,
            at.height() + 2 * beyond,
            corner,
            corner);
  }

  /** Columns by letters above the board, rows by numbers to its left. */
  private static void paintNames(Brush brush) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    pen.setFill(brush.palette().get(ColorToken.TEXT_MUTED));
    pen.setFont(brush.fontOf(Math.clamp(0.24 * at.cell(), 10, 22)));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    double away = 0.4 * at.cell();
    for (int column = 0; column < at.shape().width(); column++) {
      String letter = Character.toString('a' + column);
      pen.fillText(letter, at.centerX(column), at.top() - away);
    }
    for (int row = 0; row < at.shape().height(); row++) {
      double y = at.centerY(at.shape().cell(row, 0));
      pen.fillText(Integer.toString(row + 1), at.left() - away, y);
    }
  }

  @Override
  public void paintPiece(Brush brush, int cell, Player player, double progress, double strength) {
    brush.pen().setGlobalAlpha(strength * Math.min(1, 3 * progress));
    paintDisc(brush, cell, player, 1);
    brush.pen().setGlobalAlpha(1);
  }

  /** A disc turns over about its upright axis; it shows the new side from halfway on. */
  @Override
  public void paintTurning(Brush brush, int cell, Player player, double progress, double strength) {
    Player shown = progress < 0.5 ? player.opponent() : player;
    brush.pen().setGlobalAlpha(strength);
    paintDisc(brush, cell, shown, Math.abs(Math.cos(Math.PI * progress)));
    brush.pen().setGlobalAlpha(1);
  }

  /**
   * @param breadth how broad it looks: 1 when it lies flat, 0 on edge
   */
  private static void paintDisc(Brush brush, int cell, Player player, double breadth) {
    BoardGeometry at = brush.geometry();
    double radius = DISC_RADIUS * at.cell();
    double broad = radius * (THICKNESS + (1 - THICKNESS) * breadth);
    double x = at.centerX(cell);
    double y = at.centerY(cell);
    for (int i = 3; i >= 0; i--) {
      double spread = 0.035 * i * radius;
      oval(brush, x, y + 0.09 * radius, broad + spread, radius + spread, Color.gray(0, 0.09));
    }
    Color rim = brush.palette().seat(player);
    oval(brush, x, y, broad, radius, Palette.darker(rim, 0.12));
    oval(brush, x, y, broad * 0.985, radius * 0.985, rim);
    oval(brush, x, y, broad * FACE, radius * FACE, face(brush, x, y, player));
  }

  private static Paint face(Brush brush, double x, double y, Player player) {
    boolean isDark = player == Player.FIRST;
    Color color = brush.palette().get(isDark ? ColorToken.DISC_DARK : ColorToken.DISC_LIGHT);
    double radius = DISC_RADIUS * brush.geometry().cell();
    return new RadialGradient(
        0,
        0,
        x - 0.3 * radius,
        y - 0.4 * radius,
        1.5 * radius,
        false,
        CycleMethod.NO_CYCLE,
        new Stop(0, Palette.lighter(color, isDark ? 0.2 : 0.5)),
        new Stop(0.5, color),
        new Stop(1, Palette.darker(color, isDark ? 0.25 : 0.12)));
  }

  private static void oval(
      Brush brush, double x, double y, double broad, double high, Paint paint) {
    brush.pen().setFill(paint);
    brush.pen().fillOval(x - broad, y - high, 2 * broad, 2 * high);
  }

  @Override
  public void paintLastMove(Brush brush, int cell, Player player) {
    mark(brush, cell, player, 0.13, 1);
  }

  @Override
  public void paintWin(Brush brush, int[] cells, Player winner, double progress) {
    for (int cell : cells) {
      mark(brush, cell, winner, 0.24, progress);
    }
  }

  /** A ring that is seen on the player's side of a disc. */
  private static void mark(Brush brush, int cell, Player player, double radius, double opacity) {
    BoardGeometry at = brush.geometry();
    ColorToken other = player == Player.FIRST ? ColorToken.DISC_LIGHT : ColorToken.DISC_DARK;
    Color color = brush.palette().get(other, 0.85 * opacity);
    double side = at.cell();
    brush.ring(at.centerX(cell), at.centerY(cell), radius * side, 0.04 * side, color);
  }

  @Override
  public void paintGhost(Brush brush, int cell, Player player) {
    brush.pen().setGlobalAlpha(0.4);
    paintDisc(brush, cell, player, 1);
    brush.pen().setGlobalAlpha(1);
  }
}

package move37.ui.common.board.paint;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import move37.game.BoardShape;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry.Margins;

/**
 * Go, and what is played with its stones: slate and shell on a wooden board. FIRST is black; each
 * stone has a thin rim of its agent's colour, as two colours mean the two agents everywhere.
 */
sealed class StonePainter implements BoardPainter permits GomokuPainter {
  /** Of the distance between two lines. */
  private static final double STONE_RADIUS = 0.475;

  /** How far the wood reaches beyond the outermost points' cells, and with names on it. */
  private static final double RIM = 0.12;

  private static final double NAMED_RIM = 0.56;

  /** Stones are put down by hand: so far off their points at most. */
  private static final double UNEVENNESS = 0.02;

  /** Shadows lie below and to the right of what throws them, as the light falls from the left. */
  private static final double SHADOW = 0.06;

  private final Wood wood;
  private final String columns;
  private final boolean still;

  /**
   * @param wood what the board is made of
   * @param columns the letters of the columns, from the left
   * @param still whether it is only a picture: without the names of columns and rows
   */
  StonePainter(Wood wood, String columns, boolean still) {
    this.wood = wood;
    this.columns = columns;
    this.still = still;
  }

  private double rim() {
    return still ? RIM : NAMED_RIM;
  }

  @Override
  public boolean isBlackAndWhite() {
    return true;
  }

  @Override
  public Margins margins(BoardShape shape) {
    return Margins.all(rim() + 0.12);
  }

  @Override
  public double openingRadius(BoardGeometry geometry) {
    return 0.44 * geometry.cell();
  }

  @Override
  public void paintBack(Brush brush) {
    WoodenBoard board = new WoodenBoard(wood, brush, rim() * brush.geometry().cell());
    board.paintWood();
    board.paintLines();
    if (!still) {
      board.paintNames(columns);
    }
  }

  /** A stone comes down on the board: it grows a little smaller, and its shadow closes in. */
  @Override
  public void paintPiece(Brush brush, int cell, Player player, double progress, double strength) {
    double height = 1 - progress;
    double radius = STONE_RADIUS * brush.geometry().cell() * (1 + 0.12 * height);
    double away = SHADOW * brush.geometry().cell() * (1 + 3 * height);
    brush.pen().setGlobalAlpha(strength * Math.min(1, 0.3 + progress));
    paintShadow(brush, x(brush, cell), y(brush, cell), radius, away);
    paintStone(brush, x(brush, cell), y(brush, cell), radius, player);
    brush.pen().setGlobalAlpha(1);
  }

  private static double x(Brush brush, int cell) {
    double off = UNEVENNESS * WoodenBoard.chance(cell, 5);
    return brush.geometry().centerX(cell) + off * brush.geometry().cell();
  }

  private static double y(Brush brush, int cell) {
    double off = UNEVENNESS * WoodenBoard.chance(cell, 6);
    return brush.geometry().centerY(cell) + off * brush.geometry().cell();
  }

  private static void paintShadow(Brush brush, double x, double y, double radius, double away) {
    for (int ring = 0; ring < 3; ring++) {
      brush.disc(x + 0.6 * away, y + away, radius + (1.5 - ring) * 0.5 * away, Color.gray(0, 0.13));
    }
  }

  private static void paintStone(Brush brush, double x, double y, double radius, Player player) {
    Palette palette = brush.palette();
    boolean isBlack = player == Player.FIRST;
    Color stone = palette.get(isBlack ? ColorToken.SLATE : ColorToken.SHELL);
    Color bright = Palette.lighter(stone, isBlack ? 0.3 : 0.9);
    Color dim = Palette.darker(stone, isBlack ? 0.35 : 0.16);
    Paint face =
        new RadialGradient(
            0,
            0,
            x - 0.34 * radius,
            y - 0.4 * radius,
            1.5 * radius,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, bright),
            new Stop(isBlack ? 0.45 : 0.6, stone),
            new Stop(1, dim));
    brush.disc(x, y, radius, face);
    double width = Math.max(1, 0.075 * radius);
    brush.ring(x, y, radius - width / 2, width, Palette.fade(palette.seat(player), 0.75));
  }

  @Override
  public void paintLastMove(Brush brush, int cell, Player player) {
    mark(brush, cell, player, 0.22, 1);
  }

  /** A ring in the agent's colour, lighter on slate and darker on shell. */
  private static void mark(Brush brush, int cell, Player player, double radius, double opacity) {
    double side = brush.geometry().cell();
    Color seat = brush.palette().seat(player);
    Color color = player == Player.FIRST ? Palette.lighter(seat, 0.45) : Palette.darker(seat, 0.12);
    double width = Math.max(1.5, 0.07 * side);
    brush.ring(x(brush, cell), y(brush, cell), radius * side, width, Palette.fade(color, opacity));
  }

  @Override
  public void paintWin(Brush brush, int[] cells, Player winner, double progress) {
    for (int cell : cells) {
      mark(brush, cell, winner, 0.26, progress);
    }
  }

  @Override
  public void paintGhost(Brush brush, int cell, Player player) {
    BoardGeometry at = brush.geometry();
    brush.pen().setGlobalAlpha(0.5);
    paintStone(brush, at.centerX(cell), at.centerY(cell), STONE_RADIUS * at.cell(), player);
    brush.pen().setGlobalAlpha(1);
  }

  @Override
  public double labelY(BoardGeometry geometry, int cell) {
    return geometry.centerY(cell) + 0.32 * geometry.cell();
  }

  @Override
  public double labelSize() {
    return 0.2;
  }
}

package move37.ui.common.board.paint;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import move37.game.BoardShape;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry.Margins;

/**
 * Hex: a rhombus of hexagons. The edges have the colours of the players who join them: top and
 * bottom the first player's, left and right the second's.
 */
final class HexPainter implements BoardPainter {
  /** Of the distance from a hexagon's middle to its points. */
  private static final double TILE = 0.97;

  private static final double PIECE = 0.88;

  private final boolean still;

  /**
   * @param still whether it is only a picture: without letters and numbers
   */
  HexPainter(boolean still) {
    this.still = still;
  }

  @Override
  public Tiling tiling() {
    return Tiling.HEXAGONS;
  }

  @Override
  public Margins margins(BoardShape shape) {
    return still ? new Margins(0.3, 0.65, 0.3, 0.65) : new Margins(0.75, 0.65, 0.3, 0.85);
  }

  @Override
  public double openingRadius(BoardGeometry geometry) {
    return 0.42 * geometry.cell();
  }

  @Override
  public void paintBack(Brush brush) {
    BoardGeometry at = brush.geometry();
    new HexEdges(at).paint(brush);
    GraphicsContext pen = brush.pen();
    Palette palette = brush.palette();
    Color line = palette.get(ColorToken.LINE).interpolate(palette.get(ColorToken.TEXT_MUTED), 0.3);
    for (int cell = 0; cell < at.shape().cells(); cell++) {
      tracePath(brush, cell, 1.01);
      pen.setFill(line);
      pen.fill();
    }
    for (int cell = 0; cell < at.shape().cells(); cell++) {
      tracePath(brush, cell, TILE);
      pen.setFill(palette.get(ColorToken.RAISED));
      pen.fill();
    }
    if (!still) {
      paintCoordinates(brush);
    }
  }

  /** The outline of a hexagon of this size, 1 for the whole cell. */
  private static void tracePath(Brush brush, int cell, double size) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    double x = at.centerX(cell);
    double y = at.centerY(cell);
    double point = Tiling.POINT * at.cell() * size;
    double side = 0.5 * at.cell() * size;
    pen.beginPath();
    pen.moveTo(x, y - point);
    pen.lineTo(x + side, y - point / 2);
    pen.lineTo(x + side, y + point / 2);
    pen.lineTo(x, y + point);
    pen.lineTo(x - side, y + point / 2);
    pen.lineTo(x - side, y - point / 2);
    pen.closePath();
  }

  /** Each letter and number stands where the cell before the first of its line would be. */
  private static void paintCoordinates(Brush brush) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    double side = at.cell();
    pen.setFill(brush.palette().get(ColorToken.TEXT_MUTED));
    pen.setFont(brush.fontOf(Math.clamp(0.34 * side, 9, 20)));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    for (int column = 0; column < at.shape().width(); column++) {
      double x = at.centerX(column) - 0.58 * side;
      pen.fillText(Character.toString('a' + column), x, at.centerY(column) - 1.08 * side);
    }
    for (int row = 0; row < at.shape().height(); row++) {
      int cell = at.shape().cell(row, 0);
      pen.fillText(Integer.toString(row + 1), at.centerX(cell) - 1.18 * side, at.centerY(cell));
    }
  }

  @Override
  public void paintPiece(Brush brush, int cell, Player player, double progress, double strength) {
    GraphicsContext pen = brush.pen();
    Color color = brush.palette().seat(player);
    double size = PIECE * (0.6 + 0.4 * progress);
    pen.setGlobalAlpha(strength * progress);
    tracePath(brush, cell, size);
    pen.setFill(Palette.darker(color, 0.25));
    pen.fill();
    tracePath(brush, cell, 0.94 * size);
    pen.setFill(color);
    pen.fill();
    tracePath(brush, cell, 0.72 * size);
    pen.setFill(Palette.lighter(color, 0.12));
    pen.fill();
    pen.setGlobalAlpha(1);
  }

  @Override
  public void paintLastMove(Brush brush, int cell, Player player) {
    brush.outlinedRing(cell, 0.18, 0.07, 1);
  }

  /** A hexagon, as the tiles are. */
  @Override
  public void paintOutline(Brush brush, int cell, double radius, double width, Color color) {
    GraphicsContext pen = brush.pen();
    tracePath(brush, cell, 2 * radius / brush.geometry().cell());
    pen.setStroke(color);
    pen.setLineWidth(width);
    pen.setLineJoin(StrokeLineJoin.MITER);
    pen.stroke();
  }

  /** A line from edge to edge through the chain. */
  @Override
  public void paintWin(Brush brush, int[] cells, Player winner, double progress) {
    List<Integer> way = HexChain.across(brush.geometry().shape(), cells, winner);
    double side = brush.geometry().cell();
    paintWay(brush, way, 0.19 * side, Color.gray(0, 0.3 * progress));
    paintWay(brush, way, 0.13 * side, Color.gray(1, progress));
  }

  private static void paintWay(Brush brush, List<Integer> way, double width, Color color) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    pen.setStroke(color);
    pen.setLineWidth(width);
    pen.setLineCap(StrokeLineCap.ROUND);
    pen.setLineJoin(StrokeLineJoin.ROUND);
    pen.strokePolyline(
        way.stream().mapToDouble(at::centerX).toArray(),
        way.stream().mapToDouble(at::centerY).toArray(),
        way.size());
  }

  @Override
  public void paintGhost(Brush brush, int cell, Player player) {
    paintPiece(brush, cell, player, 1, 0.4);
  }
}

package move37.ui.common.board.paint;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import move37.game.BoardShape;
import move37.game.Player;

/**
 * The coloured strips along the edges of a rhombus of hexagons: on their inner side they follow the
 * hexagons, outside they are straight. In the blunt corners two strips share a hexagon's side, half
 * of it each; the sharp corners are cut off.
 */
final class HexEdges {
  /** The distance of the strips' outer side from the middles of the outermost cells, in cells. */
  private static final double DISTANCE = 0.8;

  /** How far the cut sharp corners reach out from the middles of their cells, in cells. */
  private static final double SHARP_CORNER = 1.08;

  private static final double HALF = 0.5;
  private static final double POINT = Tiling.POINT;

  private final BoardGeometry at;
  private final int lastRow;
  private final int lastColumn;

  HexEdges(BoardGeometry at) {
    this.at = at;
    BoardShape shape = at.shape();
    lastRow = shape.height() - 1;
    lastColumn = shape.width() - 1;
  }

  void paint(Brush brush) {
    Color first = brush.palette().seat(Player.FIRST);
    Color second = brush.palette().seat(Player.SECOND);
    fill(brush.pen(), top(1), first);
    fill(brush.pen(), top(-1), first);
    fill(brush.pen(), left(1), second);
    fill(brush.pen(), left(-1), second);
  }

  private static void fill(GraphicsContext pen, List<Point2D> corners, Color color) {
    pen.setFill(color);
    pen.fillPolygon(
        corners.stream().mapToDouble(Point2D::getX).toArray(),
        corners.stream().mapToDouble(Point2D::getY).toArray(),
        corners.size());
  }

  /**
   * The strip at the top, from the left.
   *
   * @param turn 1, or -1 for its image under a half turn, the strip at the bottom
   */
  private List<Point2D> top(int turn) {
    List<Point2D> strip = new ArrayList<>();
    for (int column = 0; column <= lastColumn; column++) {
      strip.add(point(0, column, -HALF, -POINT / 2, turn));
      strip.add(point(0, column, 0, -POINT, turn));
    }
    strip.add(point(0, lastColumn, HALF / 2, -0.75 * POINT, turn));
    strip.add(point(0, lastColumn, DISTANCE * POINT, -DISTANCE, turn));
    strip.add(point(0, 0, -cut(), -DISTANCE, turn));
    strip.add(sharpCorner(turn));
    return strip;
  }

  /** The strip at the left, from the top; its image under a half turn is the one at the right. */
  private List<Point2D> left(int turn) {
    List<Point2D> strip = new ArrayList<>();
    for (int row = 0; row <= lastRow; row++) {
      strip.add(point(row, 0, -HALF, -POINT / 2, turn));
      strip.add(point(row, 0, -HALF, POINT / 2, turn));
    }
    strip.add(point(lastRow, 0, -HALF / 2, 0.75 * POINT, turn));
    strip.add(point(lastRow, 0, -DISTANCE * POINT, DISTANCE, turn));
    strip.add(mirrored(-cut(), -DISTANCE, turn));
    strip.add(sharpCorner(turn));
    return strip;
  }

  /** Where the cut of a sharp corner meets the outer side of the strip at the top. */
  private static double cut() {
    return (SHARP_CORNER - HALF * DISTANCE) / Tiling.ROW;
  }

  private Point2D sharpCorner(int turn) {
    return point(0, 0, -Tiling.ROW * SHARP_CORNER, -HALF * SHARP_CORNER, turn);
  }

  /** A point at the first cell, mirrored in the long diagonal of the board. */
  private Point2D mirrored(double right, double down, int turn) {
    double x = HALF * right + Tiling.ROW * down;
    double y = Tiling.ROW * right - HALF * down;
    return point(0, 0, x, y, turn);
  }

  /** A point this far from the middle of a cell, in cells, or its image under a half turn. */
  private Point2D point(int row, int column, double right, double down, int turn) {
    int cell =
        turn > 0
            ? at.shape().cell(row, column)
            : at.shape().cell(lastRow - row, lastColumn - column);
    return new Point2D(
        at.centerX(cell) + turn * right * at.cell(), at.centerY(cell) + turn * down * at.cell());
  }
}

package move37.ui.common.board.paint;

import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import move37.game.BoardShape;

/**
 * Where the grid lies in a region; in pixels, whole ones, so that lines are sharp.
 *
 * @param shape rows and columns
 * @param tiling how the cells lie side by side
 * @param left the grid's left edge
 * @param top the grid's top edge
 * @param cell the side of a square cell, the width of a hexagon
 */
public record BoardGeometry(BoardShape shape, Tiling tiling, double left, double top, double cell) {

  /** Room around the grid, in cells. */
  public record Margins(double top, double right, double bottom, double left) {
    /** The same room on each side. */
    public static Margins all(double room) {
      return new Margins(room, room, room, room);
    }
  }

  /** The largest grid that fits with its margins, in the middle. */
  public static BoardGeometry fit(
      BoardShape shape, Tiling tiling, Margins margins, double width, double height) {
    double columns = tiling.width(shape) + margins.left() + margins.right();
    double rows = tiling.height(shape) + margins.top() + margins.bottom();
    double cell = Math.max(1, Math.floor(Math.min(width / columns, height / rows)));
    double left = Math.round((width - columns * cell) / 2 + margins.left() * cell);
    double top = Math.round((height - rows * cell) / 2 + margins.top() * cell);
    return new BoardGeometry(shape, tiling, left, top, cell);
  }

  /** The rectangle between these edges, grown to whole pixels. */
  static Rectangle2D box(double left, double top, double right, double bottom) {
    double x = Math.floor(left);
    double y = Math.floor(top);
    return new Rectangle2D(x, y, Math.ceil(right) - x, Math.ceil(bottom) - y);
  }

  /** The smallest rectangle around both. */
  public static Rectangle2D around(Rectangle2D one, Rectangle2D other) {
    return box(
        Math.min(one.getMinX(), other.getMinX()),
        Math.min(one.getMinY(), other.getMinY()),
        Math.max(one.getMaxX(), other.getMaxX()),
        Math.max(one.getMaxY(), other.getMaxY()));
  }

  /** The middle of the cell from the left. */
  public double centerX(int cellNumber) {
    int row = cellNumber / shape.width();
    return left + tiling.centerX(row, cellNumber % shape.width()) * cell;
  }

  /** The middle of the cell from the top. */
  public double centerY(int cellNumber) {
    return top + tiling.centerY(cellNumber / shape.width()) * cell;
  }

  /** The grid's width. */
  public double width() {
    return tiling.width(shape) * cell;
  }

  /** The grid's height. */
  public double height() {
    return tiling.height(shape) * cell;
  }

  /** The cell under the point, if there is one. */
  public OptionalInt cellAt(double x, double y) {
    return tiling.cellAt(shape, (x - left) / cell, (y - top) / cell);
  }

  /** The column of squares under the point, whatever its row, if there is one. */
  public OptionalInt columnAt(double x) {
    int column = (int) Math.floor((x - left) / cell);
    return column >= 0 && column < shape.width() ? OptionalInt.of(column) : OptionalInt.empty();
  }
}

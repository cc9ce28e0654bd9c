package move37.ui.common.board;

import java.util.OptionalInt;
import move37.game.BoardShape;

/**
 * Where the grid lies in a region; in pixels, whole ones, so that lines are sharp.
 *
 * @param shape rows and columns
 * @param left the grid's left edge
 * @param top the grid's top edge
 * @param cell the side of a cell
 */
public record BoardGeometry(BoardShape shape, double left, double top, double cell) {

  /** Room around the grid, in cells. */
  public record Margins(double top, double right, double bottom, double left) {
    /** The same room on each side. */
    public static Margins all(double room) {
      return new Margins(room, room, room, room);
    }
  }

  /** The largest grid that fits with its margins, in the middle. */
  public static BoardGeometry fit(BoardShape shape, Margins margins, double width, double height) {
    double columns = shape.width() + margins.left() + margins.right();
    double rows = shape.height() + margins.top() + margins.bottom();
    double cell = Math.max(1, Math.floor(Math.min(width / columns, height / rows)));
    double left = Math.round((width - columns * cell) / 2 + margins.left() * cell);
    double top = Math.round((height - rows * cell) / 2 + margins.top() * cell);
    return new BoardGeometry(shape, left, top, cell);
  }

  /** The middle of the column. */
  public double centerX(int cellNumber) {
    return left + (cellNumber % shape.width() + 0.5) * cell;
  }

  /** The middle of the row. */
  public double centerY(int cellNumber) {
    int row = cellNumber / shape.width();
    return top + (row + 0.5) * cell;
  }

  /** The grid's width. */
  public double width() {
    return shape.width() * cell;
  }

  /** The grid's height. */
  public double height() {
    return shape.height() * cell;
  }

  /** The cell under the point, if there is one. */
  public OptionalInt cellAt(double x, double y) {
    int column = (int) Math.floor((x - left) / cell);
    int row = (int) Math.floor((y - top) / cell);
    boolean inside = column >= 0 && column < shape.width() && row >= 0 && row < shape.height();
    return inside ? OptionalInt.of(shape.cell(row, column)) : OptionalInt.empty();
  }

  /** The column under the point, whatever its row, if there is one. */
  public OptionalInt columnAt(double x) {
    int column = (int) Math.floor((x - left) / cell);
    return column >= 0 && column < shape.width() ? OptionalInt.of(column) : OptionalInt.empty();
  }
}

package move37.ui.common.board.paint;

import java.util.OptionalInt;
import move37.game.BoardShape;

/**
 * How the cells of a board lie side by side. All lengths are in cells: the distance between the
 * middles of two neighbours in a row is 1, and the board's upper left corner is at 0, 0.
 */
public enum Tiling {
  /** Squares in a rectangle. */
  SQUARES {
    @Override
    double width(BoardShape shape) {
      return shape.width();
    }

    @Override
    double height(BoardShape shape) {
      return shape.height();
    }

    @Override
    double centerX(int row, int column) {
      return column + 0.5;
    }

    @Override
    double centerY(int row) {
      return row + 0.5;
    }

    @Override
    OptionalInt cellAt(BoardShape shape, double x, double y) {
      return cell(shape, (int) Math.floor(y), (int) Math.floor(x));
    }
  },

  /** Hexagons with points up and down, each row half a cell further right than the one above. */
  HEXAGONS {
    @Override
    double width(BoardShape shape) {
      return shape.width() + 0.5 * (shape.height() - 1);
    }

    @Override
    double height(BoardShape shape) {
      return ROW * (shape.height() - 1) + 2 * POINT;
    }

    @Override
    double centerX(int row, int column) {
      return column + 0.5 + 0.5 * row;
    }

    @Override
    double centerY(int row) {
      return POINT + ROW * row;
    }

    /** Rounded in three coordinates whose sum is 0; the one that moved most follows the others. */
    @Override
    OptionalInt cellAt(BoardShape shape, double x, double y) {
      double row = (y - POINT) / ROW;
      double column = x - 0.5 - 0.5 * row;
      double third = -row - column;
      double rowError = Math.abs(Math.rint(row) - row);
      double columnError = Math.abs(Math.rint(column) - column);
      double thirdError = Math.abs(Math.rint(third) - third);
      double wholeRow = Math.rint(row);
      double wholeColumn = Math.rint(column);
      if (rowError > columnError && rowError > thirdError) {
        wholeRow = -wholeColumn - Math.rint(third);
      } else if (columnError > thirdError) {
        wholeColumn = -wholeRow - Math.rint(third);
      }
      return cell(shape, (int) wholeRow, (int) wholeColumn);
    }
  };

  /** From the middle of a hexagon to one of its points. */
  static final double POINT = 1 / Math.sqrt(3);

  /** From the middle of one row of hexagons to that of the next. */
  static final double ROW = Math.sqrt(3) / 2;

  /** The board's width. */
  abstract double width(BoardShape shape);

  /** The board's height. */
  abstract double height(BoardShape shape);

  /** The middle of a cell. */
  abstract double centerX(int row, int column);

  /** The middle of a cell. */
  abstract double centerY(int row);

  /** The cell in which the point lies, if there is one. */
  abstract OptionalInt cellAt(BoardShape shape, double x, double y);

  private static OptionalInt cell(BoardShape shape, int row, int column) {
    boolean inside = row >= 0 && row < shape.height() && column >= 0 && column < shape.width();
    return inside ? OptionalInt.of(shape.cell(row, column)) : OptionalInt.empty();
  }
}

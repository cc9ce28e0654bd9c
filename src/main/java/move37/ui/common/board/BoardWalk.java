package move37.ui.common.board;

import java.util.OptionalInt;
import move37.game.BoardShape;

/** Going from move to move by the arrow keys. */
final class BoardWalk {
  private BoardWalk() {}

  /**
   * The move next to a cell in a direction: the one whose cell lies nearest beyond it, cells in
   * line preferred. From nowhere, the move nearest to the middle; with nothing beyond, the cell's
   * own move or the one nearest to it. Where each column has one move at most, as in Connect Four,
   * left and right go from column to column.
   *
   * @param actionsByCell see {@link BoardPosition#actionsByCell}
   * @param start the cell to go from; it may have no move
   * @param right -1, 0 or 1
   * @param down -1, 0 or 1
   */
  static OptionalInt next(
      BoardShape shape, int[] actionsByCell, OptionalInt start, int right, int down) {
    if (start.isEmpty()) {
      return nearest(shape, actionsByCell, (shape.height() - 1) / 2.0, (shape.width() - 1) / 2.0);
    }
    int from = start.getAsInt();
    double asideCost = isOneAColumn(shape, actionsByCell) ? 0.01 : 2;
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int cell = 0; cell < actionsByCell.length; cell++) {
      int across = cell % shape.width() - from % shape.width();
      int along = cell / shape.width() - from / shape.width();
      int ahead = across * right + along * down;
      int aside = Math.abs(across * down) + Math.abs(along * right);
      double cost = ahead + asideCost * aside;
      if (actionsByCell[cell] >= 0 && ahead > 0 && cost < least) {
        least = cost;
        best = actionsByCell[cell];
      }
    }
    int row = from / shape.width();
    return best >= 0
        ? OptionalInt.of(best)
        : nearest(shape, actionsByCell, row, from % shape.width());
  }

  private static boolean isOneAColumn(BoardShape shape, int[] actionsByCell) {
    boolean[] taken = new boolean[shape.width()];
    for (int cell = 0; cell < actionsByCell.length; cell++) {
      int column = cell % shape.width();
      if (actionsByCell[cell] >= 0 && taken[column]) {
        return false;
      }
      taken[column] |= actionsByCell[cell] >= 0;
    }
    return true;
  }

  private static OptionalInt nearest(
      BoardShape shape, int[] actionsByCell, double row, double column) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int cell = 0; cell < actionsByCell.length; cell++) {
      int itsRow = cell / shape.width();
      int itsColumn = cell % shape.width();
      double distance = Math.hypot(itsRow - row, 2 * (itsColumn - column));
      if (actionsByCell[cell] >= 0 && distance < least) {
        least = distance;
        best = actionsByCell[cell];
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}

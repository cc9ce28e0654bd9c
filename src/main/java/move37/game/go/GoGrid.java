package move37.game.go;

import move37.core.Seeds;

/**
 * The board's points in an array with walls around, so that a point's neighbours are found by
 * adding steps and need no check for the edge:
 *
 * <pre>
 *   # # # #
 *   # a b c     a row ends where the next one begins: the wall to the right of c is the wall to
 *   # d e f     the left of d
 *   # g h i
 *   # # # # #
 * </pre>
 *
 * <p>A point has a random number for a stone of each player; the exclusive or of all stones'
 * numbers is the position's key (Zobrist, "A New Hashing Method with Application for Game Playing",
 * 1970), the same in every run.
 */
final class GoGrid {
  /** The largest board. */
  static final int LARGEST = 19;

  private final int stride;
  private final int[] steps;
  private final int[] diagonalSteps;
  private final int[] points;
  private final int[] cells;
  private final long[] keys;

  GoGrid(int size) {
    stride = size + 1;
    steps = new int[] {-stride, -1, 1, stride};
    diagonalSteps = new int[] {-stride - 1, -stride + 1, stride - 1, stride + 1};
    points = new int[size * size];
    cells = new int[(size + 2) * stride + 1];
    keys = new long[2 * cells.length];
    for (int cell = 0; cell < points.length; cell++) {
      int point = (cell / size + 1) * stride + cell % size + 1;
      points[cell] = point;
      cells[point] = cell;
      keys[2 * point] = Seeds.derive(size, "go black stone", cell);
      keys[2 * point + 1] = Seeds.derive(size, "go white stone", cell);
    }
  }

  /** The length of an array with a place for every point and wall. */
  int arrayLength() {
    return cells.length;
  }

  /** What to add to a point to reach the one below it. */
  int stride() {
    return stride;
  }

  /** What to add to a point to reach the four beside it. */
  int[] steps() {
    return steps;
  }

  /** What to add to a point to reach the four at its corners. */
  int[] diagonalSteps() {
    return diagonalSteps;
  }

  /** The number of points. */
  int cellCount() {
    return points.length;
  }

  /** The point of the cell, which is counted row by row without the walls. */
  int point(int cell) {
    return points[cell];
  }

  /** The cell of the point. */
  int cell(int point) {
    return cells[point];
  }

  /** The number of this player's stone on the point. */
  long key(int point, int color) {
    return keys[2 * point + color - 1];
  }
}

package move37.game.gomoku;

/**
 * What one player could make by a stone on each cell: the {@link LineShapes} of its four lines,
 * counted in one int a cell, three bits a shape, the strongest in the highest bits. So the greater
 * number is the stronger cell, 0 is one that helps no line, and a stone wins, or makes a four that
 * nothing stops, from a certain number on.
 */
final class Potential {
  private static final int BITS = 3;
  private static final int MASK = (1 << BITS) - 1;

  /** From here on a stone makes a three, which may become a four. */
  static final int THREE = counted(LineShapes.THREE);

  /** From here on a stone makes an open three, which may become a four that nothing stops. */
  static final int OPEN_THREE = counted(LineShapes.OPEN_THREE);

  /** From here on a stone makes a four, which must be answered. */
  static final int FOUR = counted(LineShapes.FOUR);

  /** From here on a stone makes two places to win at, in one line or in two. */
  static final int DOUBLE_FOUR = 2 * FOUR;

  /** From here on a stone wins. */
  static final int FIVE = counted(LineShapes.FIVE);

  private final int[] cells;

  Potential(int cellCount) {
    cells = new int[cellCount];
  }

  private static int counted(int shape) {
    return shape == LineShapes.NONE ? 0 : 1 << (BITS * (shape - 1));
  }

  /** A stone on the cell makes this shape on one of its lines. */
  void add(int cell, int shape) {
    cells[cell] += counted(shape);
  }

  /** All that a stone on the cell makes. */
  int at(int cell) {
    return cells[cell];
  }

  /** On how many lines a stone with this potential makes this shape, which is not NONE. */
  static int count(int potential, int shape) {
    return (potential >>> (BITS * (shape - 1))) & MASK;
  }

  /** How many cells have at least this potential. */
  int countFrom(int least) {
    int count = 0;
    for (int potential : cells) {
      count += potential >= least ? 1 : 0;
    }
    return count;
  }

  /** The first cell that has at least this potential, or -1. */
  int firstFrom(int least) {
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] >= least) {
        return cell;
      }
    }
    return -1;
  }

  /** All cells that have at least this potential, ascending. */
  int[] cellsFrom(int least) {
    int[] found = new int[countFrom(least)];
    int count = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] >= least) {
        found[count++] = cell;
      }
    }
    return found;
  }
}

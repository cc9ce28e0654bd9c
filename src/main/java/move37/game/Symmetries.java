package move37.game;

import java.util.ArrayList;
import java.util.List;

/** Symmetries that several games share. */
public final class Symmetries {
  private static final String[] SQUARE_NAMES = {
    "identity",
    "quarter turn",
    "half turn",
    "three-quarter turn",
    "mirror left-right",
    "mirror top-bottom",
    "mirror diagonal",
    "mirror antidiagonal"
  };

  private Symmetries() {}

  /**
   * The eight symmetries of a square board, the identity first, for a game in which action a places
   * a piece on cell a. Actions beyond the cells (a pass, for example) stay what they are.
   */
  public static List<Symmetry> ofSquare(int size, int actionCount) {
    List<Symmetry> symmetries = new ArrayList<>(SQUARE_NAMES.length);
    for (int kind = 0; kind < SQUARE_NAMES.length; kind++) {
      int[] cells = squareCells(size, kind);
      symmetries.add(new Symmetry(SQUARE_NAMES[kind], cells, extended(cells, actionCount)));
    }
    return List.copyOf(symmetries);
  }

  /** Left and right exchanged, for a game in which an action is a column. */
  public static Symmetry columnMirror(BoardShape board) {
    int width = board.width();
    int[] cells = new int[board.cells()];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = board.cell(cell / width, width - 1 - cell % width);
    }
    int[] columns = new int[width];
    for (int column = 0; column < width; column++) {
      columns[column] = width - 1 - column;
    }
    return new Symmetry("mirror left-right", cells, columns);
  }

  private static int[] squareCells(int size, int kind) {
    int[] cells = new int[size * size];
    int last = size - 1;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        cells[row * size + column] =
            switch (kind) {
              case 0 -> row * size + column;
              case 1 -> column * size + last - row;
              case 2 -> (last - row) * size + last - column;
              case 3 -> (last - column) * size + row;
              case 4 -> row * size + last - column;
              case 5 -> (last - row) * size + column;
              case 6 -> column * size + row;
              default -> (last - column) * size + last - row;
            };
      }
    }
    return cells;
  }

  private static int[] extended(int[] cells, int actionCount) {
    int[] actions = new int[actionCount];
    for (int action = 0; action < actionCount; action++) {
      actions[action] = action < cells.length ? cells[action] : action;
    }
    return actions;
  }
}

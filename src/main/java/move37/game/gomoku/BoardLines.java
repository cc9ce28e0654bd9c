package move37.game.gomoku;

import java.util.Arrays;

/**
 * The rows, columns and diagonals of a square board, on which a set of cells is an int: bit {@code
 * MARGIN + place} for the cell at that place of the line. A cell lies on four lines, one in each
 * direction; its place is its column, or its row on a line that is a column.
 */
final class BoardLines {
  /** Rightwards, downwards and the two diagonals. */
  static final int DIRECTIONS = 4;

  /** Bits below the first place, so that the surroundings of any place can be cut out. */
  static final int MARGIN = LineShapes.REACH;

  private static final int MOST_PLACES = 32;

  private final int size;
  private final int[] outside;
  private final int[] lines;
  private final int[] places;
  private final int[] cells;

  BoardLines(int size) {
    this.size = size;
    int count = 6 * size - 2;
    outside = new int[count];
    Arrays.fill(outside, -1);
    lines = new int[DIRECTIONS * size * size];
    places = new int[DIRECTIONS * size * size];
    cells = new int[count * MOST_PLACES];
    for (int cell = 0; cell < size * size; cell++) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        add(cell, direction);
      }
    }
  }

  private void add(int cell, int direction) {
    int row = cell / size;
    int column = cell % size;
    int line =
        switch (direction) {
          case 0 -> row;
          case 1 -> size + column;
          case 2 -> 3 * size - 1 + row - column;
          default -> 4 * size - 1 + row + column;
        };
    int place = direction == 1 ? row : column;
    lines[DIRECTIONS * cell + direction] = line;
    places[DIRECTIONS * cell + direction] = place;
    cells[line * MOST_PLACES + place] = cell;
    outside[line] &= ~(1 << (MARGIN + place));
  }

  /** How many lines there are, the shortest ones in the corners included. */
  int count() {
    return outside.length;
  }

  /** The number of the cells. */
  int cellCount() {
    return size * size;
  }

  /** The bits of the line that are no cells. */
  int outside(int line) {
    return outside[line];
  }

  /** The line on which the cell lies in this direction. */
  int line(int cell, int direction) {
    return lines[DIRECTIONS * cell + direction];
  }

  /** Where on that line it lies. */
  int place(int cell, int direction) {
    return places[DIRECTIONS * cell + direction];
  }

  /** The cell at this place of the line. */
  int cell(int line, int place) {
    return cells[line * MOST_PLACES + place];
  }
}

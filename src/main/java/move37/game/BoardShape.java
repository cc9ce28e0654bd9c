package move37.game;

import move37.core.Requires;

/**
 * Height and width of a board's grid. Cells are numbered row by row from the top left: row * width
 * + column.
 */
public record BoardShape(int height, int width) {
  public BoardShape {
    Requires.inRange("board height", height, 1, 64);
    Requires.inRange("board width", width, 1, 64);
  }

  /** The number of cells. */
  public int cells() {
    return height * width;
  }

  /** The number of the cell. */
  public int cell(int row, int column) {
    return row * width + column;
  }
}

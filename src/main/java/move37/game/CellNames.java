package move37.game;

/**
 * Cells named by a letter for the column, from a on, and a number for the row, from 1 on.
 *
 * @param shape the board, of 26 columns and 99 rows at most
 * @param fromBelow whether row 1 is the lowest, else it is the uppermost
 */
public record CellNames(BoardShape shape, boolean fromBelow) {
  /** What {@link #cell} answers if there is no such cell. */
  public static final int NONE = -1;

  /** The cell's name. */
  public String name(int cell) {
    int row = cell / shape.width();
    int number = fromBelow ? shape.height() - row : row + 1;
    return (char) ('a' + cell % shape.width()) + Integer.toString(number);
  }

  /** The cell with this name, or {@link #NONE}. */
  public int cell(String name) {
    int column = name.isEmpty() ? -1 : name.charAt(0) - 'a';
    int number = rowNumber(name);
    int row = fromBelow ? shape.height() - number : number - 1;
    boolean isThere = column >= 0 && column < shape.width() && row >= 0 && row < shape.height();
    return isThere ? shape.cell(row, column) : NONE;
  }

  /** The number behind the letter, without leading zeros; 0 if there is none. */
  private static int rowNumber(String name) {
    int number = 0;
    for (int i = 1; i < name.length(); i++) {
      int digit = name.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 2 || (number == 0 && digit == 0)) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}

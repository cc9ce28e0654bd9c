package move37.record.sgf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.catalog.Games;

/**
 * The games of ours that SGF knows: how it numbers them and writes their points. In all of them
 * Black is FIRST, actions are cells row by row from the top left, and a pass, or in Hex a swap, if
 * there is one, is the action behind the last cell.
 *
 * <p>A point is two letters, for the column from the left and the row from the top, {@code a} to
 * {@code z} and then {@code A} to {@code Z}; or, but in Go, letters for the column and a number for
 * the row. Rows are numbered from the top in Othello and Hex and from the bottom in Gomoku, as is
 * usual there.
 */
public enum SgfGameType {
  GO(1, "go", 19),
  OTHELLO(2, "othello", 8),
  GOMOKU(4, "gomoku", 15),
  HEX(11, "hex", 11);

  private static final int LETTERS = 26;

  /** A column of one or two letters (then counted on: z, aa, ab) and a row. */
  private static final Pattern NUMBERED = Pattern.compile("([a-zA-Z]{1,2})([1-9][0-9]?)");

  private final int number;
  private final String id;
  private final int usualSize;

  SgfGameType(int number, String id, int usualSize) {
    this.number = number;
    this.id = id;
    this.usualSize = usualSize;
  }

  /** The type of a game, by its id; empty if SGF files of it are not known. */
  public static Optional<SgfGameType> of(Game game) {
    for (SgfGameType type : values()) {
      if (game.id().equals(type.id) || game.id().startsWith(type.id + "-")) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The game that a first node tells of, if it is one of ours. Hex is taken with its swap rule. */
  public static Optional<Game> game(SgfNode root) {
    String told = root.text("GM").strip();
    SgfGameType untold = SgfHeader.isLittleGolemHex(root) ? HEX : GO;
    return Arrays.stream(values())
        .filter(type -> told.isEmpty() ? type == untold : told.equals("" + type.number))
        .findFirst()
        .flatMap(type -> type.onBoard(root.text("SZ").replace(" ", "")));
  }

  private Optional<Game> onBoard(String told) {
    String size = told.isEmpty() ? Integer.toString(usualSize) : told.replaceFirst(":.*", "");
    String board = id + "-" + size + "x" + size;
    return Games.find(this == HEX ? board + "-swap" : board);
  }

  /** The number that {@code GM} tells. */
  public int number() {
    return number;
  }

  /** What people call it. */
  String title() {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }

  /** Points on a side where {@code SZ} tells nothing. */
  int usualSize() {
    return usualSize;
  }

  /** The action of passing, in games that have it. */
  OptionalInt pass(Game game) {
    int cells = game.board().cells();
    boolean hasPass = (this == GO || this == OTHELLO) && game.actionCount() == cells + 1;
    return hasPass ? OptionalInt.of(cells) : OptionalInt.empty();
  }

  /** The action of taking over the first stone, in games of Hex that have it. */
  OptionalInt swap(Game game) {
    int cells = game.board().cells();
    boolean hasSwap = this == HEX && game.actionCount() == cells + 1;
    return hasSwap ? OptionalInt.of(cells) : OptionalInt.empty();
  }

  /** The cell that a point stands for; empty if it is none of the board. */
  OptionalInt cell(String point, BoardShape board) {
    int column;
    int row;
    Matcher numbered = NUMBERED.matcher(point);
    if (this != GO && numbered.matches()) {
      column = numberedColumn(numbered.group(1));
      int fromEdge = Integer.parseInt(numbered.group(2)) - 1;
      row = this == GOMOKU ? board.height() - 1 - fromEdge : fromEdge;
    } else if (point.length() == 2) {
      column = letter(point.charAt(0));
      row = letter(point.charAt(1));
    } else {
      return OptionalInt.empty();
    }
    boolean isInside = column >= 0 && column < board.width() && row >= 0 && row < board.height();
    return isInside ? OptionalInt.of(board.cell(row, column)) : OptionalInt.empty();
  }

  private static int numberedColumn(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = LETTERS * column + Character.toLowerCase(letters.charAt(i)) - 'a' + 1;
    }
    return column - 1;
  }

  private static int letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    return c >= 'A' && c <= 'Z' ? LETTERS + c - 'A' : -1;
  }

  /**
   * How an action is written: a cell numbered in Othello and Hex, with two letters otherwise; what
   * is no cell as a pass, or in Hex as a swap.
   */
  public String move(int action, BoardShape board) {
    if (action == board.cells()) {
      return this == HEX ? SgfMoves.SWAP : "";
    }
    return point(action, board);
  }

  private String point(int cell, BoardShape board) {
    int column = cell % board.width();
    int row = cell / board.width();
    Requires.inRange("SGF column", column, 0, 2 * LETTERS - 1);
    Requires.inRange("SGF row", row, 0, 2 * LETTERS - 1);
    return switch (this) {
      case OTHELLO, HEX -> numberedLetters(column) + (row + 1);
      case GO, GOMOKU -> letterOf(column) + letterOf(row);
    };
  }

  private static String numberedLetters(int column) {
    String last = String.valueOf((char) ('a' + column % LETTERS));
    return column < LETTERS ? last : (char) ('a' + column / LETTERS - 1) + last;
  }

  private static String letterOf(int index) {
    return String.valueOf((char) (index < LETTERS ? 'a' + index : 'A' + index - LETTERS));
  }
}

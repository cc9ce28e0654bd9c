package move37.game.tictactoe;

import java.util.List;
import java.util.Optional;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Heuristic;
import move37.game.PackedGame;
import move37.game.Symmetries;
import move37.game.Symmetry;

/**
 * Tic-tac-toe: three in a row on a 3x3 board. Action and cell are the same number; the cells are
 * named 1 to 9, row by row from the top left. Two planes: the mover's marks, the opponent's marks.
 */
public final class TicTacToe implements PackedGame {
  static final int SIZE = 3;
  static final int CELLS = SIZE * SIZE;
  static final int BOARD = (1 << CELLS) - 1;

  /** Rows, columns, diagonals; bit c of a mask is cell c. */
  private static final int[] LINES = {
    0b000_000_111,
    0b000_111_000,
    0b111_000_000,
    0b001_001_001,
    0b010_010_010,
    0b100_100_100,
    0b100_010_001,
    0b001_010_100
  };

  private static final List<Symmetry> SYMMETRIES = Symmetries.ofSquare(SIZE, CELLS);

  private final TicTacToeState initialState = new TicTacToeState(this, 0, 0);

  @Override
  public String id() {
    return "tic-tac-toe";
  }

  @Override
  public BoardShape board() {
    return new BoardShape(SIZE, SIZE);
  }

  @Override
  public int actionCount() {
    return CELLS;
  }

  @Override
  public int planes() {
    return 2;
  }

  @Override
  public int maximumLength() {
    return CELLS;
  }

  @Override
  public List<Symmetry> symmetries() {
    return SYMMETRIES;
  }

  @Override
  public String actionName(int action) {
    Requires.inRange("tic-tac-toe action", action, 0, CELLS - 1);
    return Integer.toString(action + 1);
  }

  @Override
  public int parseAction(String name) {
    Requires.check(
        name.length() == 1 && name.charAt(0) >= '1' && name.charAt(0) <= '9',
        "A tic-tac-toe move is a cell from 1 (top left) to 9 (bottom right), but is \"%s\"",
        name);
    return name.charAt(0) - '1';
  }

  @Override
  public TicTacToeState initialState() {
    return initialState;
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.of(TicTacToeHeuristic.INSTANCE);
  }

  @Override
  public long packedInitialState() {
    return 0;
  }

  @Override
  public int successors(long packed, long[] target, int offset) {
    int mover = (int) packed & BOARD;
    int occupied = (int) (packed >>> CELLS);
    int opponent = mover ^ occupied;
    if (hasLine(opponent)) {
      return 0;
    }
    int count = 0;
    for (int free = BOARD & ~occupied; free != 0; free &= free - 1) {
      long played = occupied | (free & -free);
      target[offset + count++] = opponent | (played << CELLS);
    }
    return count;
  }

  /** Whether these marks contain a line. */
  static boolean hasLine(int marks) {
    return lines(marks) != 0;
  }

  /** All the cells of all the lines that these marks contain. */
  static int lines(int marks) {
    int cells = 0;
    for (int line : LINES) {
      if ((marks & line) == line) {
        cells |= line;
      }
    }
    return cells;
  }

  /** How many lines hold marks of the one and none of the other, weighted 1, 4 for one, two. */
  static int openLines(int marks, int others) {
    int sum = 0;
    for (int line : LINES) {
      if ((others & line) == 0) {
        int count = Integer.bitCount(marks & line);
        sum += count * count;
      }
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TicTacToe;
  }

  @Override
  public int hashCode() {
    return TicTacToe.class.hashCode();
  }

  @Override
  public String toString() {
    return id();
  }
}

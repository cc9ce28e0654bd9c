package move37.app.bench;

import java.util.List;
import java.util.Optional;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.Heuristic;
import move37.game.Symmetries;
import move37.game.Symmetry;

/**
 * Five in a row on a 9x9 board, here only to measure self-play with the reference network: players
 * place stones in turn, five or more in a line win, a full board is a draw. Action and cell are the
 * same number; names are a letter for the column from the left and a digit for the row from the
 * bottom, from a1 to i9.
 *
 * <p>Eight planes: the mover's stones, the opponent's stones, the empty cells, ones, ones if FIRST
 * is to move, the filled share of the board, the cells where the mover's next stone makes five,
 * those where the opponent's would.
 */
final class FiveInARow implements Game {
  static final int SIZE = 9;
  static final int CELLS = SIZE * SIZE;
  static final int PLANES = 8;

  private static final List<Symmetry> SYMMETRIES = Symmetries.ofSquare(SIZE, CELLS);

  private final FiveInARowState initialState = FiveInARowState.empty(this);

  @Override
  public String id() {
    return "five-in-a-row";
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
    return PLANES;
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
    Requires.inRange("five-in-a-row action", action, 0, CELLS - 1);
    return (char) ('a' + action % SIZE) + Integer.toString(SIZE - action / SIZE);
  }

  @Override
  public int parseAction(String name) {
    int column = name.length() == 2 ? name.charAt(0) - 'a' : -1;
    int row = name.length() == 2 ? SIZE - (name.charAt(1) - '0') : -1;
    Requires.check(
        column >= 0 && column < SIZE && row >= 0 && row < SIZE,
        "A five-in-a-row move is a cell from a1 to i9, but is \"%s\"",
        name);
    return row * SIZE + column;
  }

  @Override
  public FiveInARowState initialState() {
    return initialState;
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FiveInARow;
  }

  @Override
  public int hashCode() {
    return FiveInARow.class.hashCode();
  }

  @Override
  public String toString() {
    return id();
  }
}

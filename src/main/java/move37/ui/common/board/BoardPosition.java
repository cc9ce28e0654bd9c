package move37.ui.common.board;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameState;

/**
 * A position to be shown.
 *
 * @param state the position
 * @param lastCell where the last move's piece stands, if a move is to be marked
 */
public record BoardPosition(GameState state, OptionalInt lastCell) {

  /** A position without a last move. */
  public static BoardPosition of(GameState state) {
    return new BoardPosition(state, OptionalInt.empty());
  }

  /** The game's first position. */
  public static BoardPosition start(Game game) {
    return of(game.initialState());
  }

  /**
   * The position after the action; the piece that it put down is the last move's, else the one that
   * it took over.
   */
  public static BoardPosition after(GameState before, int action) {
    GameState state = before.play(action);
    OptionalInt placed = placedCell(before, state);
    return new BoardPosition(state, placed.isPresent() ? placed : takenCell(before, state));
  }

  /** The lowest cell whose piece changed hands. */
  private static OptionalInt takenCell(GameState before, GameState after) {
    return IntStream.range(0, before.game().board().cells())
        .filter(
            cell ->
                after.pieceAt(cell).isPresent()
                    && !after.pieceAt(cell).equals(before.pieceAt(cell)))
        .findFirst();
  }

  /** The cell that was empty before and is taken after; the lowest if there are several. */
  static OptionalInt placedCell(GameState before, GameState after) {
    for (int cell = 0; cell < before.game().board().cells(); cell++) {
      if (before.pieceAt(cell).isEmpty() && after.pieceAt(cell).isPresent()) {
        return OptionalInt.of(cell);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The action that puts a piece on each cell, the lowest if there are several, -1 where there is
   * none; length: cells.
   */
  static int[] actionsByCell(GameState state) {
    int[] actions = new int[state.game().board().cells()];
    Arrays.fill(actions, -1);
    for (int action : state.legalActions()) {
      GameState after = state.play(action);
      OptionalInt placed =
          isPlaced(state, after, action) ? OptionalInt.of(action) : placedCell(state, after);
      if (placed.isPresent() && actions[placed.getAsInt()] < 0) {
        actions[placed.getAsInt()] = action;
      }
    }
    return actions;
  }

  /** Whether the number is also that of the cell where the piece stands, as in most games. */
  private static boolean isPlaced(GameState before, GameState after, int number) {
    return number < before.game().board().cells()
        && before.pieceAt(number).isEmpty()
        && after.pieceAt(number).isPresent();
  }

  /** The cell of the action, if it puts a piece on one. */
  static OptionalInt cellOf(int[] actionsByCell, int action) {
    return IntStream.range(0, actionsByCell.length)
        .filter(cell -> actionsByCell[cell] == action)
        .findFirst();
  }
}

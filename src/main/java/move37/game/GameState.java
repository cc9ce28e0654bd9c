package move37.game;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A position: immutable, with {@code equals} and {@code hashCode} by position (not by path), so
 * that it can be a key, a picture for the window and a training sample at once.
 */
public interface GameState {
  /** The game this is a position of. */
  Game game();

  /** Who is to move; in a terminal state, who would be. */
  Player player();

  /** Number of moves played since the initial state. */
  int ply();

  /** The legal actions, ascending; empty exactly in terminal states. A fresh array at each call. */
  int[] legalActions();

  /** Whether the action is legal here; false for any number that is no action. */
  boolean isLegal(int action);

  /**
   * The position after the action.
   *
   * @throws IllegalArgumentException if the action is not legal here
   */
  GameState play(int action);

  /**
   * Why an action cannot be played here, in one sentence without its full stop, for people.
   *
   * @param action any number that is not legal here
   */
  default String refusal(int action) {
    return "Action " + action + " is not legal in this position";
  }

  /** The same position in the game {@link Game#forLearners}. */
  default GameState forLearners() {
    return this;
  }

  /** Whether the game is over. */
  boolean isTerminal();

  /**
   * The result.
   *
   * @throws IllegalStateException unless the state is terminal
   */
  Outcome outcome();

  /**
   * The result of a legal action under best play for the player to move here, where the rules tell
   * it at a glance: 1 if the action wins at once, 0 if it ends the game in a draw, -1 if it loses
   * at once or lets the opponent win with the next move. Empty where a glance does not tell; games
   * in which looking costs more than a few comparisons leave it at that.
   */
  default OptionalInt immediateReturn(int action) {
    return OptionalInt.empty();
  }

  /** The player whose piece stands on the cell, if any. */
  Optional<Player> pieceAt(int cell);

  /**
   * The cells that make the winner's line (or whatever decided the game visibly), for the board to
   * mark; empty if there are none.
   */
  default int[] winningCells() {
    return new int[0];
  }

  /**
   * Writes the input planes from the perspective of the player to move, channels last: the number
   * for plane p at row r and column c goes to {@code target[offset + (r * width + c) * planes +
   * p]}. All {@code height * width * planes} numbers are written.
   */
  void encode(float[] target, int offset);
}

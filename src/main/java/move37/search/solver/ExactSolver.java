package move37.search.solver;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.hex.Hex;
import move37.game.tictactoe.TicTacToe;

/**
 * Knows the result of every position of a game under best play by both sides. All numbers are from
 * the view of the player to move. An instance belongs to one thread at a time.
 *
 * <p>Every method throws {@link java.util.concurrent.CancellationException} when the solver was
 * made with a cancellation and that says so, and may be used again afterwards.
 */
public interface ExactSolver {
  /** What stands for an action that is not legal. */
  int ILLEGAL = Integer.MIN_VALUE;

  /**
   * The score: 0 for a draw, positive if the player to move wins and greater the sooner, negative
   * if it loses and smaller the sooner. Scores of one game compare; their scale is the game's own.
   * A solver that does not count moves says so; all its wins have one score and all losses another.
   */
  int solve(GameState state);

  /** The score of playing each action, for the player to move, or {@link #ILLEGAL}, by action. */
  int[] solveAll(GameState state);

  /** 1 if the player to move wins, 0 for a draw, -1 if it loses; may be faster than the score. */
  int result(GameState state);

  /** The result of playing each action, for the player to move, or {@link #ILLEGAL}, by action. */
  int[] resultAll(GameState state);

  /**
   * The actions that keep the true result, however late, ascending: what a share of perfect moves
   * counts. Empty exactly if the state is terminal.
   */
  default int[] perfectActions(GameState state) {
    return greatest(resultAll(state));
  }

  /**
   * The actions of the greatest score, ascending: the soonest win, a draw, the latest loss. Empty
   * exactly if the state is terminal.
   */
  default int[] bestActions(GameState state) {
    return greatest(solveAll(state));
  }

  private static int[] greatest(int[] scores) {
    int greatest = Arrays.stream(scores).max().orElse(ILLEGAL);
    return IntStream.range(0, scores.length)
        .filter(action -> scores[action] == greatest && greatest != ILLEGAL)
        .toArray();
  }

  /** How many positions were searched so far. */
  long nodes();

  /** Whether there is a solver of this game. */
  static boolean exists(Game game) {
    return switch (game) {
      case ConnectFour _, TicTacToe _ -> true;
      case Hex hex -> HexSolver.solves(hex);
      default -> false;
    };
  }

  /**
   * A solver of this game, if there is one.
   *
   * @param cancelled asked now and then, on the solving thread
   */
  static Optional<ExactSolver> of(Game game, BooleanSupplier cancelled) {
    return switch (game) {
      case ConnectFour connectFour ->
          Optional.of(
              new ConnectFourSolver(connectFour, ConnectFourSolver.DEFAULT_TABLE_BITS, cancelled));
      case TicTacToe _ -> Optional.of(new FullTreeSolver(cancelled));
      case Hex hex when HexSolver.solves(hex) -> Optional.of(new HexSolver(hex, cancelled));
      default -> Optional.empty();
    };
  }
}

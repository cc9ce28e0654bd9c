package move37.search.solver;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import move37.game.Game;
import move37.game.GameState;
import move37.game.othello.Othello;

/**
 * Knows the result of positions near the end of a game that is too large to be solved from its
 * start. All numbers are from the view of the player to move. An instance belongs to one thread at
 * a time.
 *
 * <p>{@link #solve} and {@link #bestActions} throw {@link
 * java.util.concurrent.CancellationException} when the solver was made with a cancellation and that
 * says so, and may be used again afterwards.
 */
public interface EndgameSolver {
  /**
   * Whether the position is so near the end that solving it takes no longer than a search that
   * looks this many plies ahead usually does.
   */
  boolean isInReach(GameState state, int depth);

  /**
   * The score under best play by both sides: positive if the player to move wins, 0 for a draw,
   * negative if it loses, by how much in the game's own scale. Right for every position, but it may
   * take very long where the end is not near.
   */
  int solve(GameState state);

  /** The actions of the greatest score, ascending. Empty exactly if the state is terminal. */
  int[] bestActions(GameState state);

  /** How many positions were searched so far, without those just before the end. */
  long nodes();

  /**
   * A solver of the end of this game, if there is one.
   *
   * @param cancelled asked now and then, on the solving thread
   */
  static Optional<EndgameSolver> of(Game game, BooleanSupplier cancelled) {
    return game instanceof Othello othello
        ? Optional.of(new OthelloEndgame(othello, cancelled))
        : Optional.empty();
  }
}

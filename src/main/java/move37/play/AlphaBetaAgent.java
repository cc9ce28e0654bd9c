package move37.play;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameState;
import move37.search.AlphaBeta;
import move37.search.AlphaBetaResult;
import move37.search.SearchLimit;
import move37.search.solver.EndgameSolver;

/**
 * Plays the best action that {@link AlphaBeta} finds at a fixed depth; ties are drawn. In a game
 * with an {@link EndgameSolver} it plays perfectly from where the end is in reach at its depth.
 */
public final class AlphaBetaAgent implements Agent {
  private final AlphaBeta search;
  private final Optional<EndgameSolver> endgame;
  private final SearchLimit limit;
  private final String name;

  /**
   * @param depth plies to look ahead, from 1
   * @throws IllegalArgumentException if the game offers no heuristic
   */
  public AlphaBetaAgent(Game game, int depth) {
    search = new AlphaBeta(game);
    endgame = EndgameSolver.of(game, () -> false);
    limit = SearchLimit.depth(depth);
    name = "alphabeta:" + depth;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Decision choose(GameState state, RandomGenerator rng) {
    if (endgame.isPresent() && endgame.get().isInReach(state, limit.depth())) {
      int[] best = endgame.get().bestActions(state);
      return decision(state, best, Integer.signum(endgame.get().solve(state)), rng);
    }
    AlphaBetaResult result = search.search(state, limit);
    return decision(state, result.bestActions(), result.value(), rng);
  }

  private static Decision decision(GameState state, int[] best, double value, RandomGenerator rng) {
    float[] policy = Policies.uniform(best, state.game().actionCount());
    int action = best[rng.nextInt(best.length)];
    return new Decision(action, policy, OptionalDouble.of(value), Optional.empty());
  }
}

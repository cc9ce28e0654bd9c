package move37.play;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameState;
import move37.search.AlphaBeta;
import move37.search.AlphaBetaResult;
import move37.search.SearchLimit;

/** Plays the best action that {@link AlphaBeta} finds at a fixed depth; ties are drawn. */
public final class AlphaBetaAgent implements Agent {
  private final AlphaBeta search;
  private final SearchLimit limit;
  private final String name;

  /**
   * @param depth plies to look ahead, from 1
   * @throws IllegalArgumentException if the game offers no heuristic
   */
  public AlphaBetaAgent(Game game, int depth) {
    search = new AlphaBeta(game);
    limit = SearchLimit.depth(depth);
    name = "alphabeta:" + depth;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Decision choose(GameState state, RandomGenerator rng) {
    AlphaBetaResult result = search.search(state, limit);
    int[] best = result.bestActions();
    float[] policy = Policies.uniform(best, state.game().actionCount());
    int action = best[rng.nextInt(best.length)];
    return new Decision(action, policy, OptionalDouble.of(result.value()), Optional.empty());
  }
}

package move37.play;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import move37.game.GameState;
import move37.search.SearchResult;
import move37.search.UctParams;
import move37.search.UctSearch;

/** Plays what plain Monte-Carlo tree search with random rollouts visits most. */
public final class MctsAgent implements Agent {
  private final UctParams params;

  /**
   * @param simulations rollouts a move
   */
  public MctsAgent(int simulations) {
    params = UctParams.of(simulations);
  }

  @Override
  public String name() {
    return "mcts:" + params.simulations();
  }

  @Override
  public Decision choose(GameState state, RandomGenerator rng) {
    SearchResult result = new UctSearch(params, rng).search(state);
    float[] policy = new float[state.game().actionCount()];
    policy[result.action()] = 1;
    return new Decision(
        result.action(), policy, OptionalDouble.of(result.value()), Optional.of(result));
  }
}

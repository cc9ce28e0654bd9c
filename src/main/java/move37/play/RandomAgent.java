package move37.play;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import move37.game.GameState;

/** Plays every legal action with equal probability: the anchor of all ratings. */
public final class RandomAgent implements Agent {
  @Override
  public String name() {
    return "random";
  }

  @Override
  public Decision choose(GameState state, RandomGenerator rng) {
    int[] actions = state.legalActions();
    float[] policy = Policies.uniform(actions, state.game().actionCount());
    int action = actions[rng.nextInt(actions.length)];
    return new Decision(action, policy, OptionalDouble.empty(), Optional.empty());
  }
}

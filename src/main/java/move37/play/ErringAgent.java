package move37.play;

import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.game.GameState;

/**
 * Plays as another agent does, but for a share of its moves: with probability e it plays a legal
 * action drawn evenly, without a thought, which may happen to be what the other would have played.
 * So e leads from the other agent (0) to random play (1).
 */
final class ErringAgent implements Agent {
  private final RandomAgent random = new RandomAgent();
  private final Agent agent;
  private final double errorRate;

  /**
   * @param agent closed with this one
   * @param errorRate e, from 0 to 1
   */
  ErringAgent(Agent agent, double errorRate) {
    this.agent = agent;
    this.errorRate = Requires.probability("error rate", errorRate);
  }

  /** The other's name, with e where it is not 0: {@code solver:e=0.1}, {@code mcts:50?e=0.1}. */
  @Override
  public String name() {
    String name = agent.name();
    if (errorRate == 0) {
      return name;
    }
    String option = "e=" + (errorRate == 1 ? "1" : Double.toString(errorRate));
    return name + (name.contains(":") ? "?" : ":") + option;
  }

  @Override
  public Decision choose(GameState state, RandomGenerator rng) {
    return (rng.nextDouble() < errorRate ? random : agent).choose(state, rng);
  }

  @Override
  public void close() {
    agent.close();
  }
}

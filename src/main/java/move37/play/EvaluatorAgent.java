package move37.play;

import java.util.List;
import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.game.GameState;
import move37.search.Evaluator;

/** What agents with an evaluator share: a name, and that they own the evaluator and close it. */
abstract sealed class EvaluatorAgent implements Agent permits NetworkAgent, SearchAgent {
  /** Positions in, policies and values out. */
  protected final Evaluator evaluator;

  /** 0 plays the best action; above 0 actions are drawn by probability^(1 / temperature). */
  protected final double temperature;

  private final String name;

  EvaluatorAgent(String name, Evaluator evaluator, double temperature) {
    this.name = name;
    this.evaluator = evaluator;
    this.temperature = Requires.notNegative("temperature", temperature);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Decision choose(GameState state, RandomGenerator rng) {
    return chooseAll(List.of(state), List.of(rng)).getFirst();
  }

  /** Closes the evaluator, if it holds anything. */
  @Override
  public final void close() {
    if (evaluator instanceof AutoCloseable held) {
      Closing.close(held);
    }
  }
}

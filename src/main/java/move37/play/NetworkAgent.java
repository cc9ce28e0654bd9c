package move37.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import move37.game.GameState;
import move37.search.Evaluation;
import move37.search.Evaluator;

/**
 * Plays by the evaluator's policy alone, without search, and only what learners play: what a
 * network says of other actions it has never learned. See {@link GameState#forLearners}.
 */
public final class NetworkAgent extends EvaluatorAgent {
  /**
   * @param name the agent in the lab's notation
   * @param evaluator its own: closed with it
   * @param temperature 0 plays the likeliest action, ties drawn; 1 draws by the policy
   */
  public NetworkAgent(String name, Evaluator evaluator, double temperature) {
    super(name, evaluator, temperature);
  }

  @Override
  public List<Decision> chooseAll(
      List<? extends GameState> states, List<? extends RandomGenerator> rngs) {
    List<Evaluation> evaluations =
        evaluator.evaluate(states.stream().map(GameState::forLearners).toList());
    List<Decision> decisions = new ArrayList<>(states.size());
    for (int i = 0; i < states.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      float[] policy = Policies.tempered(evaluation.policy(), temperature);
      int action = Policies.draw(policy, rngs.get(i));
      decisions.add(
          new Decision(action, policy, OptionalDouble.of(evaluation.value()), Optional.empty()));
    }
    return decisions;
  }
}

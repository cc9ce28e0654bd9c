package move37.app.bench;

import java.util.List;
import move37.game.GameState;
import move37.search.Evaluation;
import move37.search.Evaluator;

/** Finds all legal actions equally good and all positions even. Safe for use by several threads. */
final class IndifferentEvaluator implements Evaluator {
  @Override
  public List<Evaluation> evaluate(List<? extends GameState> states) {
    return states.stream().map(IndifferentEvaluator::evaluation).toList();
  }

  /** The answer for one position. */
  static Evaluation evaluation(GameState state) {
    int[] legal = state.legalActions();
    float[] policy = new float[state.game().actionCount()];
    for (int action : legal) {
      policy[action] = 1f / legal.length;
    }
    return new Evaluation(policy, 0);
  }
}

package move37.training;

import java.util.List;
import java.util.Optional;
import move37.game.GameState;
import move37.search.Evaluation;
import move37.search.Evaluator;

/**
 * How well an evaluator predicts experts.
 *
 * @param positions positions measured
 * @param top1 share of positions in which its first choice is the expert's move, 0 to 1
 * @param top3 the same for its first three choices
 * @param policyLoss mean cross-entropy of the expert's move, nats
 * @param valueLoss mean squared error of the value against the result
 */
public record Imitation(
    int positions, double top1, double top3, double policyLoss, double valueLoss) {
  private static final int BATCH = 256;

  /**
   * Measures the evaluator on these samples, whose policies have a single 1.
   *
   * @param gate is asked before each batch of {@value #BATCH} positions
   * @return nothing if there are no samples or the gate closed before the last of them
   */
  public static Optional<Imitation> measure(
      Evaluator evaluator, List<Sample> samples, RunGate gate) {
    if (samples.isEmpty()) {
      return Optional.empty();
    }
    int top1 = 0;
    int top3 = 0;
    double policyLoss = 0;
    double valueLoss = 0;
    for (int from = 0; from < samples.size(); from += BATCH) {
      if (!gate.mayContinue()) {
        return Optional.empty();
      }
      List<Sample> part = samples.subList(from, Math.min(samples.size(), from + BATCH));
      List<GameState> states = part.stream().map(Sample::state).toList();
      List<Evaluation> evaluations = evaluator.evaluate(states);
      for (int i = 0; i < part.size(); i++) {
        float[] policy = evaluations.get(i).policy();
        int expert = indexOfOne(part.get(i).policy());
        int better = countAbove(policy, policy[expert]);
        top1 += better < 1 ? 1 : 0;
        top3 += better < 3 ? 1 : 0;
        policyLoss -= Math.log(Math.max(policy[expert], 1e-9));
        double error = evaluations.get(i).value() - part.get(i).value();
        valueLoss += error * error;
      }
    }
    double n = samples.size();
    return Optional.of(
        new Imitation(samples.size(), top1 / n, top3 / n, policyLoss / n, valueLoss / n));
  }

  private static int indexOfOne(float[] policy) {
    int best = 0;
    for (int a = 1; a < policy.length; a++) {
      best = policy[a] > policy[best] ? a : best;
    }
    return best;
  }

  private static int countAbove(float[] policy, float threshold) {
    int count = 0;
    for (float p : policy) {
      count += p > threshold ? 1 : 0;
    }
    return count;
  }
}

package move37.training;

import java.util.List;
import move37.search.SearchResult;

/**
 * How much each position of a game is worth learning from: the more, the farther the search moved
 * the policy away from what the network had said (policy surprise weighting: Wu, KataGo's "Other
 * methods", 2020).
 */
final class Surprise {
  private Surprise() {}

  /**
   * Weights of the positions, 1 in the mean.
   *
   * @param results their searches
   * @param share share of the whole weight that is given by surprise, 0 to 1; the rest evenly
   */
  static double[] weights(List<SearchResult> results, double share) {
    if (share == 0) {
      return results.stream().mapToDouble(_ -> 1).toArray();
    }
    double[] weights = results.stream().mapToDouble(Surprise::of).toArray();
    double sum = 0;
    for (double surprise : weights) {
      sum += surprise;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sum == 0 ? 1 : 1 - share + share * weights[i] * weights.length / sum;
    }
    return weights;
  }

  /** The divergence of the search's policy from the network's, Σ π' ln(π' / π), in nats. */
  private static double of(SearchResult result) {
    double divergence = 0;
    for (int action = 0; action < result.policy().length; action++) {
      double improved = result.policy()[action];
      if (improved > 0) {
        divergence += improved * Math.log(improved / Math.max(result.prior()[action], 1e-12));
      }
    }
    return Math.max(0, divergence);
  }
}

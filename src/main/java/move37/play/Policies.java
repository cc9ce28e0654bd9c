package move37.play;

import java.util.random.RandomGenerator;

/** Choosing by probabilities. */
final class Policies {
  private Policies() {}

  /**
   * The policy from which to choose: each probability to the power of 1 / temperature, made to sum
   * to 1. At temperature 0 all on the highest, shared evenly if several are equally high.
   */
  static float[] tempered(float[] policy, double temperature) {
    double highest = 0;
    for (float p : policy) {
      highest = Math.max(highest, p);
    }
    double[] weights = new double[policy.length];
    double sum = 0;
    for (int a = 0; a < policy.length; a++) {
      double share = policy[a] / highest;
      weights[a] = temperature == 0 ? (share == 1 ? 1 : 0) : Math.pow(share, 1 / temperature);
      sum += weights[a];
    }
    float[] result = new float[policy.length];
    for (int a = 0; a < policy.length; a++) {
      result[a] = (float) (weights[a] / sum);
    }
    return result;
  }

  /** Probability shared evenly by these actions. */
  static float[] uniform(int[] actions, int actionCount) {
    float[] policy = new float[actionCount];
    for (int action : actions) {
      policy[action] = 1f / actions.length;
    }
    return policy;
  }

  /** An action drawn by its probability; never one of probability 0. */
  static int draw(float[] policy, RandomGenerator rng) {
    double left = rng.nextDouble();
    int last = -1;
    for (int a = 0; a < policy.length; a++) {
      if (policy[a] > 0) {
        last = a;
        left -= policy[a];
        if (left < 0) {
          return a;
        }
      }
    }
    if (last < 0) {
      throw new IllegalArgumentException("A policy needs an action with a probability above 0");
    }
    return last;
  }
}

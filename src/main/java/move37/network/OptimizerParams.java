package move37.network;

import move37.core.Requires;

/**
 * How a network learns from a batch. The optimiser is Adam (Kingma and Ba 2015, arXiv 1412.6980)
 * with its usual decay rates 0.9 and 0.999.
 *
 * @param l2 factor c of the penalty c |w|^2 over all weights w, biases left out (AlphaGo Zero:
 *     1e-4)
 * @param valueWeight weight of the value's squared error against the policy's cross-entropy
 *     (AlphaGo Zero: 1)
 */
public record OptimizerParams(double l2, double valueWeight) {
  /** AlphaGo Zero's weights. */
  public static final OptimizerParams USUAL = new OptimizerParams(1e-4, 1.0);

  public OptimizerParams {
    Requires.notNegative("l2", l2);
    Requires.positive("valueWeight", valueWeight);
  }
}

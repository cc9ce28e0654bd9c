package move37.search;

import java.util.random.RandomGenerator;

/** Samples of the symmetric Dirichlet distribution. */
final class Dirichlet {
  private Dirichlet() {}

  /**
   * A point of the simplex: {@code size} numbers that sum to 1, each with shape {@code alpha} above
   * 0.
   */
  static double[] sample(RandomGenerator rng, double alpha, int size) {
    double[] sample = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sample[i] = gamma(rng, alpha);
      sum += sample[i];
    }
    for (int i = 0; i < size; i++) {
      sample[i] = sum > 0 ? sample[i] / sum : 1.0 / size;
    }
    return sample;
  }

  /**
   * A gamma variate of this shape and scale 1, by Marsaglia and Tsang, "A simple method for
   * generating gamma variables", 2000; shapes under 1 by their boost, a factor of U^(1/shape).
   */
  static double gamma(RandomGenerator rng, double shape) {
    if (shape < 1) {
      return gamma(rng, shape + 1) * Math.pow(rng.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = rng.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(rng.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}

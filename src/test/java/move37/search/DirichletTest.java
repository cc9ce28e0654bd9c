package move37.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DirichletTest {
  @Test
  void gammaHasItsMeanAndVariance() {
    SplittableRandom rng = new SplittableRandom(3);
    for (double shape : new double[] {0.3, 1, 4.5}) {
      double sum = 0;
      double squares = 0;
      int n = 200_000;
      for (int i = 0; i < n; i++) {
        double x = Dirichlet.gamma(rng, shape);
        sum += x;
        squares += x * x;
      }
      double mean = sum / n;
      assertEquals(shape, mean, 6 * Math.sqrt(shape / n));
      assertEquals(shape, squares / n - mean * mean, 0.05 * shape + 0.02);
    }
  }

  @Test
  void samplesLieOnTheSimplexWithTheVarianceOfTheirShape() {
    SplittableRandom rng = new SplittableRandom(4);
    double alpha = 0.3;
    int size = 7;
    double squares = 0;
    int n = 100_000;
    for (int i = 0; i < n; i++) {
      double[] sample = Dirichlet.sample(rng, alpha, size);
      assertEquals(1, Arrays.stream(sample).sum(), 1e-9);
      squares += (sample[0] - 1.0 / size) * (sample[0] - 1.0 / size);
    }
    double variance = (size - 1.0) / (size * size * (size * alpha + 1));
    assertEquals(variance, squares / n, 0.03 * variance + 1e-4);
  }
}

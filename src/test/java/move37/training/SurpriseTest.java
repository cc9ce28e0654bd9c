package move37.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import move37.search.SearchResult;
import org.junit.jupiter.api.Test;

class SurpriseTest {
  private static SearchResult result(float[] prior, float... policy) {
    return new SearchResult(0, prior, policy, new int[2], new float[2], 0, 0, 1);
  }

  private static final SearchResult AGREEING = result(new float[] {0.5f, 0.5f}, 0.5f, 0.5f);
  private static final SearchResult DECIDED = result(new float[] {0.5f, 0.5f}, 1, 0);
  private static final SearchResult TURNED = result(new float[] {0.1f, 0.9f}, 1, 0);

  /** The divergences are 0, ln 2 = 0.693 and ln 10 = 2.303. */
  @Test
  void weightsGrowWithTheDivergenceAndAreOneInTheMean() {
    double[] weights = Surprise.weights(List.of(AGREEING, DECIDED, TURNED), 0.5);
    double sum = Math.log(2) + Math.log(10);
    double[] expected = {
      0.5, 0.5 + 0.5 * 3 * Math.log(2) / sum, 0.5 + 0.5 * 3 * Math.log(10) / sum
    };
    assertArrayEquals(expected, weights, 1e-6);
    assertEquals(3, Arrays.stream(weights).sum(), 1e-6);
  }

  @Test
  void withoutAShareOrWithoutSurpriseAllWeighAlike() {
    assertArrayEquals(new double[] {1, 1}, Surprise.weights(List.of(AGREEING, TURNED), 0));
    assertArrayEquals(new double[] {1, 1}, Surprise.weights(List.of(AGREEING, AGREEING), 0.5));
    assertEquals(0, Surprise.weights(List.of(), 0.5).length);
  }

  @Test
  void anActionThatTheNetworkRuledOutIsAGreatSurpriseButNoInfiniteOne() {
    SearchResult impossible = result(new float[] {0, 1}, 1, 0);
    double[] weights = Surprise.weights(List.of(impossible, AGREEING), 1);
    assertTrue(Arrays.stream(weights).allMatch(Double::isFinite));
    assertEquals(2, weights[0], 1e-6);
  }
}

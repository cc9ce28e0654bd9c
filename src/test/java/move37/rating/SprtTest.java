package move37.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import move37.core.Seeds;
import org.junit.jupiter.api.Test;

class SprtTest {
  private static final Sprt TEST = new Sprt(0, 50, 0.05, 0.05);

  @Test
  void errsAsRarelyAsPromised() {
    for (double drawShare : new double[] {0, 0.5}) {
      assertTrue(shareOfYes(0, drawShare) < 0.08, "at elo0 it should say no");
      assertTrue(shareOfYes(50, drawShare) > 0.92, "at elo1 it should say yes");
    }
  }

  private static double shareOfYes(double elo, double drawShare) {
    RandomGenerator rng = Seeds.stream(37, "sprt");
    double score = 1 / (1 + Math.pow(10, -elo / 400));
    int yes = 0;
    int tests = 1_000;
    for (int i = 0; i < tests; i++) {
      int[] counts = new int[3];
      Sprt.Verdict verdict = Sprt.Verdict.OPEN;
      while (verdict == Sprt.Verdict.OPEN) {
        double u = rng.nextDouble();
        counts[u < score - drawShare / 2 ? 0 : u < score + drawShare / 2 ? 1 : 2]++;
        verdict = TEST.verdict(counts[0], counts[1], counts[2]);
      }
      yes += verdict == Sprt.Verdict.YES ? 1 : 0;
    }
    return (double) yes / tests;
  }

  @Test
  void fewGamesLeaveItOpenAndClearOnesDecide() {
    assertEquals(Sprt.Verdict.OPEN, TEST.verdict(0, 0, 0));
    assertEquals(Sprt.Verdict.OPEN, TEST.verdict(2, 0, 0));
    assertEquals(Sprt.Verdict.YES, TEST.verdict(200, 50, 100));
    assertEquals(Sprt.Verdict.NO, TEST.verdict(100, 50, 200));
  }

  @Test
  void theRatioIsZeroHalfwayAndTurnsWithTheSides() {
    Sprt symmetric = new Sprt(-30, 30, 0.05, 0.05);
    assertEquals(0, symmetric.logLikelihoodRatio(40, 20, 40), 1e-12);
    assertEquals(
        symmetric.logLikelihoodRatio(50, 20, 30), -symmetric.logLikelihoodRatio(30, 20, 50), 1e-12);
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThrows(IllegalArgumentException.class, () -> new Sprt(10, 10, 0.05, 0.05));
    assertThrows(IllegalArgumentException.class, () -> new Sprt(0, 10, 0, 0.05));
    assertThrows(IllegalArgumentException.class, () -> new Sprt(0, 10, 0.05, 0.5));
  }
}

package move37.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import move37.core.Interval;
import move37.core.Seeds;
import org.junit.jupiter.api.Test;

class MatchStatisticsTest {
  @Test
  void equalsWilsonsIntervalWithoutDraws() {
    // 8 of 10: the textbook's interval is 0.4902 to 0.9433.
    Interval score = MatchStatistics.score(8, 0, 2);
    assertEquals(0.4902, score.low(), 1e-4);
    assertEquals(0.8, score.estimate(), 1e-12);
    assertEquals(0.9433, score.high(), 1e-4);
  }

  @Test
  void keepsAWidthWhereAllGamesEndedAlike() {
    assertTrue(MatchStatistics.score(10, 0, 0).low() < 0.8);
    assertEquals(1, MatchStatistics.score(10, 0, 0).high(), 1e-12);
    assertEquals(0, MatchStatistics.score(0, 0, 10).low(), 1e-12);
    Interval draws = MatchStatistics.score(0, 10, 0);
    assertTrue(draws.low() < 0.45 && draws.high() > 0.55, draws.toString());
    assertEquals(new Interval(0, 0.5, 1), MatchStatistics.score(0, 0, 0));
  }

  @Test
  void isOneMinusTheOpponentsInterval() {
    Interval mine = MatchStatistics.score(31, 12, 7);
    Interval theirs = MatchStatistics.score(7, 12, 31);
    assertEquals(mine.low(), 1 - theirs.high(), 1e-12);
    assertEquals(mine.high(), 1 - theirs.low(), 1e-12);
  }

  @Test
  void drawsMakeItNarrower() {
    double decisive = MatchStatistics.score(50, 0, 50).halfWidth();
    double drawn = MatchStatistics.score(10, 80, 10).halfWidth();
    assertTrue(drawn < 0.6 * decisive, drawn + " against " + decisive);
  }

  @Test
  void coversTheTrueScoreInAbout95OfAHundredMatches() {
    RandomGenerator rng = Seeds.stream(37, "coverage");
    double[][] winDraw = {{0.5, 0}, {0.9, 0.05}, {0.2, 0.7}, {0.98, 0}, {0.05, 0.9}, {0.3, 0.3}};
    for (double[] truth : winDraw) {
      for (int games : new int[] {20, 100}) {
        double coverage = coverage(truth[0], truth[1], games, rng);
        assertTrue(coverage > 0.92, coverage + " of " + games + " games, wins " + truth[0]);
      }
    }
  }

  private static double coverage(double win, double draw, int games, RandomGenerator rng) {
    int covered = 0;
    int matches = 3_000;
    for (int m = 0; m < matches; m++) {
      int wins = 0;
      int draws = 0;
      for (int g = 0; g < games; g++) {
        double u = rng.nextDouble();
        wins += u < win ? 1 : 0;
        draws += u >= win && u < win + draw ? 1 : 0;
      }
      Interval score = MatchStatistics.score(wins, draws, games - wins - draws);
      double truth = win + draw / 2;
      covered += score.low() <= truth && truth <= score.high() ? 1 : 0;
    }
    return (double) covered / matches;
  }

  @Test
  void eloDifferences() {
    assertEquals(0, MatchStatistics.eloDifference(0.5), 1e-9);
    assertEquals(190.85, MatchStatistics.eloDifference(0.75), 0.01);
    assertEquals(-190.85, MatchStatistics.eloDifference(0.25), 0.01);
    assertEquals(Double.POSITIVE_INFINITY, MatchStatistics.eloDifference(1.0));
    MatchResult won = new MatchResult("a", "b", 400, 0, 0, 0, 0, 0, List.of());
    Interval elo = MatchStatistics.eloDifference(won);
    assertEquals(400 * Math.log10(400.5 / 0.5), elo.estimate(), 1e-6);
    assertTrue(elo.low() > 700 && elo.low() < elo.estimate(), elo.toString());
    MatchResult none = new MatchResult("a", "b", 0, 0, 0, 0, 0, 0, List.of());
    assertEquals(
        new Interval(Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY),
        MatchStatistics.eloDifference(none));
    assertEquals(Double.POSITIVE_INFINITY, elo.high());
    MatchResult even = new MatchResult("a", "b", 1, 0, 1, 0, 0, 0, List.of());
    assertEquals(
        MatchStatistics.eloDifference(MatchStatistics.score(even).high()),
        MatchStatistics.eloDifference(even).high(),
        "the same interval");
  }
}

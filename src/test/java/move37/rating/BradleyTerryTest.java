package move37.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import move37.core.Interval;
import move37.core.Seeds;
import org.junit.jupiter.api.Test;

class BradleyTerryTest {
  private static final double[] TRUE_ELO = {0, 120, 250, 300, 420, 560, 700};

  private static String name(int player) {
    return player == 0 ? RatingPool.ANCHOR : "player " + player;
  }

  /** A round robin of players whose strength is known. */
  private static RatingPool simulate(int games, double drawShare, RandomGenerator rng) {
    RatingPool pool = new RatingPool();
    for (int i = 0; i < TRUE_ELO.length; i++) {
      for (int j = i + 1; j < TRUE_ELO.length; j++) {
        double score = 1 / (1 + Math.pow(10, (TRUE_ELO[j] - TRUE_ELO[i]) / 400));
        double draw = drawShare * 4 * score * (1 - score);
        int[] counts = new int[3];
        for (int g = 0; g < games; g++) {
          double u = rng.nextDouble();
          counts[u < score - draw / 2 ? 0 : u < score + draw / 2 ? 1 : 2]++;
        }
        pool.add(name(i), name(j), counts[0], counts[1], counts[2]);
      }
    }
    return pool;
  }

  @Test
  void aDifferenceInEloPredictsTheScore() {
    RatingPool pool = new RatingPool();
    pool.add("strong", RatingPool.ANCHOR, 9, 0, 3);
    pool.add("stronger", "strong", 9, 0, 3);
    BradleyTerry table = pool.fit();
    double lead =
        table.rating("stronger").orElseThrow().elo().estimate()
            - table.rating("strong").orElseThrow().elo().estimate();
    double expected = table.expectedScore("stronger", "strong").orElseThrow();
    assertEquals(1 / (1 + Math.pow(10, -lead / 400)), expected, 1e-9);
    assertEquals(1 - expected, table.expectedScore("strong", "stronger").orElseThrow(), 1e-9);
    assertEquals(Optional.empty(), table.expectedScore("strong", "unknown"));
  }

  @Test
  void intervalsHoldTheTruthInAbout95OfAHundredPools() {
    for (double drawShare : new double[] {0, 0.6}) {
      RandomGenerator rng = Seeds.stream(37, "pools");
      int held = 0;
      int leadHeld = 0;
      int pools = 200;
      for (int i = 0; i < pools; i++) {
        BradleyTerry fit = simulate(30, drawShare, rng).fit();
        for (int player = 1; player < TRUE_ELO.length; player++) {
          Interval elo = fit.rating(name(player)).orElseThrow().elo();
          held += holds(elo, TRUE_ELO[player]);
        }
        leadHeld += holds(fit.lead(name(5), name(4)).orElseThrow(), 140);
      }
      double coverage = held / (pools * (TRUE_ELO.length - 1.0));
      assertTrue(coverage > 0.92 && coverage < 0.98, "draws " + drawShare + ": " + coverage);
      double ofLead = leadHeld / (double) pools;
      assertTrue(ofLead > 0.90 && ofLead < 0.99, "lead, draws " + drawShare + ": " + ofLead);
    }
  }

  private static int holds(Interval interval, double truth) {
    return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
  }

  @Test
  void manyGamesRecoverTheRatings() {
    BradleyTerry fit = simulate(20_000, 0.2, Seeds.stream(1, "pools")).fit();
    List<Rating> ratings = fit.ratings();
    assertEquals("player 6", ratings.getFirst().agent());
    assertEquals(RatingPool.ANCHOR, ratings.getLast().agent());
    for (int player = 1; player < TRUE_ELO.length; player++) {
      Rating rating = fit.rating(name(player)).orElseThrow();
      assertEquals(TRUE_ELO[player], rating.elo().estimate(), 12);
      assertTrue(rating.elo().halfWidth() < 12);
      assertEquals(6 * 20_000, rating.games());
    }
  }

  @Test
  void theAnchorStandsAtZero() {
    Rating anchor =
        simulate(10, 0, Seeds.stream(2, "pools")).fit().rating(RatingPool.ANCHOR).orElseThrow();
    assertEquals(new Interval(0, 0, 0), anchor.elo());
    assertEquals(60, anchor.games());
  }

  @Test
  void twoPlayersGetTheDifferenceThatTheirScoreTells() {
    RatingPool pool = new RatingPool();
    pool.add("a", RatingPool.ANCHOR, 7_500, 0, 2_500);
    Interval elo = pool.fit().rating("a").orElseThrow().elo();
    assertEquals(190.85, elo.estimate(), 0.05);
    double fisher = 1.959964 * 400 / Math.log(10) / Math.sqrt(10_000 * 0.75 * 0.25);
    assertEquals(fisher, elo.halfWidth(), 0.01);
  }

  @Test
  void drawsMakeTheIntervalNarrowerButNeverZero() {
    double decided = halfWidth(50, 0, 50);
    double drawn = halfWidth(10, 80, 10);
    double onlyDrawn = halfWidth(0, 100, 0);
    assertTrue(drawn < 0.6 * decided, drawn + " against " + decided);
    assertTrue(onlyDrawn > 5 && onlyDrawn < drawn, "only draws: " + onlyDrawn);
  }

  private static double halfWidth(int wins, int draws, int losses) {
    RatingPool pool = new RatingPool();
    pool.add("a", RatingPool.ANCHOR, wins, draws, losses);
    return pool.fit().rating("a").orElseThrow().elo().halfWidth();
  }

  @Test
  void winningOrLosingEverythingStaysFinite() {
    RatingPool pool = new RatingPool();
    pool.add("winner", RatingPool.ANCHOR, 400, 0, 0);
    pool.add("loser", RatingPool.ANCHOR, 0, 0, 10);
    pool.add("winner", "loser", 400, 0, 0);
    BradleyTerry fit = pool.fit();
    Interval winner = fit.rating("winner").orElseThrow().elo();
    Interval loser = fit.rating("loser").orElseThrow().elo();
    assertTrue(winner.low() > 0 && winner.estimate() > 800 && winner.high() < 5_000, "" + winner);
    assertTrue(loser.estimate() < 0 && loser.low() > -5_000, "" + loser);
  }

  @Test
  void theOrderOfResultsDoesNotMatter() {
    List<int[]> results = new ArrayList<>();
    RandomGenerator rng = Seeds.stream(4, "order");
    for (int i = 0; i < 60; i++) {
      int one = rng.nextInt(6);
      results.add(new int[] {one, (one + 1 + rng.nextInt(5)) % 6, rng.nextInt(9), 2, 3});
    }
    List<Rating> sorted = pool(results).fit().ratings();
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(results, new Random(i));
      assertEquals(sorted, pool(results).fit().ratings());
    }
  }

  private static RatingPool pool(List<int[]> results) {
    RatingPool pool = new RatingPool();
    results.forEach(r -> pool.add(name(r[0]), name(r[1]), r[2], r[3], r[4]));
    return pool;
  }

  @Test
  void resultsAddUpWhoeverIsNamedFirst() {
    RatingPool parts = new RatingPool();
    parts.add("b", RatingPool.ANCHOR, 5, 1, 2);
    RatingPool more = new RatingPool();
    more.add(RatingPool.ANCHOR, "b", 3, 1, 4);
    more.add("b", "b", 5, 5, 5);
    parts.addAll(more);
    RatingPool whole = new RatingPool();
    whole.add("b", RatingPool.ANCHOR, 9, 2, 5);
    assertEquals(whole.fit().ratings(), parts.fit().ratings());
    assertEquals(16, parts.games());
  }

  @Test
  void whoeverIsNotLinkedWithTheAnchorHasNoRating() {
    RatingPool pool = new RatingPool();
    pool.add("a", RatingPool.ANCHOR, 5, 0, 5);
    pool.add("x", "y", 5, 0, 5);
    BradleyTerry fit = pool.fit();
    assertEquals(2, fit.ratings().size());
    assertEquals(Optional.empty(), fit.rating("x"));
    assertEquals(Optional.empty(), fit.lead("a", "x"));
    assertEquals(1, new RatingPool().fit().ratings().size(), "the anchor alone");
  }

  @Test
  void aLeadIsSurerThanItsTwoRatings() {
    BradleyTerry fit = simulate(40, 0, Seeds.stream(6, "pools")).fit();
    double five = fit.rating(name(5)).orElseThrow().elo().halfWidth();
    double lead = fit.lead(name(6), name(5)).orElseThrow().halfWidth();
    assertTrue(lead < five, lead + " against " + five);
    Interval there = fit.lead(name(6), name(5)).orElseThrow();
    Interval back = fit.lead(name(5), name(6)).orElseThrow();
    assertEquals(there.low(), -back.high(), 1e-9);
  }
}

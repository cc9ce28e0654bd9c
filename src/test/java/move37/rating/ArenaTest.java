package move37.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.play.Agent;
import move37.play.AlphaBetaAgent;
import move37.play.Decision;
import move37.play.MatchParams;
import move37.play.MatchResult;
import move37.play.MctsAgent;
import move37.play.RandomAgent;
import org.junit.jupiter.api.Test;

class ArenaTest {
  private static final Game GAME = new ConnectFour();

  private static Agent alphaBeta() {
    return new AlphaBetaAgent(GAME, 2);
  }

  private static List<Pairing> pairings(int games) {
    List<Pairing> pairings = new ArrayList<>();
    for (int seed = 0; seed < 3; seed++) {
      MatchParams params = new MatchParams(GAME, games, 2, seed);
      pairings.add(new Pairing(ArenaTest::alphaBeta, RandomAgent::new, params));
      pairings.add(new Pairing(() -> new MctsAgent(20), RandomAgent::new, params));
      pairings.add(new Pairing(ArenaTest::alphaBeta, () -> new MctsAgent(20), params));
    }
    return pairings;
  }

  private static Arena arena(int threads) {
    return new Arena(threads, (_, _) -> {}, () -> false);
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() {
    RatingPool one = new RatingPool();
    RatingPool three = new RatingPool();
    List<MatchResult> results = arena(1).play(pairings(20), one);
    assertEquals(results, arena(3).play(pairings(20), three));
    assertEquals(one.fit().ratings(), three.fit().ratings());
    assertEquals(180, one.games());
  }

  @Test
  void ranksWhoLooksAheadAboveRandom() {
    RatingPool pool = new RatingPool();
    arena(2).play(pairings(40), pool);
    List<Rating> ratings = pool.fit().ratings();
    assertEquals("alphabeta:2", ratings.getFirst().agent());
    assertEquals("random", ratings.getLast().agent());
    assertTrue(ratings.getFirst().elo().low() > 100, ratings.toString());
  }

  @Test
  void aCancelledMatchDoesNotCount() {
    RatingPool pool = new RatingPool();
    AtomicInteger asked = new AtomicInteger();
    Arena arena = new Arena(1, (_, _) -> {}, () -> asked.incrementAndGet() > 200);
    List<MatchResult> results = arena.play(pairings(40), pool);
    assertTrue(!results.isEmpty() && results.size() < 9, results.size() + " matches");
    assertTrue(results.stream().allMatch(result -> result.games() == 40));
    assertEquals(40 * results.size(), pool.games());
  }

  @Test
  void closesAgentsAndPassesTroubleOn() {
    AtomicInteger closed = new AtomicInteger();
    Agent counted = new ClosedAgent(closed);
    MatchParams params = new MatchParams(GAME, 2, 0, 1);
    arena(1).play(List.of(new Pairing(() -> counted, () -> counted, params)), new RatingPool());
    assertEquals(2, closed.get());
    Pairing broken =
        new Pairing(
            () -> {
              throw new IllegalArgumentException("no such agent");
            },
            RandomAgent::new,
            params);
    List<Pairing> list = List.of(broken);
    RatingPool pool = new RatingPool();
    assertThrows(IllegalArgumentException.class, () -> arena(1).play(list, pool));
    assertEquals(0, pool.games());
  }

  /** Plays at random and counts how often it is closed. */
  private record ClosedAgent(AtomicInteger closed) implements Agent {
    @Override
    public String name() {
      return "counted";
    }

    @Override
    public Decision choose(GameState state, RandomGenerator rng) {
      return new RandomAgent().choose(state, rng);
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}

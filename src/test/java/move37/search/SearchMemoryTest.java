package move37.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A search does the same in memory that others have used as in memory of its own. */
class SearchMemoryTest {
  private static final String[] GAMES = {"connect-four", "tic-tac-toe", "othello-6x6", "hex-5x5"};

  /** A policy and a value of its own for each position. */
  private static final Evaluator MOODY =
      states ->
          states.stream()
              .map(
                  state -> {
                    RandomGenerator rng = Seeds.stream(state.hashCode(), "mood");
                    float[] policy = new float[state.game().actionCount()];
                    double sum = 0;
                    for (int action : state.legalActions()) {
                      policy[action] = rng.nextFloat(0.01f, 1);
                      sum += policy[action];
                    }
                    for (int action : state.legalActions()) {
                      policy[action] /= (float) sum;
                    }
                    return new Evaluation(policy, rng.nextFloat(-1, 1));
                  })
              .toList();

  @Property(tries = 60)
  void gumbelSearchesFindTheSame(@ForAll long seed) {
    RandomGenerator choice = Seeds.stream(seed, "choice");
    SearchMemory memory = new SearchMemory();
    for (GameState root = root(choice); !root.isTerminal(); root = next(root, choice)) {
      GumbelParams params = GumbelParams.exploring(choice.nextInt(2, 60), 7, 1);
      long noise = choice.nextLong();
      assertEqual(
          Searches.run(new GumbelSearch(root, params, new SplittableRandom(noise)), MOODY),
          Searches.run(new GumbelSearch(root, params, new SplittableRandom(noise), memory), MOODY));
    }
  }

  @Property(tries = 60)
  void puctSearchesFindTheSame(@ForAll long seed) {
    RandomGenerator choice = Seeds.stream(seed, "choice");
    SearchMemory memory = new SearchMemory();
    for (GameState root = root(choice); !root.isTerminal(); root = next(root, choice)) {
      PuctParams params = PuctParams.exploring(choice.nextInt(2, 60), 7);
      long noise = choice.nextLong();
      assertEqual(
          Searches.run(new PuctSearch(root, params, new SplittableRandom(noise)), MOODY),
          Searches.run(new PuctSearch(root, params, new SplittableRandom(noise), memory), MOODY));
    }
  }

  private static GameState root(RandomGenerator choice) {
    Game game = Games.byId(GAMES[choice.nextInt(GAMES.length)]);
    return game.initialState();
  }

  private static GameState next(GameState state, RandomGenerator choice) {
    int[] legal = state.legalActions();
    return state.play(legal[choice.nextInt(legal.length)]);
  }

  private static void assertEqual(SearchResult expected, SearchResult actual) {
    assertEquals(expected.action(), actual.action());
    assertArrayEquals(expected.prior(), actual.prior());
    assertArrayEquals(expected.policy(), actual.policy());
    assertArrayEquals(expected.visits(), actual.visits());
    assertArrayEquals(expected.q(), actual.q());
    assertEquals(expected.value(), actual.value());
    assertEquals(expected.simulations(), actual.simulations());
  }
}

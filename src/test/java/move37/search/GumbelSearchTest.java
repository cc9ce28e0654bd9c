package move37.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.connectfour.ConnectFour;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GumbelSearchTest {
  private static float[] randomPrior(RandomGenerator rng, int arms) {
    double[] weights = rng.doubles(arms, 0.01, 1).map(x -> x * x).toArray();
    double sum = Arrays.stream(weights).sum();
    float[] prior = new float[arms];
    for (int a = 0; a < arms; a++) {
      prior[a] = (float) (weights[a] / sum);
    }
    return prior;
  }

  private static double expected(float[] policy, double[] values) {
    return IntStream.range(0, values.length).mapToDouble(a -> policy[a] * values[a]).sum();
  }

  @Property(tries = 300)
  boolean improvedPolicyIsNeverWorseThanThePrior(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int arms) {
    RandomGenerator rng = Seeds.stream(seed, "bandit");
    float[] prior = randomPrior(rng, arms);
    double[] values = rng.doubles(arms, -1, 1).toArray();
    int simulations = arms + rng.nextInt(40);
    TreeSearch search =
        new GumbelSearch(
            new Bandit(arms).initialState(), GumbelParams.exploring(simulations, arms, 1), rng);
    SearchResult result = Searches.run(search, Bandit.knowing(prior, values));
    return expected(result.policy(), values) >= expected(prior, values) - 1e-5;
  }

  @Test
  void chosenActionIsBetterThanThePriorOnAverageEvenWithTwoSimulations() {
    RandomGenerator rng = new SplittableRandom(11);
    double gain = 0;
    for (int i = 0; i < 3000; i++) {
      float[] prior = randomPrior(rng, 8);
      double[] values = rng.doubles(8, -1, 1).toArray();
      TreeSearch search =
          new GumbelSearch(new Bandit(8).initialState(), GumbelParams.exploring(2, 8, 1), rng);
      SearchResult result = Searches.run(search, Bandit.knowing(prior, values));
      gain += values[result.action()] - expected(prior, values);
    }
    assertTrue(gain / 3000 > 0.15, "mean gain " + gain / 3000);
  }

  @Property(tries = 100)
  void givesOutAllSimulationsAmongTheConsideredActions(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 100) int simulations,
      @ForAll @IntRange(min = 1, max = 16) int considered) {
    RandomGenerator rng = Seeds.stream(seed, "bandit");
    double[] values = rng.doubles(10, -1, 1).toArray();
    TreeSearch search =
        new GumbelSearch(
            new Bandit(10).initialState(), GumbelParams.exploring(simulations, considered, 1), rng);
    SearchResult result = Searches.run(search, Bandit.knowing(randomPrior(rng, 10), values));
    assertEquals(simulations, Arrays.stream(result.visits()).sum());
    long visited = Arrays.stream(result.visits()).filter(v -> v > 0).count();
    assertTrue(visited <= Math.min(considered, 10), "visited " + visited);
    int most = Arrays.stream(result.visits()).max().orElseThrow();
    assertEquals(most, result.visits()[result.action()]);
  }

  @Test
  void sequentialHalvingSharesSimulationsAsInThePaper() {
    double[] values = {0.9, 0.5, 0.1, -0.3};
    float[] prior = {0.25f, 0.25f, 0.25f, 0.25f};
    TreeSearch search =
        new GumbelSearch(
            new Bandit(4).initialState(),
            new GumbelParams(16, 4, 50, 1, 0),
            new SplittableRandom(1));
    SearchResult result = Searches.run(search, Bandit.knowing(prior, values));
    // 16 simulations, 4 actions: log2(4) = 2 phases of 8; 2 for each of 4, then 4 for each of 2
    assertEquals("[6, 6, 2, 2]", Arrays.toString(result.visits()));
    assertEquals(0, result.action());
  }

  @Test
  void samplesActionsWithoutNoiseByThePriorAlone() {
    float[] prior = {0.05f, 0.5f, 0.05f, 0.4f};
    TreeSearch search =
        new GumbelSearch(
            new Bandit(4).initialState(),
            new GumbelParams(8, 2, 50, 1, 0),
            new SplittableRandom(1));
    SearchResult result = Searches.run(search, Bandit.knowing(prior, new double[4]));
    assertEquals("[0, 4, 0, 4]", Arrays.toString(result.visits()));
  }

  @Test
  void refusesToBeReadBeforeItIsDone() {
    TreeSearch search =
        new GumbelSearch(
            new Bandit(3).initialState(), GumbelParams.playing(4), new SplittableRandom(1));
    assertThrows(IllegalStateException.class, search::result);
    search.nextLeaf();
    assertThrows(IllegalStateException.class, search::nextLeaf);
  }

  @Test
  void manySimulationsTakeNoMemoryBeforeTheyAreDone() {
    List<TreeSearch> searches = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      GumbelParams params = GumbelParams.playing(1_000_000);
      searches.add(
          new GumbelSearch(new ConnectFour().initialState(), params, new SplittableRandom(i)));
    }
    assertEquals(64, searches.size());
  }
}

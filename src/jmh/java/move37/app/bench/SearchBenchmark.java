package move37.app.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.search.GumbelParams;
import move37.search.GumbelSearch;
import move37.search.SearchMemory;
import move37.search.SearchResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Selecting, expanding and backing up: a whole Gumbel search from a game's initial position with an
 * evaluator that finds everything equal and costs next to nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {
  /** The game; five in a row has 81 actions where Connect Four has 7. */
  @Param({"connect-four", "five-in-a-row"})
  public String game = "";

  /** Simulations a search: self-play's and play's. */
  @Param({"32", "64"})
  public int simulations;

  private final SearchMemory memory = new SearchMemory();
  private final RandomGenerator random = Seeds.stream(1, "benchmark search");
  private GameState root = new ConnectFour().initialState();

  /** Finds the root. */
  @Setup
  public void findRoot() {
    List<Game> games = List.of(new ConnectFour(), new FiveInARow());
    root =
        games.stream()
            .filter(known -> known.id().equals(game))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no game " + game))
            .initialState();
  }

  /** One search, with its root's evaluation. */
  @Benchmark
  public SearchResult search() {
    GumbelSearch search =
        new GumbelSearch(root, GumbelParams.exploring(simulations, 16, 0.5), random, memory);
    for (Optional<GameState> leaf = search.nextLeaf(); leaf.isPresent(); leaf = search.nextLeaf()) {
      search.receive(IndifferentEvaluator.evaluation(leaf.get()));
    }
    return search.result();
  }
}

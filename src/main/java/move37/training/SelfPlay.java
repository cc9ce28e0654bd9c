package move37.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import move37.core.ComputeThreads;
import move37.game.Game;
import move37.game.Outcome;
import move37.network.PolicyValueNetwork;

/**
 * Self-play by lanes. The games depend on the seed, the parameters and the networks alone: each
 * lane is played by one thread, and it is all the same which.
 */
public final class SelfPlay {
  private final List<SelfPlayLane> lanes;

  /**
   * @param observer watches one board
   */
  public SelfPlay(Game game, SelfPlayParams params, long seed, MoveObserver observer) {
    Game played = params.prunesActions() ? game.forLearners() : game;
    this.lanes =
        IntStream.range(0, params.lanes())
            .mapToObj(lane -> new SelfPlayLane(played, params, seed, lane, observer))
            .toList();
  }

  /**
   * What a generation's games came to.
   *
   * @param games finished games, lane by lane
   * @param evaluations positions that the network evaluated
   * @param recalled positions whose evaluation was remembered
   */
  public record Harvest(List<SelfPlayGame> games, long evaluations, long recalled) {
    /** All samples, in the order of the games. */
    public List<Sample> samples() {
      return games.stream().flatMap(game -> game.samples().stream()).toList();
    }

    /** Mean number of moves; 0 of no games. */
    public double meanLength() {
      return games.stream().mapToInt(game -> game.actions().size()).average().orElse(0);
    }

    /** Share of the games with this outcome, 0 to 1. */
    public double share(Outcome outcome) {
      long count = games.stream().filter(game -> game.outcome() == outcome).count();
      return games.isEmpty() ? 0 : (double) count / games.size();
    }

    /** Games whose moves all equal those of an earlier one. */
    public int duplicates() {
      Set<List<Integer>> seen = new HashSet<>();
      games.forEach(game -> seen.add(game.actions()));
      return games.size() - seen.size();
    }
  }

  /**
   * Plays a generation with the network as it is now; blocks until it is finished or the gate
   * closes.
   *
   * @param threads threads to use, at least 1
   * @param progress told the number of games finished so far, now and then, from any lane's thread
   */
  public Harvest playGeneration(
      PolicyValueNetwork network, int threads, RunGate gate, IntConsumer progress)
      throws InterruptedException {
    AtomicIntegerArray finished = new AtomicIntegerArray(lanes.size());
    List<PolicyValueNetwork.NetworkEvaluator> evaluators = new ArrayList<>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(threads, ComputeThreads.named("lane"))) {
      List<Callable<SelfPlayLane.Harvest>> tasks = new ArrayList<>();
      for (int i = 0; i < lanes.size(); i++) {
        int lane = i;
        PolicyValueNetwork.NetworkEvaluator evaluator = network.evaluator();
        evaluators.add(evaluator);
        IntConsumer counting =
            count -> {
              finished.set(lane, count);
              progress.accept(sum(finished));
            };
        tasks.add(() -> lanes.get(lane).play(evaluator, gate, counting));
      }
      return gather(pool.invokeAll(tasks));
    } finally {
      evaluators.forEach(PolicyValueNetwork.NetworkEvaluator::close);
    }
  }

  private static int sum(AtomicIntegerArray counts) {
    return IntStream.range(0, counts.length()).map(counts::get).sum();
  }

  private static Harvest gather(List<Future<SelfPlayLane.Harvest>> futures)
      throws InterruptedException {
    List<SelfPlayGame> games = new ArrayList<>();
    long evaluations = 0;
    long recalled = 0;
    for (Future<SelfPlayLane.Harvest> future : futures) {
      try {
        games.addAll(future.get().games());
        evaluations += future.get().evaluations();
        recalled += future.get().recalled();
      } catch (ExecutionException e) {
        throw new IllegalStateException("A self-play lane failed: " + e.getCause(), e.getCause());
      }
    }
    return new Harvest(games, evaluations, recalled);
  }
}

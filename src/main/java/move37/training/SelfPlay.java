package move37.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import move37.core.ComputeThreads;
import move37.game.Game;
import move37.game.Outcome;
import move37.network.PolicyValueNetwork;

/**
 * Self-play by lanes. The games depend on the seed, the parameters and the networks alone: each
 * lane is played by one thread at a time, and it is all the same which.
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
   * @param threads threads to use, at least 1; more than lanes are of no use
   * @param progress told the number of games finished so far, now and then, from any lane's thread
   */
  public Harvest playGeneration(
      PolicyValueNetwork network, int threads, RunGate gate, IntConsumer progress)
      throws InterruptedException {
    List<PolicyValueNetwork.NetworkEvaluator> evaluators = new ArrayList<>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(threads, ComputeThreads.named("lane"))) {
      lanes.forEach(_ -> evaluators.add(network.evaluator()));
      List<LaneShare> shares =
          IntStream.range(0, lanes.size())
              .mapToObj(lane -> new LaneShare(lanes.get(lane), evaluators.get(lane)))
              .toList();
      Turns turns = new Turns(shares, gate, progress);
      finish(pool.invokeAll(Collections.nCopies(Math.min(threads, lanes.size()), turns)));
      return new Harvest(
          shares.stream().flatMap(share -> share.games().stream()).toList(),
          shares.stream().mapToLong(LaneShare::evaluations).sum(),
          shares.stream().mapToLong(LaneShare::recalled).sum());
    } finally {
      evaluators.forEach(PolicyValueNetwork.NetworkEvaluator::close);
    }
  }

  /**
   * What each thread does: it plays a turn of the lane that is furthest behind and that no other
   * thread has in its hands, again and again. So all lanes come to their end together, even where
   * one thread gets less of its core than another.
   */
  private static final class Turns implements Callable<Void> {
    /** Ticks of a turn: short against a generation, long against taking another lane. */
    private static final int TICKS = 8;

    private final Queue<LaneShare> waiting;
    private final RunGate gate;
    private final IntConsumer progress;
    private final AtomicInteger finished = new AtomicInteger();

    Turns(List<LaneShare> shares, RunGate gate, IntConsumer progress) {
      this.waiting =
          new PriorityBlockingQueue<>(
              shares.size(), Comparator.comparingInt(share -> share.games().size()));
      waiting.addAll(shares);
      this.gate = gate;
      this.progress = progress;
    }

    @Override
    public Void call() {
      for (LaneShare share = waiting.poll(); share != null; share = waiting.poll()) {
        int games = share.play(TICKS, gate);
        if (games > 0) {
          progress.accept(finished.addAndGet(games));
        }
        if (!share.isOver()) {
          waiting.add(share);
        }
      }
      return null;
    }
  }

  private static void finish(List<Future<Void>> threads) throws InterruptedException {
    for (Future<Void> thread : threads) {
      try {
        thread.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("A self-play lane failed: " + e.getCause(), e.getCause());
      }
    }
  }
}

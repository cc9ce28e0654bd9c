package move37.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import move37.core.ComputeThreads;
import move37.core.Requires;
import move37.play.Agent;
import move37.play.Match;
import move37.play.MatchResult;

/**
 * Plays matches side by side for a rating pool. Every match has its own seed and its own agents, so
 * that the results are the same on any number of threads.
 */
public final class Arena {
  private final int threads;
  private final BiConsumer<Pairing, MatchResult> progress;
  private final BooleanSupplier cancelled;

  /**
   * @param threads how many matches run at once, at least 1
   * @param progress gets the games so far of a running match, now and then, from any thread but one
   *     call at a time
   * @param cancelled asked between moves, from any thread
   */
  public Arena(int threads, BiConsumer<Pairing, MatchResult> progress, BooleanSupplier cancelled) {
    this.threads = Requires.inRange("threads", threads, 1, 1024);
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /**
   * Plays the matches, waits for all of them, and adds those that were played to their end to the
   * pool, in the order of the list. A match that was cut short is left out, since its short games
   * would count too much.
   *
   * @return the results that were added
   */
  public List<MatchResult> play(List<Pairing> pairings, RatingPool pool) {
    List<Callable<Optional<MatchResult>>> matches = new ArrayList<>();
    pairings.forEach(pairing -> matches.add(() -> play(pairing)));
    List<MatchResult> results;
    try (ExecutorService executor =
        Executors.newFixedThreadPool(threads, ComputeThreads.named("match"))) {
      results = collect(executor.invokeAll(matches));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while matches were played", e);
    }
    results.forEach(pool::add);
    return results;
  }

  private Optional<MatchResult> play(Pairing pairing) {
    if (cancelled.getAsBoolean()) {
      return Optional.empty();
    }
    try (Agent agent = pairing.agent().get();
        Agent opponent = pairing.opponent().get()) {
      MatchResult result =
          Match.play(pairing.params(), agent, opponent, soFar -> report(pairing, soFar), cancelled);
      return Optional.of(result).filter(r -> r.games() == pairing.params().games());
    }
  }

  private synchronized void report(Pairing pairing, MatchResult soFar) {
    progress.accept(pairing, soFar);
  }

  private static List<MatchResult> collect(List<Future<Optional<MatchResult>>> matches)
      throws InterruptedException {
    List<MatchResult> results = new ArrayList<>();
    for (Future<Optional<MatchResult>> match : matches) {
      try {
        match.get().ifPresent(results::add);
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException trouble
            ? trouble
            : new IllegalStateException("A match failed", e);
      }
    }
    return results;
  }
}

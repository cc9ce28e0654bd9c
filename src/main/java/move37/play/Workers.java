package move37.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import move37.core.ComputeThreads;
import move37.core.Requires;

/**
 * A few threads, each with a thing of its own that only it uses. What a thread wrote in one round
 * is seen by all in the next.
 *
 * @param <T> the thing; closed at the end
 */
final class Workers<T extends AutoCloseable> implements AutoCloseable {
  private final ExecutorService pool;
  private final List<T> things;

  Workers(int threads, Supplier<T> maker) {
    Requires.inRange("threads", threads, 1, 1024);
    things = IntStream.range(0, threads).mapToObj(_ -> maker.get()).toList();
    pool = Executors.newFixedThreadPool(threads, ComputeThreads.named("games"));
  }

  /** Runs the work once with each thing, side by side, and waits; passes on what it throws. */
  void runAll(Consumer<T> work) {
    List<Future<?>> running = new ArrayList<>();
    for (T thing : things) {
      running.add(pool.submit(() -> work.accept(thing)));
    }
    RuntimeException trouble = null;
    for (Future<?> one : running) {
      try {
        one.get();
      } catch (ExecutionException e) {
        trouble = e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        trouble = new IllegalStateException("Interrupted while games were played", e);
      }
    }
    if (trouble != null) {
      throw trouble;
    }
  }

  @Override
  public void close() {
    pool.close();
    things.forEach(Closing::close);
  }
}

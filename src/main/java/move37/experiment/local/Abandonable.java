package move37.experiment.local;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import move37.training.RunGate;

/**
 * Work that cannot ask a gate itself, done on a thread of its own, so that it can be left alone.
 */
final class Abandonable {
  private static final int PERIOD_MILLIS = 20;

  private Abandonable() {}

  /**
   * Does the work and waits for it as long as the gate lets it.
   *
   * @param work may go on for a while after it was abandoned; it is interrupted, and its result is
   *     lost
   * @return nothing if the gate closed first
   * @throws IOException as the work threw it
   */
  static <T> Optional<T> call(String thread, Callable<T> work, RunGate gate)
      throws IOException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread worker = Thread.ofPlatform().daemon().name(thread).start(task);
    try {
      while (gate.mayContinue()) {
        try {
          return Optional.of(task.get(PERIOD_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
          // Not done yet: the gate is asked again.
        }
      }
      return Optional.empty();
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      worker.interrupt();
    }
  }

  private static IOException rethrown(Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(cause);
    };
  }
}

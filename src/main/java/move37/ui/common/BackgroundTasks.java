package move37.ui.common;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Work that must not hold up the window: done elsewhere, its result delivered on the pulse. */
public final class BackgroundTasks implements AutoCloseable {
  private static final Logger LOG = System.getLogger(BackgroundTasks.class.getName());

  private final Pulse pulse;
  private final ExecutorService executor =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon().name("move37-window-", 1).factory());

  /** Of threads that the program does not end before. */
  private final ExecutorService writers =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("move37-writer-", 1).factory());

  public BackgroundTasks(Pulse pulse) {
    this.pulse = pulse;
  }

  /**
   * Does the work on a thread of its own; then exactly one of the two is called, on the JavaFX
   * thread.
   *
   * @param work what to do
   * @param done gets the result
   * @param failed gets what went wrong, an {@link Error} too; its message is for people where the
   *     lab threw it
   */
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    executor.execute(() -> work(work, done, failed));
  }

  /**
   * The same for work that writes what the user wants kept: the program does not end before it is
   * done.
   */
  public <T> void write(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    writers.execute(() -> work(work, done, failed));
  }

  private <T> void work(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    try {
      T result = work.call();
      pulse.post(() -> done.accept(result));
    } catch (Throwable trouble) { // whatever it is, the asker must hear of it
      if (trouble instanceof Error || trouble instanceof RuntimeException) {
        LOG.log(Level.WARNING, "Work in the background went wrong", trouble);
      }
      pulse.post(() -> failed.accept(trouble));
    }
  }

  /** Takes no more; waits for what is being written and lets other work end by itself. */
  @Override
  public void close() {
    executor.shutdown();
    writers.close();
  }
}

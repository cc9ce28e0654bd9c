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
    executor.execute(
        () -> {
          try {
            T result = work.call();
            pulse.post(() -> done.accept(result));
          } catch (Throwable trouble) { // whatever it is, the asker must hear of it
            if (trouble instanceof Error || trouble instanceof RuntimeException) {
              LOG.log(Level.WARNING, "Work in the background went wrong", trouble);
            }
            pulse.post(() -> failed.accept(trouble));
          }
        });
  }

  /** Lets running work end by itself and takes no more. */
  @Override
  public void close() {
    executor.shutdown();
  }
}

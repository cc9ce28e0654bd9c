package move37.experiment;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Saves a run now and then while it is at work, so that little is lost if the machine fails: after
 * a rated generation, if that is long enough since the last time. The saving has a thread of its
 * own. Events come one at a time; the rest may be called from any thread.
 */
public final class RegularSaving implements Consumer<ExperimentEvent>, AutoCloseable {
  private final Runnable saving;
  private final long interval;
  private final Consumer<String> trouble;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("move37-saving").factory());
  private long last = System.nanoTime();
  private boolean hasFailed;

  /**
   * Ready for the events of a run.
   *
   * @param saving writes the run down, whole and in one piece; throws {@link UncheckedIOException}
   *     with one sentence if it cannot
   * @param interval the least time between two savings
   * @param trouble told in one sentence if a saving fails, the first time, on the saving's thread
   */
  public RegularSaving(Runnable saving, Duration interval, Consumer<String> trouble) {
    this.saving = saving;
    this.interval = interval.toNanos();
    this.trouble = trouble;
  }

  /** Takes an event of the run; called one at a time. */
  @Override
  public void accept(ExperimentEvent event) {
    long now = System.nanoTime();
    if (event instanceof ExperimentEvent.GenerationRated && now - last >= interval) {
      last = now;
      saveSoon();
    }
  }

  /** Saves as soon as what is being saved is done; does nothing any more once this is closed. */
  public void saveSoon() {
    try {
      thread.execute(this::save);
    } catch (RejectedExecutionException _) {
      // Closed: whoever did so has seen to the run itself.
    }
  }

  private void save() {
    try {
      saving.run();
    } catch (UncheckedIOException e) {
      if (!hasFailed) {
        hasFailed = true;
        trouble.accept(e.getMessage() + "; the run goes on unsaved");
      }
    }
  }

  /** Waits until a saving that has begun is done; none begins afterwards. */
  @Override
  public void close() {
    thread.close();
  }
}

package move37.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;

/**
 * Saves a run now and then while it is at work, so that little is lost if the machine fails: after
 * a rated generation, if that is long enough since the last time. The file is always a whole one,
 * from which the run can go on. The saving has a thread of its own.
 */
final class RegularSaving implements Consumer<ExperimentEvent>, AutoCloseable {
  private final ExperimentRun run;
  private final Path file;
  private final long interval;
  private final Consumer<String> trouble;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("move37-saving").factory());
  private long last = System.nanoTime();
  private boolean hasFailed;

  /**
   * @param interval the least time between two savings
   * @param trouble told in one sentence if a saving fails, the first time
   */
  RegularSaving(ExperimentRun run, Path file, Duration interval, Consumer<String> trouble) {
    this.run = run;
    this.file = file;
    this.interval = interval.toNanos();
    this.trouble = trouble;
  }

  /** Takes an event of the run; called one at a time. */
  @Override
  public void accept(ExperimentEvent event) {
    long now = System.nanoTime();
    if (event instanceof ExperimentEvent.GenerationRated && now - last >= interval) {
      last = now;
      thread.execute(this::save);
    }
  }

  private void save() {
    try {
      run.save(file);
    } catch (UncheckedIOException e) {
      if (!hasFailed) {
        hasFailed = true;
        trouble.accept("move37: " + e.getMessage() + "; the run goes on unsaved");
      }
    }
  }

  /** Waits until a saving that has begun is done; none begins afterwards. */
  @Override
  public void close() {
    thread.close();
  }
}

package move37.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.RegularSaving;

/** The copy of one run, written while it is at work, until the user has decided about the run. */
final class SafeCopy {
  private final Path file;
  private final ExperimentRun run;
  private final RegularSaving saving;
  private final Runnable discarded;
  private Optional<CopyLock> lock = Optional.empty();
  private boolean isDiscarded;

  /** What an opened run tells of its past is no reason to write it again. */
  private volatile boolean isPastTold;

  SafeCopy(
      Path file,
      ExperimentRun run,
      Duration interval,
      Consumer<String> trouble,
      Runnable discarded) {
    this.file = file;
    this.run = run;
    this.discarded = discarded;
    saving = new RegularSaving(this::save, interval, trouble);
    lock = CopyLock.take(file);
    run.subscribe(this::follow);
    isPastTold = true;
  }

  /** The last generation of a run is saved at its end, however soon that is. */
  private void follow(ExperimentEvent event) {
    if (!isPastTold) {
      return;
    }
    saving.accept(event);
    boolean isEnd =
        event instanceof ExperimentEvent.StateChanged changed && changed.state().isOver();
    if (isEnd && !run.generations().isEmpty()) {
      saving.saveSoon();
    }
  }

  private synchronized void save() {
    if (isDiscarded) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      if (lock.isEmpty()) {
        lock = CopyLock.take(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.getParent() + " cannot be made", e);
    }
    run.save(file);
  }

  /**
   * The user has saved the run or does without it: the copy goes. Waits for a saving that has
   * begun. From any thread; a second call does nothing.
   */
  void discard() {
    synchronized (this) {
      if (isDiscarded) {
        return;
      }
      isDiscarded = true;
      deleteQuietly();
      lock.ifPresent(CopyLock::close);
    }
    saving.close();
    discarded.run();
  }

  private void deleteQuietly() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger(SafeCopy.class.getName())
          .log(System.Logger.Level.WARNING, "A copy could not be deleted", e);
    }
  }
}

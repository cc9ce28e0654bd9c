package move37.ui.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import move37.experiment.Experiment;
import move37.experiment.GamesReading;
import move37.experiment.Lab;
import move37.ui.common.Messages;
import move37.ui.common.Pulse;

/**
 * What has to be looked at before a run: while the games to imitate are read, says after a moment
 * how many were, and lets the user break it off; then whose program is being started, if any is.
 */
final class GamesCheck implements GamesReading {
  private static final Duration MOMENT = Duration.ofMillis(700);

  private final Notices notices;
  private final Pulse pulse;
  private final Runnable beat = this::tell;
  private final AtomicInteger games = new AtomicInteger();
  private volatile long began = System.nanoTime();
  private volatile String starting = "";
  private volatile boolean isCancelled;

  /** On the JavaFX thread only. */
  private boolean isOver;

  /** The user broke it off. */
  static final class CancelledException extends Exception {
    private static final long serialVersionUID = 1;

    CancelledException() {
      super("The user broke it off");
    }
  }

  /** Begins to tell. For the JavaFX thread. */
  GamesCheck(Notices notices, Pulse pulse) {
    this.notices = notices;
    this.pulse = pulse;
    pulse.add(beat);
  }

  /**
   * Reads the games, on any thread but that of JavaFX.
   *
   * @throws IOException in one sentence, as {@link Lab#check}
   */
  void read(Lab lab, Experiment experiment) throws IOException, CancelledException {
    try {
      lab.check(experiment, this);
    } catch (InterruptedIOException e) {
      requireWanted();
      throw e;
    }
    requireWanted();
  }

  /** From now on this opponent is made ready, which may take a program a minute. Any thread. */
  void start(String opponent) {
    began = System.nanoTime();
    starting = opponent;
  }

  /** All has been looked at; what it says is gone soon after. Any thread. */
  void over() {
    pulse.post(this::end);
  }

  private void requireWanted() throws CancelledException {
    if (isCancelled) {
      throw new CancelledException();
    }
  }

  @Override
  public void read(int count) {
    games.set(count);
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }

  private void tell() {
    if (System.nanoTime() - began < MOMENT.toNanos()) {
      return;
    }
    if (starting.isEmpty()) {
      notices.working(Messages.text("notice.reading", games.get()), this::cancel);
    } else {
      notices.working(Messages.text("notice.starting", starting));
    }
  }

  private void cancel() {
    isCancelled = true;
    end();
  }

  private void end() {
    if (!isOver) {
      isOver = true;
      pulse.remove(beat);
      notices.rest();
    }
  }
}

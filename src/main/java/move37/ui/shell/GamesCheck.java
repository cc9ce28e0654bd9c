package move37.ui.shell;

import java.time.Duration;
import move37.experiment.GamesReading;
import move37.ui.common.Messages;
import move37.ui.common.Pulse;

/**
 * While the games to imitate are read before a run: after a moment says how many were read, and
 * lets the user break it off.
 */
final class GamesCheck implements GamesReading {
  private static final Duration MOMENT = Duration.ofMillis(700);

  private final Notices notices;
  private final Pulse pulse;
  private final long began = System.nanoTime();
  private volatile boolean isCancelled;

  /** On the JavaFX thread only. */
  private boolean isOver;

  GamesCheck(Notices notices, Pulse pulse) {
    this.notices = notices;
    this.pulse = pulse;
  }

  @Override
  public void read(int games) {
    if (System.nanoTime() - began >= MOMENT.toNanos()) {
      pulse.post(() -> tell(games));
    }
  }

  private void tell(int games) {
    if (!isOver) {
      notices.work(Messages.text("notice.reading", games), this::cancel);
    }
  }

  private void cancel() {
    isCancelled = true;
    end();
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }

  /** Says nothing more. For the JavaFX thread. */
  void end() {
    isOver = true;
    notices.hide();
  }
}

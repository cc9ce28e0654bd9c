package move37.cli;

import java.time.Duration;
import move37.core.Clock;

/** How long the rest of many games takes, if it goes on as since the start. */
final class Pace {
  private final long start = System.nanoTime();
  private final int before;
  private final int all;

  /**
   * Starts now.
   *
   * @param before games that were there already
   * @param all games that are wanted
   */
  Pace(int before, int all) {
    this.before = before;
    this.all = all;
  }

  /** {@code ", 1:02:45 left"} with so many games done; nothing as long as that cannot be told. */
  String left(int done) {
    return left(done, Duration.ofNanos(System.nanoTime() - start));
  }

  /** The same after this time. */
  String left(int done, Duration elapsed) {
    if (done <= before || done >= all) {
      return "";
    }
    double share = (all - done) / (double) (done - before);
    Duration left = Duration.ofMillis(Math.round(elapsed.toMillis() * share));
    return ", " + Clock.text(left) + " left";
  }
}

package move37.app;

import java.io.PrintStream;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/**
 * Tells how smoothly the window runs: the frames a second and the longest time between two frames,
 * a line every ten seconds. For the JavaFX thread.
 */
final class FrameMeter extends AnimationTimer {
  /** System property that asks for it: {@code true}. */
  static final String PROPERTY = "move37.frames";

  private static final long PERIOD_NANOS = 10_000_000_000L;

  private final PrintStream out;
  private long periodStart;
  private long last;
  private long longest;
  private int frames;

  /**
   * @param out gets the lines
   */
  FrameMeter(PrintStream out) {
    this.out = out;
  }

  static boolean isAskedFor() {
    return Boolean.getBoolean(PROPERTY);
  }

  @Override
  public void handle(long now) {
    if (last == 0) {
      periodStart = now;
      last = now;
      return;
    }
    frames++;
    longest = Math.max(longest, now - last);
    last = now;
    if (now - periodStart >= PERIOD_NANOS) {
      out.printf(
          Locale.ROOT,
          "Window: %.1f frames/s, longest stall %d ms%n",
          frames * 1e9 / (now - periodStart),
          longest / 1_000_000);
      periodStart = now;
      longest = 0;
      frames = 0;
    }
  }
}

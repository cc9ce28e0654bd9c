package move37.ui.common;

import java.time.Duration;
import java.util.concurrent.Executors;

/**
 * Writes the preferences down soon after they changed, so that they outlive a program that is ended
 * without being asked to. For the JavaFX thread.
 */
final class PreferenceKeeper {
  /** Whoever drags a slider changes a value many times. */
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final WindowPreferences preferences;
  private final BackgroundTasks background;
  private int seen;
  private int written;
  private long since;

  PreferenceKeeper(WindowPreferences preferences, BackgroundTasks background) {
    this.preferences = preferences;
    this.background = background;
    seen = preferences.changes();
    written = seen;
  }

  /** Called on the pulse. */
  void beat() {
    beat(System.nanoTime());
  }

  /**
   * The same.
   *
   * @param now a clock that only goes forward, in nanoseconds
   */
  void beat(long now) {
    if (preferences.changes() != seen) {
      seen = preferences.changes();
      since = now;
    } else if (written != seen && now - since >= MOMENT.toNanos()) {
      written = seen;
      background.write(Executors.callable(preferences::save), _ -> {}, _ -> {});
    }
  }
}

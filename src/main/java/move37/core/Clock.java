package move37.core;

import java.time.Duration;
import java.util.Locale;

/** Times as a clock shows them. */
public final class Clock {
  private Clock() {}

  /** Minutes and seconds, with hours before them from one hour on: 0:05, 3:40, 1:02:00. */
  public static String text(Duration time) {
    Duration shown = time.isNegative() ? Duration.ZERO : time;
    return shown.toHours() > 0
        ? String.format(
            Locale.ROOT,
            "%d:%02d:%02d",
            shown.toHours(),
            shown.toMinutesPart(),
            shown.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", shown.toMinutes(), shown.toSecondsPart());
  }
}

package move37.ui.liveboard;

import java.time.Duration;
import java.util.Optional;

/** How fast things are shown; the viewer's choice, slowest first. */
public enum Pace {
  TWO_SECONDS(2000),
  ONE_SECOND(1000),
  TWO_A_SECOND(500),
  FOUR_A_SECOND(250),
  EIGHT_A_SECOND(125),
  /** One after the other without waiting. */
  UNLIMITED(0);

  private final int millis;

  Pace(int millis) {
    this.millis = millis;
  }

  /** From one to the next; 0 for as fast as it goes. */
  public Duration interval() {
    return Duration.ofMillis(millis);
  }

  /** From one to the next in nanoseconds. */
  long nanos() {
    return millis * 1_000_000L;
  }

  /** The pace at this place of a slider that starts at 0 with the slowest. */
  static Pace at(double slider) {
    Pace[] all = values();
    return all[Math.clamp(Math.round(slider), 0, all.length - 1)];
  }

  /** Its place on such a slider. */
  int place() {
    return compareTo(TWO_SECONDS);
  }

  /** The pace with this name, if there is one. */
  static Optional<Pace> named(String name) {
    for (Pace pace : values()) {
      if (pace.name().equals(name)) {
        return Optional.of(pace);
      }
    }
    return Optional.empty();
  }
}

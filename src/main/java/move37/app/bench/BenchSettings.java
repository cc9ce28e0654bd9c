package move37.app.bench;

import java.time.Duration;
import move37.core.Requires;

/**
 * How long to measure. A measurement may take longer or shorter turns, see {@link
 * Measurement#length}.
 *
 * @param rounds how often everything takes its turn, 1 to 1000
 * @param slice length of one turn
 * @param warmUp length of the turn before the first round, which is not counted: code is compiled
 *     meanwhile
 */
record BenchSettings(int rounds, Duration slice, Duration warmUp) {
  /** Some seconds for each measurement, under two minutes for all. */
  static final BenchSettings USUAL =
      new BenchSettings(5, Duration.ofSeconds(1), Duration.ofMillis(1500));

  BenchSettings {
    Requires.inRange("rounds", rounds, 1, 1000);
    Requires.positive("slice in ms", (double) slice.toMillis());
    Requires.notNegative("warm-up in ms", (double) warmUp.toMillis());
  }

  /** The length of a measurement's turn. */
  Duration slice(Measurement measurement) {
    return times(slice, measurement.length());
  }

  /** The length of a measurement's warm-up. */
  Duration warmUp(Measurement measurement) {
    return times(warmUp, measurement.length());
  }

  private static Duration times(Duration duration, double factor) {
    return Duration.ofNanos(Math.round(duration.toNanos() * factor));
  }
}

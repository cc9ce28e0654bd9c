package move37.app.bench;

import java.time.Duration;
import move37.core.Requires;

/**
 * How long to measure.
 *
 * @param rounds how often everything takes its turn, 1 to 1000
 * @param slice length of one turn
 * @param warmUp length of the turn before the first round, which is not counted: code is compiled
 *     meanwhile
 */
public record BenchSettings(int rounds, Duration slice, Duration warmUp) {
  /** A few seconds for each measurement. */
  public static final BenchSettings USUAL =
      new BenchSettings(5, Duration.ofMillis(800), Duration.ofMillis(1500));

  public BenchSettings {
    Requires.inRange("rounds", rounds, 1, 1000);
    Requires.positive("slice in ms", (double) slice.toMillis());
    Requires.notNegative("warm-up in ms", (double) warmUp.toMillis());
  }
}

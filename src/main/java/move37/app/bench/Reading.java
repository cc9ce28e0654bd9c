package move37.app.bench;

import java.util.function.ToDoubleFunction;

/**
 * A figure that is read off a measurement's counters.
 *
 * @param name the last part of its key, for example {@code evaluationsPerSecond}
 * @param unit for people; empty for a plain ratio
 * @param of how to read it off
 */
record Reading(String name, String unit, ToDoubleFunction<Rounds> of) {
  private static final double MILLIS = 1000;

  /** A counter's rate: {@code evaluationsPerSecond} for the evaluations. */
  static Reading perSecond(String what, int counter) {
    return new Reading(what + "PerSecond", what + "/s", rounds -> rounds.median(counter));
  }

  /** The mean time of one unit of the first counter, on one thread. */
  static Reading milliseconds(String what) {
    return new Reading(what + "Milliseconds", "ms", rounds -> MILLIS / rounds.median(0));
  }
}

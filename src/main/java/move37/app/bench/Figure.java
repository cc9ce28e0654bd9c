package move37.app.bench;

import java.util.Locale;

/**
 * A measured number.
 *
 * @param key dotted name, for example {@code mmul.gflops}; keys never change their meaning, so that
 *     runs can be compared
 * @param unit for people, for example {@code GFLOP/s}; empty for a plain ratio
 */
record Figure(String key, double value, String unit) {
  private static final double PRECISE_BELOW = 10;

  /** The number with its unit, a ratio in percent. */
  String text() {
    return number() + " " + shownUnit();
  }

  /** The number alone, as it stands before {@link #shownUnit}. */
  String number() {
    double shown = unit.isEmpty() ? 100 * value : value;
    boolean small = shown < PRECISE_BELOW && !unit.isEmpty();
    return String.format(Locale.ROOT, small ? "%.4g" : "%,.1f", shown);
  }

  /** The unit, % for a ratio. */
  String shownUnit() {
    return unit.isEmpty() ? "%" : unit;
  }
}

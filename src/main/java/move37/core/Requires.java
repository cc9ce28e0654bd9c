package move37.core;

import java.util.Locale;

/**
 * Checks at the door: each returns the value it was given or refuses it in one sentence that
 * carries it.
 */
public final class Requires {
  private Requires() {}

  /** At least 1. */
  public static int positive(String name, int value) {
    return inRange(name, value, 1, Integer.MAX_VALUE);
  }

  /** Above 0 and finite. */
  public static double positive(String name, double value) {
    check(
        value > 0 && value < Double.POSITIVE_INFINITY,
        "%s must be above 0, but is %s",
        name,
        value);
    return value;
  }

  /** At least 0. */
  public static int notNegative(String name, int value) {
    return inRange(name, value, 0, Integer.MAX_VALUE);
  }

  /** At least 0 and finite. */
  public static double notNegative(String name, double value) {
    check(
        value >= 0 && value < Double.POSITIVE_INFINITY,
        "%s must be 0 or above, but is %s",
        name,
        value);
    return value;
  }

  /** In [0, 1]. */
  public static double probability(String name, double value) {
    check(value >= 0 && value <= 1, "%s must lie between 0 and 1, but is %s", name, value);
    return value;
  }

  /** In [low, high]. */
  public static int inRange(String name, int value, int low, int high) {
    check(
        value >= low && value <= high,
        "%s must lie between %s and %s, but is %s",
        name,
        low,
        high,
        value);
    return value;
  }

  /**
   * Refuses with the message unless the condition holds.
   *
   * @throws IllegalArgumentException with the formatted message
   */
  public static void check(boolean condition, String message, Object... args) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, message, args));
    }
  }
}

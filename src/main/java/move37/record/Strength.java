package move37.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rating as people write it.
 *
 * @param isGrade whether it is a grade; otherwise it is a number, which grades cannot be compared
 *     with
 * @param value more is stronger
 */
record Strength(boolean isGrade, int value) {
  private static final int PROFESSIONAL = 100;

  /** {@code 2100}, {@code 2100?}, {@code 5k}, {@code 3 dan}, {@code 9p}, {@code 11k*}. */
  private static final Pattern RATING =
      Pattern.compile("(\\d{1,5})(?:\\.\\d*)?\\s*(k|d|p|kyu|gup|dan|pro|dan pro)?[?*+]*");

  /** The rating that this text tells, if it does. */
  static Optional<Strength> parse(String text) {
    Matcher rating = RATING.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!rating.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(rating.group(1));
    String unit = rating.group(2);
    if (unit == null) {
      return Optional.of(new Strength(false, number));
    }
    return Optional.of(
        new Strength(
            true,
            switch (unit) {
              case "k", "kyu", "gup" -> 1 - number;
              case "d", "dan" -> number;
              default -> PROFESSIONAL + number;
            }));
  }

  /** Whether it is the same or stronger; ratings of different kinds are neither. */
  boolean isAtLeast(Strength other) {
    return isGrade == other.isGrade && value >= other.value;
  }
}

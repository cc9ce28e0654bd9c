package move37.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a game besides its moves.
 *
 * @param texts no text is blank, and none longer than {@value #LONGEST}: longer ones are cut
 */
public record GameDetails(Map<Detail, String> texts) {
  /** Nothing is known. */
  public static final GameDetails NONE = new GameDetails(Map.of());

  static final int LONGEST = 200;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|2\\d\\d\\d)(?!\\d)");

  public GameDetails {
    Map<Detail, String> kept = new EnumMap<>(Detail.class);
    texts.forEach(
        (detail, text) -> {
          String tidy = tidy(text);
          if (!tidy.isEmpty()) {
            kept.put(detail, tidy);
          }
        });
    texts = Collections.unmodifiableMap(kept);
  }

  /** Foreign text as one line of bearable length without anything unprintable. */
  public static String tidy(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end).strip();
  }

  /** What is known of this; empty if nothing is. */
  public String get(Detail detail) {
    return texts.getOrDefault(detail, "");
  }

  /** The year in which the game was played, from 1500 to 2999, if its date tells one. */
  public OptionalInt year() {
    Matcher year = YEAR.matcher(get(Detail.DATE));
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}

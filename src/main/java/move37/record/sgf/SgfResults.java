package move37.record.sgf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Outcome;

/**
 * What {@code RE} tells: {@code B+3.5}, {@code W+R}, {@code B+} for a win of Black or White, {@code
 * 0} or {@code Draw}, {@code Void} and {@code ?} for games without a result; and as people write
 * it, in words.
 */
public final class SgfResults {
  private static final Pattern WIN =
      Pattern.compile("(b|black|w|white)\\s*(?:\\+|wins?\\b|won\\b).*");

  /** Black's or White's sign, then one of two for a win, as in Chinese and Japanese files. */
  private static final Pattern WIN_IN_CHINESE =
      Pattern.compile("([\u9ED1\u9ED2]|\u767D).*[\u80DC\u52DD].*");

  private static final Set<String> DRAWS = Set.of("0", "draw", "jigo", "tie", "\u548C\u68CB");

  private SgfResults() {}

  /** The outcome that is told, if one is. */
  public static Optional<Outcome> outcome(String result) {
    String text = result.strip().toLowerCase(Locale.ROOT);
    Matcher win = WIN.matcher(text);
    if (win.matches()) {
      boolean isBlack = win.group(1).startsWith("b");
      return Optional.of(isBlack ? Outcome.FIRST_WINS : Outcome.SECOND_WINS);
    }
    Matcher chinese = WIN_IN_CHINESE.matcher(text);
    if (chinese.matches()) {
      boolean isWhite = chinese.group(1).equals("\u767D");
      return Optional.of(isWhite ? Outcome.SECOND_WINS : Outcome.FIRST_WINS);
    }
    return DRAWS.contains(text) ? Optional.of(Outcome.DRAW) : Optional.empty();
  }

  /** Whether the text tells the outcome and nothing more, such as by how much. */
  public static boolean isBare(String result) {
    return Set.of("", "?", "b+", "w+", "0", "draw").contains(result.toLowerCase(Locale.ROOT));
  }

  /** The shortest text for an outcome. */
  public static String text(Optional<Outcome> outcome) {
    return outcome
        .map(
            known ->
                switch (known) {
                  case FIRST_WINS -> "B+";
                  case SECOND_WINS -> "W+";
                  case DRAW -> "0";
                })
        .orElse("?");
  }
}

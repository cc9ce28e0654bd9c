package move37.record.sgf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Outcome;

/**
 * What {@code RE} tells: {@code B+3.5}, {@code W+R}, {@code B+} or {@code B} for a win of Black or
 * White, {@code 0} or {@code Draw}, {@code Void} and {@code ?} for games without a result; and as
 * people write it, in words.
 */
public final class SgfResults {
  private static final Pattern WIN =
      Pattern.compile("(b|black|w|white)(?:\\s*(?:\\+|wins?\\b|won\\b).*)?");

  /** Black's or White's sign, then one for a win, as in Chinese, Japanese and Korean files. */
  private static final Pattern WIN_IN_SIGNS =
      Pattern.compile("([\u9ED1\u9ED2\uD751]|[\u767D\uBC31]).*[\u80DC\u52DD\uC2B9].*");

  private static final Set<String> WHITE_SIGNS = Set.of("\u767D", "\uBC31");

  private static final Set<String> DRAWS =
      Set.of("0", "draw", "jigo", "tie", "1/2-1/2", "\u548C\u68CB", "\u6301\u7881");

  private SgfResults() {}

  /** The outcome that is told, if one is. */
  public static Optional<Outcome> outcome(String result) {
    String text = result.strip().toLowerCase(Locale.ROOT);
    Matcher win = WIN.matcher(text);
    if (win.matches()) {
      boolean isBlack = win.group(1).startsWith("b");
      return Optional.of(isBlack ? Outcome.FIRST_WINS : Outcome.SECOND_WINS);
    }
    Matcher signs = WIN_IN_SIGNS.matcher(text);
    if (signs.matches()) {
      boolean isWhite = WHITE_SIGNS.contains(signs.group(1));
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

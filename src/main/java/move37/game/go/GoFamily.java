package move37.game.go;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Game;
import move37.game.GameFamily;

/**
 * Go on 2x2 to 19x19: {@code go-9x9} by the lab's rules, {@code go-9x9-komi6.5-suicide} by others.
 * A komi below 0 has its sign behind the word: {@code go-9x9-komi-3}. {@code -history} behind all
 * that is for networks that are shown the last positions.
 */
public final class GoFamily implements GameFamily {
  private static final String KOMI = "-komi";
  private static final String SUICIDE = "-suicide";
  private static final String HISTORY = "-history";

  private static final Pattern ID =
      Pattern.compile(
          "go-([2-9]|1[0-9])x\\1(?:"
              + KOMI
              + "(0|-?0\\.5|-?[1-9][0-9]{0,3}(?:\\.5)?))?("
              + SUICIDE
              + ")?("
              + HISTORY
              + ")?");

  @Override
  public String notation() {
    return "go-NxN[-komiK][-suicide][-history]";
  }

  @Override
  public Optional<Game> game(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    GoRules rules = GoRules.of(Integer.parseInt(parts.group(1)));
    if (parts.group(2) != null) {
      double komi = Double.parseDouble(parts.group(2));
      if (!GoRules.isKomi(komi)) {
        return Optional.empty();
      }
      rules = rules.withKomi(komi);
    }
    GoInput input = parts.group(4) == null ? GoInput.USUAL : GoInput.HISTORY;
    return Optional.of(new Go(parts.group(3) == null ? rules : rules.withSuicide(), input));
  }

  /** The id of the game by these rules. What is for learners only is not told. */
  static String id(GoRules rules, GoInput input) {
    String board = "go-" + rules.size() + "x" + rules.size();
    String komi = rules.hasUsualKomi() ? "" : KOMI + number(rules.komi());
    String suicide = rules.suicideAllowed() ? SUICIDE : "";
    return board + komi + suicide + (input == GoInput.HISTORY ? HISTORY : "");
  }

  private static String number(double komi) {
    boolean isWhole = komi == Math.rint(komi);
    return isWhole ? Long.toString(Math.round(komi)) : Double.toString(komi);
  }
}

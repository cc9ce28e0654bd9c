package move37.ui.common;

import java.util.ArrayList;
import java.util.List;
import move37.game.Game;
import move37.game.go.Go;
import move37.game.go.GoInput;
import move37.game.go.GoRules;
import move37.game.gomoku.Gomoku;
import move37.game.gomoku.GomokuRule;
import move37.game.hex.Hex;

/** The rules of a game in words, as far as they are not the usual ones. */
final class RuleWords {
  private RuleWords() {}

  /** A few words a rule; none for a game by the usual rules. */
  static List<String> of(Game game) {
    return switch (game) {
      case Go go -> of(go);
      case Hex hex when hex.hasSwap() -> List.of(Messages.text("game.rule.swap"));
      case Gomoku gomoku when gomoku.rule() == GomokuRule.STANDARD ->
          List.of(Messages.text("game.rule.standard"));
      default -> List.of();
    };
  }

  private static List<String> of(Go game) {
    GoRules rules = game.rules();
    List<String> words = new ArrayList<>();
    if (!rules.hasUsualKomi()) {
      words.add(Messages.text("game.rule.komi", rules.komi()));
    }
    if (rules.suicideAllowed()) {
      words.add(Messages.text("game.rule.suicide"));
    }
    if (game.input() == GoInput.HISTORY) {
      words.add(Messages.text("game.rule.history"));
    }
    return words;
  }
}

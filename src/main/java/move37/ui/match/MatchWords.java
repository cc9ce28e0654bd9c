package move37.ui.match;

import move37.game.Game;
import move37.game.Outcome;
import move37.game.Player;
import move37.ui.common.board.BoardMessages;

/** What the page says. */
final class MatchWords {
  private MatchWords() {}

  /** Who is waited for, or who won. */
  static String status(MatchStatus status, Player person, String agent) {
    return switch (status) {
      case MatchStatus.NobodyYet _ -> " ";
      case MatchStatus.YourMove _ -> BoardMessages.text("match.yourMove");
      case MatchStatus.Thinking thinking ->
          BoardMessages.text("match.thinking", BoardMessages.generation(thinking.generation()));
      case MatchStatus.Over over -> result(over, person, agent);
      case MatchStatus.Trouble trouble ->
          BoardMessages.text("match.trouble", BoardMessages.generation(trouble.generation()));
    };
  }

  private static String result(MatchStatus.Over over, Player person, String agent) {
    if (over.outcome() == Outcome.DRAW) {
      return BoardMessages.text("result.draw", over.plies());
    }
    return over.outcome().returnFor(person) > 0
        ? BoardMessages.text("match.won", over.plies())
        : BoardMessages.text("result.won", agent, over.plies());
  }

  /**
   * What is said beside it: the reason of trouble, else of a hint or a pass what there is to say.
   */
  static String note(MatchNote note, MatchStatus status, Game game) {
    if (status instanceof MatchStatus.Trouble trouble) {
      return trouble.reason();
    }
    return switch (note) {
      case MatchNote.None _ -> " ";
      case MatchNote.HintComing _ -> BoardMessages.text("match.hintComing");
      case MatchNote.Hint hint ->
          BoardMessages.text(
              "match.hintFound",
              game.actionName(hint.action()),
              BoardMessages.generation(hint.generation()),
              hint.simulations());
      case MatchNote.NoHint none -> BoardMessages.text("match.noHint", none.reason());
      case MatchNote.Passed passed ->
          BoardMessages.text(passed.person() ? "match.passed.you" : "match.passed.agent");
    };
  }

  /** How the agent searches. */
  static String search(int simulations) {
    return BoardMessages.text(simulations == 0 ? "match.alone" : "match.searching", simulations);
  }

  /** The strength as a choice. */
  static String strength(int simulations) {
    return simulations == 0
        ? BoardMessages.text("match.strength.alone")
        : BoardMessages.text("match.strength", simulations);
  }
}

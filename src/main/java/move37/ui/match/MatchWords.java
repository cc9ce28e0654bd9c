package move37.ui.match;

import java.util.Optional;
import move37.experiment.report.AgentWords;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;
import move37.game.go.Go;
import move37.ui.common.board.BoardMessages;
import move37.ui.common.board.ScoreWords;

/** What the page says. */
final class MatchWords {
  private static final String NOTHING = " ";

  private MatchWords() {}

  /** Who is waited for, or who won. */
  static String status(MatchStatus status, Player person, String agent) {
    return switch (status) {
      case MatchStatus.NobodyYet _ -> NOTHING;
      case MatchStatus.YourMove _ -> BoardMessages.text("match.yourMove");
      case MatchStatus.MustPass _ -> BoardMessages.text("match.mustPass");
      case MatchStatus.Thinking thinking ->
          BoardMessages.text("match.thinking", name(thinking.who()));
      case MatchStatus.Over over -> result(over, person, agent);
      case MatchStatus.Resigned resigned ->
          resigned.loser() == person
              ? BoardMessages.text("match.resigned.you", resigned.plies())
              : BoardMessages.text("match.resigned.agent", agent, resigned.plies());
      case MatchStatus.Trouble trouble -> BoardMessages.text("match.trouble", name(trouble.who()));
    };
  }

  /** The opponent as people call it. */
  static String name(OpponentChoice who) {
    return switch (who) {
      case OpponentChoice.Newest _ -> BoardMessages.text("match.newest");
      case OpponentChoice.Generation one -> BoardMessages.generation(one.number());
      case OpponentChoice.BuiltIn player -> AgentWords.plain(player.agent());
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
   * What is said beside it: the reason of trouble, the score at the end, else of a hint, a pass or
   * a swap what there is to say.
   */
  static String note(MatchNote note, MatchStatus status, GameState state, Player person) {
    return switch (status) {
      case MatchStatus.Trouble trouble -> trouble.reason();
      case MatchStatus.Resigned _ -> NOTHING;
      case MatchStatus.Over _ -> ScoreWords.of(state).orElse(NOTHING);
      case MatchStatus.MustPass _ ->
          BoardMessages.text("match.passing", BoardMessages.seat(state.game(), person));
      default -> note(note, state.game(), person);
    };
  }

  private static String note(MatchNote note, Game game, Player person) {
    return switch (note) {
      case MatchNote.None _ -> NOTHING;
      case MatchNote.HintComing _ -> BoardMessages.text("match.hintComing");
      case MatchNote.Hint hint ->
          BoardMessages.text(
              "match.hintFound",
              game.actionName(hint.action()),
              BoardMessages.generation(hint.generation()),
              hint.simulations());
      case MatchNote.Refused refused -> BoardMessages.text("match.refused", refused.reason());
      case MatchNote.NoHint none -> BoardMessages.text("match.noHint", none.reason());
      case MatchNote.Passed passed -> passed(passed, game, person);
      case MatchNote.SwapOffered offer ->
          BoardMessages.text("match.swap.offered." + side(offer.player(), person));
      case MatchNote.Swapped swapped ->
          BoardMessages.text(
              "match.swapped." + side(swapped.player(), person),
              game.actionName(swapped.from()),
              game.actionName(swapped.to()));
    };
  }

  private static String passed(MatchNote.Passed passed, Game game, Player person) {
    String colour = BoardMessages.seat(game, passed.player());
    return passed.forced()
        ? BoardMessages.text("match.passed.forced", colour)
        : BoardMessages.text("match.passed." + side(passed.player(), person), colour);
  }

  private static String side(Player player, Player person) {
    return player == person ? "you" : "agent";
  }

  /** What there is to know about the person's seat beside its colour and turn; or nothing. */
  static Optional<String> seatRule(Game game, Player person) {
    String colour = BoardMessages.seat(game, person);
    if (game.family().equals("hex")) {
      String side = person == Player.FIRST ? "first" : "second";
      return Optional.of(BoardMessages.text("match.joins." + side, colour));
    }
    if (game instanceof Go go) {
      String white = BoardMessages.seat(game, Player.SECOND);
      return Optional.of(BoardMessages.text("match.komi", white, go.rules().komi()));
    }
    return Optional.empty();
  }

  /** How the agent searches; a player that does not learn is told by its name. */
  static String search(Optional<OpponentChoice> who, int simulations) {
    if (who.filter(OpponentChoice.BuiltIn.class::isInstance).isPresent()) {
      return NOTHING;
    }
    return BoardMessages.text(simulations == 0 ? "match.alone" : "match.searching", simulations);
  }

  /** What the person is called in records. */
  static String person() {
    return BoardMessages.text("match.record.person");
  }

  /** What the opponent is called in records, with what it looks ahead. */
  static String player(Optional<OpponentChoice> who, int simulations) {
    String name = who.map(MatchWords::name).orElse(BoardMessages.text("match.agent"));
    String search = search(who, simulations);
    return search.isBlank() ? name : name + ", " + search;
  }

  /** The strength as a choice. */
  static String strength(int simulations) {
    return simulations == 0
        ? BoardMessages.text("match.strength.alone")
        : BoardMessages.text("match.strength", simulations);
  }
}

package move37.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;
import move37.game.go.Go;
import move37.game.go.GoState;
import move37.game.othello.OthelloState;
import move37.record.sgf.SgfResults;

/**
 * Games that were played by the rules of the lab, told in full for other programs. Of records that
 * come from elsewhere nobody knows the komi or the rules if they do not tell them.
 */
public final class PlayedGames {
  /** Area scoring, positional superko and no suicide: no other name in use comes nearer. */
  private static final String GO_RULES = "Chinese";

  private static final String GO_RULES_WITH_SUICIDE = "Tromp-Taylor";

  private PlayedGames() {}

  /** The record with komi and rules, and the score as SGF writes it, where the game has them. */
  public static GameRecord inFull(GameRecord record) {
    Map<Detail, String> texts = new EnumMap<>(Detail.class);
    if (record.game() instanceof Go go) {
      texts.put(Detail.KOMI, number(go.rules().komi()));
      texts.put(Detail.RULES, go.rules().suicideAllowed() ? GO_RULES_WITH_SUICIDE : GO_RULES);
    }
    GameState end = record.stateAt(record.actions().size());
    if (end.isTerminal()) {
      score(end).ifPresent(score -> texts.put(Detail.SCORE, score));
    }
    texts.putAll(record.details().texts());
    return new GameRecord(
        record.game(),
        record.actions(),
        record.outcome(),
        record.first(),
        record.second(),
        record.openingPlies(),
        new GameDetails(texts));
  }

  /** The records, in full if the format is made for other programs to read. */
  public static List<GameRecord> inFull(List<GameRecord> records, WrittenFormat format) {
    return format == WrittenFormat.SGF
        ? records.stream().map(PlayedGames::inFull).toList()
        : records;
  }

  /** The score as SGF tells how a game was lost without being played to its end. */
  public static GameDetails surrendered(Outcome outcome, boolean isForfeited) {
    String winner = SgfResults.text(Optional.of(outcome));
    return new GameDetails(Map.of(Detail.SCORE, winner + (isForfeited ? "Forfeit" : "R")));
  }

  /** By how much it was won, if somebody did. */
  private static Optional<String> score(GameState end) {
    double lead =
        switch (end) {
          case GoState go -> go.score();
          case OthelloState othello -> othello.discs(Player.FIRST) - othello.discs(Player.SECOND);
          default -> 0;
        };
    return lead == 0
        ? Optional.empty()
        : Optional.of((lead > 0 ? "B+" : "W+") + number(Math.abs(lead)));
  }

  /** A multiple of one half. */
  private static String number(double number) {
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : String.format(Locale.ROOT, "%.1f", number);
  }
}

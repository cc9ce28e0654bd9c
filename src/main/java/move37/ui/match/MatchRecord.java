package move37.ui.match;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import move37.game.Outcome;
import move37.game.Player;
import move37.play.GameLine;
import move37.record.Detail;
import move37.record.GameDetails;
import move37.record.GameRecord;
import move37.record.PlayedGames;

/** A person's game against an agent as a record; one that is not over has no result. */
final class MatchRecord {
  private MatchRecord() {}

  /** The game so far, played on this day; the agent bears the name of the one asked now. */
  static GameRecord of(MatchViewModel model, LocalDate day) {
    GameLine line = model.line();
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    details.put(Detail.DATE, day.toString());
    Optional<Outcome> outcome = Optional.empty();
    if (line.state().isTerminal()) {
      outcome = Optional.of(line.state().outcome());
    } else if (model.statusProperty().get() instanceof MatchStatus.Resigned resigned) {
      Outcome lost = resigned.loser() == Player.FIRST ? Outcome.SECOND_WINS : Outcome.FIRST_WINS;
      details.putAll(PlayedGames.surrendered(lost, false).texts());
      outcome = Optional.of(lost);
    }
    boolean isFirst = model.seatProperty().get() == Player.FIRST;
    String person = MatchWords.person();
    String agent = MatchWords.player(model.opponentNow(), model.simulationsProperty().get());
    GameRecord played =
        new GameRecord(
            line.state().game(),
            line.moves(),
            outcome,
            isFirst ? person : agent,
            isFirst ? agent : person,
            0,
            new GameDetails(details));
    return PlayedGames.inFull(played);
  }
}

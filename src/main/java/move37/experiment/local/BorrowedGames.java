package move37.experiment.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import move37.game.Game;
import move37.game.GameState;
import move37.record.Detail;
import move37.record.GameDetails;
import move37.record.GameRecord;

/** Games that were played by other rules on the same board, taken for what they are by these. */
final class BorrowedGames {
  private static final Set<Detail> BY_THE_OTHER_RULES =
      Set.of(Detail.KOMI, Detail.RULES, Detail.SCORE, Detail.BEST_SCORE);

  private BorrowedGames() {}

  /**
   * Those of the games that are legal and finished by the borrower's rules too, with the result
   * that these give them. One that was resigned or that would have gone on says nothing about who
   * wins by other rules, and is left out.
   */
  static List<GameRecord> by(Game borrower, List<GameRecord> records) {
    return records.stream().flatMap(record -> by(borrower, record).stream()).toList();
  }

  private static Optional<GameRecord> by(Game borrower, GameRecord record) {
    GameState state = borrower.initialState();
    for (int action : record.actions()) {
      if (!state.isLegal(action)) {
        return Optional.empty();
      }
      state = state.play(action);
    }
    return state.isTerminal()
        ? Optional.of(
            new GameRecord(
                borrower,
                record.actions(),
                Optional.of(state.outcome()),
                record.first(),
                record.second(),
                record.openingPlies(),
                details(record)))
        : Optional.empty();
  }

  private static GameDetails details(GameRecord record) {
    Map<Detail, String> texts = new EnumMap<>(Detail.class);
    texts.putAll(record.details().texts());
    texts.keySet().removeAll(BY_THE_OTHER_RULES);
    return new GameDetails(texts);
  }
}

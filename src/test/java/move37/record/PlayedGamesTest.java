package move37.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.connectfour.ConnectFour;
import move37.game.go.Go;
import move37.game.go.GoRules;
import move37.game.othello.Othello;
import org.junit.jupiter.api.Test;

class PlayedGamesTest {
  private static GameRecord played(Game game, List<Integer> moves) {
    GameRecord record = new GameRecord(game, moves, Optional.empty(), "a", "b");
    GameState end = record.stateAt(moves.size());
    Optional<Outcome> outcome = end.isTerminal() ? Optional.of(end.outcome()) : Optional.empty();
    return new GameRecord(game, moves, outcome, "a", "b");
  }

  private static Map<Detail, String> texts(Game game, Integer... moves) {
    return PlayedGames.inFull(played(game, List.of(moves))).details().texts();
  }

  @Test
  void goHasKomiRulesAndScore() {
    Go go = new Go(GoRules.of(5).withKomi(6.5));
    assertEquals(
        Map.of(Detail.KOMI, "6.5", Detail.RULES, "Chinese", Detail.SCORE, "B+18.5"),
        texts(go, 12, 25, 25));
    assertEquals("W+6.5", texts(go, 25, 25).get(Detail.SCORE));
    Go even = new Go(GoRules.of(5).withKomi(0));
    assertEquals(Map.of(Detail.KOMI, "0", Detail.RULES, "Chinese"), texts(even, 25, 25));
    assertEquals(Map.of(Detail.KOMI, "0", Detail.RULES, "Chinese"), texts(even, 12));
    Go lenient = new Go(GoRules.of(5).withSuicide());
    assertEquals("Tromp-Taylor", texts(lenient, 12).get(Detail.RULES));
  }

  @Test
  void othelloHasTheDiscs() {
    Othello game = new Othello(6);
    List<Integer> moves = new ArrayList<>();
    GameState state = game.initialState();
    while (!state.isTerminal()) {
      moves.add(state.legalActions()[0]);
      state = state.play(moves.getLast());
    }
    long first = state.toString().chars().filter(c -> c == 'X').count();
    long second = state.toString().chars().filter(c -> c == 'O').count();
    String score = PlayedGames.inFull(played(game, moves)).details().get(Detail.SCORE);
    String lead = first > second ? "B+" + (first - second) : "W+" + (second - first);
    assertEquals(first == second ? "" : lead, score);
  }

  @Test
  void whatIsKnownAlreadyStays() {
    GameDetails details = PlayedGames.surrendered(Outcome.SECOND_WINS, false);
    GameRecord record =
        new GameRecord(
            new Go(5), List.of(), Optional.of(Outcome.SECOND_WINS), "a", "b", 0, details);
    assertEquals("W+R", PlayedGames.inFull(record).details().get(Detail.SCORE));
    GameRecord other = played(new ConnectFour(), List.of(3));
    assertEquals(other, PlayedGames.inFull(other));
  }
}

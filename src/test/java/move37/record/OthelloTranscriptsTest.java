package move37.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.othello.Othello;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OthelloTranscriptsTest {
  private static final Othello GAME = new Othello();

  @ParameterizedTest
  @ValueSource(strings = {"f5d6c3d3c4", "F5D6C3D3C4", " f5 d6 c3\td3 c4 "})
  void readsCellsHoweverTheyAreWritten(String line) throws BadRecordException {
    GameRecord record = OthelloTranscripts.parse(line, GAME);
    assertEquals(List.of(37, 43, 18, 19, 26), record.actions());
    assertEquals(Optional.empty(), record.outcome());
  }

  @Test
  void tellsTheResultOfAFinishedGame() throws BadRecordException {
    GameRecord record = OthelloTranscripts.parse("e6f4e3f6g5d6e7f5c5", GAME);
    assertEquals(Optional.of(Outcome.FIRST_WINS), record.outcome());
    assertEquals(record, OthelloTranscripts.parse("e6f4e3f6g5d6e7f5c5papa", GAME));
  }

  @Test
  void passesStandAmongTheMoves() {
    String game = "e6f4e3f6g5d6e7f5c5Pass";
    assertEquals(game.length(), OthelloTranscripts.end(game + " 1-0"));
  }

  /** Random games on either board, written without passes, with {@code pa} and with dashes. */
  @ParameterizedTest
  @CsvSource({"8, 1", "6, 2"})
  void passesMayBeLeftOutOrWritten(int size, long seed) throws BadRecordException {
    Othello game = new Othello(size);
    int passes = 0;
    for (int i = 0; i < 60; i++) {
      List<Integer> actions = randomGame(game, Seeds.stream(seed, "transcript", i));
      for (String pass : List.of("", "pa", "--")) {
        String line =
            actions.stream()
                .map(action -> action == game.pass() ? pass : game.actionName(action))
                .collect(Collectors.joining());
        GameRecord record = OthelloTranscripts.parse(line, game);
        assertEquals(actions, record.actions(), line);
        assertEquals(record.stateAt(actions.size()).outcome(), record.outcome().orElseThrow());
      }
      passes += actions.contains(game.pass()) ? 1 : 0;
    }
    assertTrue(passes >= 10, "games with passes: " + passes);
  }

  /** The lab's own format has spaces where names are longer than a character. */
  @Test
  void moveStringsOfOthelloReadBack() throws BadRecordException {
    for (int i = 0; i < 20; i++) {
      List<Integer> actions = randomGame(new Othello(6), Seeds.stream(3, "move string", i));
      GameRecord record = new GameRecord(new Othello(6), actions, Optional.empty(), "a", "b", 2);
      String line = MoveStrings.format(record);
      assertEquals(actions, MoveStrings.parse(line, new Othello(6)).actions(), line);
    }
    assertEquals("f5 d6", MoveStrings.formatMoves(GAME, List.of(37, 43)));
  }

  @ParameterizedTest
  @CsvSource({
    "f5d6z9, 'move 3, \"z9\", is no cell of othello'",
    "f5d6c, 'move 3, \"c\", is no cell of othello'",
    "f5f5, 'move 2, f5, is not legal'",
    "f5pa, 'move 2, pa, is not legal'",
    "e6f4e3f6g5d6e7f5c5a1, 'the game is over, but move 10, a1, follows'",
    "'  ', the line is empty"
  })
  void saysWhatIsWrong(String line, String reason) {
    var refusal =
        assertThrows(BadRecordException.class, () -> OthelloTranscripts.parse(line, GAME));
    assertEquals(reason, refusal.getMessage());
  }

  private static List<Integer> randomGame(Othello game, RandomGenerator rng) {
    List<Integer> actions = new ArrayList<>();
    GameState state = game.initialState();
    while (!state.isTerminal()) {
      int[] legal = state.legalActions();
      actions.add(legal[rng.nextInt(legal.length)]);
      state = state.play(actions.getLast());
    }
    return actions;
  }
}

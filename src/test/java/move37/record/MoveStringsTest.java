package move37.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveStringsTest {
  private static final Game CONNECT_FOUR = new ConnectFour();

  @Property(tries = 100)
  void whatIsWrittenReadsBack(
      @ForAll long seed,
      @ForAll @IntRange(max = 42) int plies,
      @ForAll @StringLength(max = 12) String first,
      @ForAll @StringLength(max = 12) String second)
      throws BadRecordException {
    List<Game> games = List.of(CONNECT_FOUR, new TicTacToe(), FakeBoardGame.go(6));
    Game game = games.get(Math.floorMod(seed, games.size()));
    GameRecord record = randomGame(game, plies, seed, printable(first), printable(second));
    String line = MoveStrings.format(record);
    assertEquals(record, MoveStrings.parse(line, game), line);
    assertEquals(1, line.lines().count());
  }

  private static String printable(String name) {
    return name.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\p{Cs}]", " ");
  }

  private static GameRecord randomGame(
      Game game, int plies, long seed, String first, String second) {
    RandomGenerator rng = Seeds.stream(seed, "record");
    List<Integer> actions = new ArrayList<>();
    GameState state = game.initialState();
    while (actions.size() < plies && !state.isTerminal()) {
      int[] legal = state.legalActions();
      actions.add(legal[rng.nextInt(legal.length)]);
      state = state.play(actions.getLast());
    }
    Optional<Outcome> outcome =
        state.isTerminal() ? Optional.of(state.outcome()) : Optional.empty();
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      details.put(detail, rng.nextBoolean() ? second : "");
    }
    int opening = rng.nextInt(actions.size() + 1);
    return new GameRecord(game, actions, outcome, first, second, opening, new GameDetails(details));
  }

  @Test
  void readsAWholeLine() throws BadRecordException {
    GameRecord record =
        MoveStrings.parse(
            "4152617\t1-0  \"A. \\\"Person\\\"\" solver:e=0.1 opening=2", CONNECT_FOUR);
    assertEquals(List.of(3, 0, 4, 1, 5, 0, 6), record.actions());
    assertEquals(Optional.of(Outcome.FIRST_WINS), record.outcome());
    assertEquals("A. \"Person\"", record.first());
    assertEquals("solver:e=0.1", record.second());
    assertEquals(2, record.openingPlies());
  }

  @Test
  void readsAPlainMoveString() throws BadRecordException {
    GameRecord open = MoveStrings.parse("44444425", CONNECT_FOUR);
    assertEquals(8, open.actions().size());
    assertEquals(Optional.empty(), open.outcome());
    assertEquals("", open.first());
    assertEquals(
        Optional.of(Outcome.FIRST_WINS), MoveStrings.parse("4152617", CONNECT_FOUR).outcome());
    assertEquals(List.of(), MoveStrings.parse("- *", CONNECT_FOUR).actions());
  }

  @Test
  void longerNamesStandApart() throws BadRecordException {
    Game game = FakeBoardGame.go(3);
    GameRecord record = MoveStrings.parse("a1 pass b2,c3 1-0 x \"y z\" event=\"a b\"", game);
    assertEquals(List.of(0, 9, 4, 8), record.actions());
    assertEquals("y z", record.second());
    assertEquals("a b", record.details().get(Detail.EVENT));
    assertEquals("a1 pass b2 c3 1-0 x \"y z\" event=\"a b\"", MoveStrings.format(record));
    assertEquals(List.of(0, 9), MoveStrings.parse("a1 pass", game).actions());
    GameRecord odd = MoveStrings.parse("- * \"event=x\" foo=bar date=2019", game);
    assertEquals("event=x", odd.first());
    assertEquals("foo=bar", odd.second());
    assertEquals("2019", odd.details().get(Detail.DATE));
  }

  @Test
  void longQuotedTextsHarmNothing() throws BadRecordException {
    String name = "\\\\".repeat(30_000);
    GameRecord record = MoveStrings.parse("44 * \"" + name + "\" b", CONNECT_FOUR);
    assertEquals(30_000, record.first().length());
  }

  @Test
  void anUnfinishedGameMayBeDecidedByItsRecord() throws BadRecordException {
    assertEquals(
        Optional.of(Outcome.SECOND_WINS), MoveStrings.parse("4433 0-1", CONNECT_FOUR).outcome());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          4484        , move 3
          4444444     , move 7
          41526174    , over after 7 moves
          4152617 0-1 , recorded as 0-1
          4152617 1/2-1/2 x y, recorded as 1/2-1/2
          44 2-0      , 1-0
          44 -1       , result must be
          44 * a      , 3 fields
          44 * a b c  , 5 fields
          44 * "a b   , not closed
          44 * "a"b c , not closed
          44 opening=3, 3 moves
          44 opening=x, number of moves
          a           , no move of connect-four
          """)
  void saysWhatIsWrong(String line, String reason) {
    String message =
        assertThrows(BadRecordException.class, () -> MoveStrings.parse(line, CONNECT_FOUR))
            .getMessage();
    assertTrue(message.contains(reason), message);
  }

  @Test
  void foreignTextInMessagesIsShortAndPrintable() {
    String line = "\u0000\u001b[31m" + "x".repeat(5_000);
    String message =
        assertThrows(BadRecordException.class, () -> MoveStrings.parse("4 " + line, CONNECT_FOUR))
            .getMessage();
    assertTrue(message.length() < 200 && message.chars().noneMatch(c -> c < ' '), message);
  }
}

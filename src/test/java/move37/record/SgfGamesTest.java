package move37.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.connectfour.ConnectFour;
import move37.record.sgf.BadSgfException;
import move37.record.sgf.SgfReader;
import move37.record.sgf.SgfTree;
import move37.record.sgf.SgfWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SGF trees as games of ours, with games that only stand for the real ones. */
class SgfGamesTest {
  private static final Game GO = FakeBoardGame.go(5);
  private static final Game HEX = FakeBoardGame.hex(5);
  private static final Game OTHELLO = new SlowOthello();

  private static SgfTree tree(String text) throws IOException, BadSgfException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SgfReader(new ByteArrayInputStream(bytes)).next().orElseThrow();
  }

  private static GameRecord read(String text, Game game)
      throws IOException, BadSgfException, BadRecordException {
    return SgfGames.record(tree(text), game);
  }

  private static GameRecord go(String rest)
      throws IOException, BadSgfException, BadRecordException {
    return read("(;FF[4]GM[1]SZ[5]" + rest + ")", GO);
  }

  private static GameRecord hex(String rest)
      throws IOException, BadSgfException, BadRecordException {
    return read("(;FF[4]GM[11]SZ[5]" + rest + ")", HEX);
  }

  private static String names(GameRecord record) {
    return MoveStrings.formatMoves(record.game(), record.actions());
  }

  @Property(tries = 60)
  void whatIsWrittenReadsBack(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int plies,
      @ForAll @StringLength(max = 12) String name)
      throws IOException, BadSgfException, BadRecordException {
    List<Game> games =
        List.of(
            GO,
            HEX,
            FakeBoardGame.gomoku(15),
            OTHELLO,
            new FakeBoardGame("go", new BoardShape(3, 4), true),
            new FakeBoardGame("hex", new BoardShape(28, 2), false));
    Game game = games.get(Math.floorMod(seed, games.size()));
    GameRecord record = randomGame(game, plies, seed, name);
    StringWriter out = new StringWriter();
    SgfWriter.write(SgfGames.tree(record), out);
    assertEquals(record, read(out.toString(), game), out.toString());
  }

  private static GameRecord randomGame(Game game, int plies, long seed, String name) {
    RandomGenerator rng = Seeds.stream(seed, "sgf");
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
      if (detail != Detail.SCORE && rng.nextBoolean()) {
        details.put(detail, detail.key() + " of " + name);
      }
    }
    if (outcome.filter(Outcome.FIRST_WINS::equals).isPresent()) {
      details.put(Detail.SCORE, "B+2");
    }
    return new GameRecord(
        game,
        actions,
        outcome,
        GameDetails.tidy(name),
        "x" + rng.nextInt(),
        rng.nextInt(actions.size() + 1),
        new GameDetails(details));
  }

  @Test
  void readsPlayersDetailsAndMoves() throws IOException, BadSgfException, BadRecordException {
    GameRecord record =
        go(
            "PB[Lee\\] Sedol]PW[AlphaGo]BR[9p]DT[2016-03-10]EV[Challenge]RO[2]PC[Seoul]KM[7.5]"
                + "RU[Chinese]RE[W+R]C[x];B[ac];W[ea](;B[];W[bb])(;B[dd])");
    assertEquals("a3 e1 pass b2", names(record));
    assertEquals("Lee] Sedol", record.first());
    assertEquals("AlphaGo", record.second());
    assertEquals(Optional.of(Outcome.SECOND_WINS), record.outcome());
    assertEquals(OptionalInt.of(2016), record.details().year());
    assertEquals("9p", record.details().get(Detail.FIRST_RATING));
    assertEquals("", record.details().get(Detail.SECOND_RATING));
    assertEquals("W+R", record.details().get(Detail.SCORE));
    assertEquals("Seoul", record.details().get(Detail.PLACE));
    assertEquals(0, record.openingPlies());
  }

  @ParameterizedTest
  @CsvSource({
    "B+3.5, FIRST_WINS",
    "W+R, SECOND_WINS",
    "B+Resign, FIRST_WINS",
    "b+t, FIRST_WINS",
    "W+, SECOND_WINS",
    "White wins by 3, SECOND_WINS",
    "Black+Time, FIRST_WINS",
    "\u9ED1\u4E2D\u76D8\u80DC, FIRST_WINS",
    "\u767D\u80DC1\u5B50, SECOND_WINS",
    "B, FIRST_WINS",
    "White, SECOND_WINS",
    "\uD751 \uBD88\uACC4\uC2B9, FIRST_WINS",
    "\uBC31 \uC2B9, SECOND_WINS",
    "\u6301\u7881, DRAW",
    "1/2-1/2, DRAW",
    "0, DRAW",
    "Draw, DRAW",
    "Jigo, DRAW",
    "Void, ",
    "?, ",
    "because, ",
  })
  void readsResultsInAllForms(String result, Outcome outcome)
      throws IOException, BadSgfException, BadRecordException {
    assertEquals(Optional.ofNullable(outcome), go("RE[" + result + "];B[aa]").outcome());
  }

  @Test
  void passesAreEmptyOrTtUpTo19Points() throws IOException, BadSgfException, BadRecordException {
    assertEquals("pass a1 pass b1", names(go(";B[tt];W[aa];B[];W[ba]")));
    Game large = FakeBoardGame.go(20);
    GameRecord onBoard = read("(;SZ[20];B[tt];W[aa])", large);
    assertEquals(List.of(399, 0), onBoard.actions());
    assertEquals(400, read("(;SZ[20];B[];W[aa])", large).actions().getFirst());
  }

  @Test
  void largeBoardsHaveCapitalLettersToo() throws IOException, BadSgfException, BadRecordException {
    Game game = new FakeBoardGame("go-52x52", new BoardShape(52, 52), true);
    assertEquals(List.of(52 * 52 - 1, 26), read("(;SZ[52];B[ZZ];W[Aa])", game).actions());
  }

  @Test
  void handicapStonesAreDealtAndWhiteBegins()
      throws IOException, BadSgfException, BadRecordException {
    GameRecord record = go("HA[3]AB[bb][dd][bd];W[cc];B[aa]");
    assertEquals("b2 pass d4 pass b4 c3 a1", names(record));
    assertEquals(5, record.openingPlies());
    assertEquals(record, SgfGames.record(SgfGames.tree(record), GO));
    assertEquals(List.of("bb", "dd", "bd"), SgfGames.tree(record).root().values("AB"));
    assertEquals("3", SgfGames.tree(record).root().text("HA"));
    assertEquals("b2 pass d4", names(go("HA[2]AB[bb][dd]")));
    assertTrue(message("HA[3];W[cc]").contains("handicap stones are told by HA[3] only"));
  }

  @Test
  void freelyPlacedHandicapStonesAreDealtToo()
      throws IOException, BadSgfException, BadRecordException {
    GameRecord record = go("HA[2];B[bb];B[dd];W[cc];B[aa]");
    assertEquals("b2 pass d4 c3 a1", names(record));
    assertEquals(3, record.openingPlies());
    GameRecord whiteFirst = go(";W[cc];B[aa]");
    assertEquals("pass c3 a1", names(whiteFirst));
    assertEquals(1, whiteFirst.openingPlies());
    assertEquals("a1 b1 c1 pass d1", names(go(";B[aa];W[ba];B[ca];B[da]")));
  }

  @Test
  void setUpStonesArePlayedInTurnWithPassesFirst()
      throws IOException, BadSgfException, BadRecordException {
    assertEquals("a1 pass b1 c1", names(go("AB[aa:ba]AW[ca]PL[B]")));
    assertEquals("a1 c1 b1", names(go("AB[aa:ba]AW[ca]PL[W]")));
    assertEquals("pass c1 a1", names(go("AB[aa]AW[ca];PL[W]C[to move]")));
    assertEquals("a1 c1 b1 d1", names(go("AB[aa:ba]AW[ca];W[da]")));
    assertEquals("a1 pass b1 pass a2 pass c3 b2", names(go("AB[aa:bb]AE[bb]AW[bb];;AB[cc]")));
  }

  @Test
  void compressedListsAreRectangles() throws IOException, BadSgfException, BadRecordException {
    GameRecord record = go("AB[ba:ec][ae]PL[W]");
    assertEquals(13, record.actions().stream().filter(action -> action < 25).count());
    assertTrue(names(record).startsWith("b1 pass c1 pass d1"), names(record));
    assertEquals(record, go("AB[ec:ba]AB[ae];;PL[2]"));
  }

  private static String message(String rest) {
    return assertThrows(BadRecordException.class, () -> go(rest)).getMessage();
  }

  private static String hexMessage(String rest) {
    return assertThrows(BadRecordException.class, () -> hex(rest)).getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ;B[aa];W[aa]          | move 2, W[aa], is not legal
          ;B[aa];W[zz]          | move 2, W[zz], is no point
          ;B[aa];W[a]           | move 2, W[a], is no point
          ;B[aa][bb]            | more than one move
          ;B[];W[];B[aa]        | over after 2 moves, but move 3
          ;B[aa];AB[bb]         | set up after move 1
          AB[aaa]               | AB[aaa] is no point
          AB[aa:ee][aa:ee][aa]  | AB lists points twice
          AB[aa:ee]             | the set-up cannot be played
          """)
  void saysWhatIsWrong(String rest, String reason) {
    assertTrue(message(rest).contains(reason), message(rest));
  }

  @Test
  void saysInWhichLine() {
    BadRecordException bad =
        assertThrows(BadRecordException.class, () -> go("\n;B[aa]\n;W[ab]\n;B[aa]"));
    assertEquals(4, bad.line());
  }

  @Test
  void otherGamesAndSizesAreRefused() {
    assertRefused("(;GM[2]SZ[5])", GO, "the game is GM[2], not go-5x5");
    assertRefused("(;GM[1]SZ[9])", GO, "of size \"9\", but that of go-5x5 is 5x5");
    assertRefused("(;GM[1])", GO, "of size \"19\"");
    assertRefused("(;SZ[5])", HEX, "the game is Go, not hex-5x5");
    assertRefused("(;GM[4])", new ConnectFour(), "SGF files of connect-four are not known");
    assertFalse(SgfGames.canHold(new ConnectFour()));
  }

  private static void assertRefused(String text, Game game, String reason) {
    String said = assertThrows(BadRecordException.class, () -> read(text, game)).getMessage();
    assertTrue(said.contains(reason), said);
  }

  @Test
  void deadStonesDoNotOverrideTheRecordedResult()
      throws IOException, BadSgfException, BadRecordException {
    GameRecord agreed = go("RE[B+];B[aa];W[];B[]");
    assertEquals("a1 pass pass", names(agreed));
    GameRecord other = go("RE[W+1.5];B[aa];W[];B[];W[]");
    assertEquals("a1 pass", names(other));
    assertEquals(Optional.of(Outcome.SECOND_WINS), other.outcome());
    assertEquals(Optional.empty(), go(";B[aa];W[];B[]").outcome());
  }

  @Test
  void hexPointsAreNumberedOrTwoLetters() throws IOException, BadSgfException, BadRecordException {
    assertEquals("a3 e1 b2", names(hex(";B[a3];W[E1];B[bb]")));
    assertEquals("b1 b2 c1", names(hex("AB[b1][c1]AW[b2]PL[W]")));
    assertEquals("b1 b2 c1", names(hex("AB[b1][c1]AW[b2]")));
    assertTrue(hexMessage("AB[b1][c1]AW[b2]PL[B]").contains("cannot be reached in turn"));
    assertTrue(hexMessage(";B[a1];B[a2]").contains("wrong colour: White is to move"));
    assertTrue(hexMessage(";B[a1];W[]").contains("is a pass"));
  }

  @Test
  void afterASwapOfColoursTheBoardStays() throws IOException, BadSgfException, BadRecordException {
    GameRecord record = hex("PB[x]PW[y];B[a4];W[swap-pieces];W[b1];B[c1];W[resign]");
    assertEquals("a4 b1 c1", names(record));
    assertEquals(1, record.openingPlies());
    assertEquals("x", record.first());
    assertEquals(Optional.of(Outcome.FIRST_WINS), record.outcome());
  }

  @Test
  void afterASwapOfPiecesTheGameIsMirrored()
      throws IOException, BadSgfException, BadRecordException {
    GameRecord record = hex("PB[x]PW[y]BR[1]RE[W+];B[a4];W[SWAP];B[b1];W[c1]");
    assertEquals("a4 a2 a3", names(record));
    assertEquals("y", record.first());
    assertEquals("1", record.details().get(Detail.SECOND_RATING));
    assertEquals(Optional.of(Outcome.FIRST_WINS), record.outcome());
    assertTrue(hexMessage(";B[a1];W[a2];B[swap]").contains("second move"));
  }

  @Test
  void gamesWithASwapPlayIt() throws IOException, BadSgfException, BadRecordException {
    Game game = new FakeBoardGame("hex-5x5-swap", new BoardShape(5, 5), true);
    String start = "(;GM[11]SZ[5]PB[x]PW[y];B[a4];W[swap]";
    GameRecord pieces = read(start + ";B[b1];W[resign])", game);
    assertEquals(List.of(15, 25, 1), pieces.actions());
    assertEquals(0, pieces.openingPlies());
    assertEquals("x", pieces.first());
    assertEquals(Optional.of(Outcome.FIRST_WINS), pieces.outcome());
    assertEquals("swap-pieces", SgfGames.tree(pieces).nodes().get(2).text("W"));
    GameRecord colours = read(start + ";W[b1];B[c1];W[resign])", game);
    assertEquals(List.of(15, 25, 5, 10), colours.actions());
    assertEquals("y", colours.first());
    assertEquals(Optional.of(Outcome.SECOND_WINS), colours.outcome());
    assertEquals(List.of(15, 25), read(start + ")", game).actions());
    assertEquals(List.of(15), hex(";B[a4];W[swap]").actions());
  }

  /** PB moves first there, but the moves are called W's; RE means PB by B all the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ;W[ba];B[cc];W[bb];B[resign]          | ;B[ba];W[cc];B[bb];W[resign]
          ;W[ba];B[swap];W[cc];B[dd];W[resign]  | ;B[ba];W[swap];B[cc];W[dd];B[resign]
          ;W[ba];B[cc]                          | ;B[ba];W[cc]
          """)
  void littleGolemNamesTheColoursOfMovesTheOtherWayRound(String theirs, String usual)
      throws IOException, BadSgfException, BadRecordException {
    String people = "SZ[5]PB[x]PW[y]RE[" + (theirs.contains("B[resign]") ? "B" : "W") + "]";
    String source = "SO[http://www.littlegolem.com]";
    Game swapping = new FakeBoardGame("hex-5x5-swap", new BoardShape(5, 5), true);
    for (Game game : List.of(HEX, swapping)) {
      GameRecord expected = read("(;FF[4]GM[11]" + people + usual + ")", game);
      for (String event : List.of("EV[hex.mc.2010.oct.1.11]", "EV[null]", "")) {
        GameRecord read = read("(;FF[4]" + event + people + source + theirs + ")", game);
        assertEquals(expected.actions(), read.actions());
        assertEquals(expected.first(), read.first());
        assertEquals(expected.outcome(), read.outcome());
        assertEquals(expected.openingPlies(), read.openingPlies());
      }
    }
    String of = "(;FF[4]" + people + source;
    assertRefused(of + "EV[connect6.ch.26];W[ba])", HEX, "the game is Go, not hex-5x5");
    assertRefused(of + "EV[hex.ch.1];W[ba])", GO, "the game is Hex, not go-5x5");
  }

  @Test
  void gomokuRowsAreNumberedFromTheBottom()
      throws IOException, BadSgfException, BadRecordException {
    Game game = FakeBoardGame.gomoku(15);
    assertEquals(List.of(0, 14, 7 * 15 + 7), read("(;GM[4];B[aa];W[o15];B[h8])", game).actions());
  }

  @Test
  void othelloPassesAreImpliedAndTheStartMayBeSetUp()
      throws IOException, BadSgfException, BadRecordException {
    String start = "(;GM[2]AB[e4][d5]AW[dd][ee]PL[B]";
    GameRecord record = read(start + ";B[d3];W[cc])", OTHELLO);
    assertEquals("d3 c3", names(record));
    assertEquals(0, record.openingPlies());
    // The shortest game in which White loses all discs.
    String moves = ";B[e6];W[f4];B[e3];W[f6];B[g5];W[d6];B[e7];W[f5];B[c5]";
    GameRecord whole = read("(;GM[2]" + moves + ")", OTHELLO);
    assertTrue(whole.stateAt(9).isTerminal());
    assertEquals(Optional.of(Outcome.FIRST_WINS), whole.outcome());
    String said =
        assertThrows(BadRecordException.class, () -> read("(;GM[2]RE[W+1]" + moves + ")", OTHELLO))
            .getMessage();
    assertEquals("the result is recorded as RE[W+1], but the moves end in B+", said);
    assertRefused("(;GM[2]AB[a1])", OTHELLO, "the set-up cannot be played");
  }

  @Test
  void dealtMovesStayDealt() throws IOException, BadSgfException, BadRecordException {
    assertEquals(2, go("DEALT[2];B[aa];W[ba];B[ca]").openingPlies());
    assertEquals(3, go("DEALT[99];B[aa];W[ba];B[ca]").openingPlies());
    assertEquals(0, go("DEALT[x];B[aa]").openingPlies());
  }
}

package move37.game.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.go.Go;
import move37.game.go.GoRules;
import move37.game.gomoku.Gomoku;
import move37.game.gomoku.GomokuRule;
import move37.game.hex.Hex;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GamesTest {
  @Test
  void aGameStaysWhatItIsOnAnotherBoard() {
    for (Game game : Games.all()) {
      assertEquals(Optional.of(game), Games.onBoard(game, game.board()));
      Optional<Game> other = Games.onBoard(game, new BoardShape(6, 6));
      other.ifPresent(found -> assertEquals(game.family(), found.family()));
      assertEquals(Optional.empty(), Games.onBoard(game, new BoardShape(64, 64)));
    }
    assertEquals(Optional.of(new ConnectFour(6, 5)), onBoard(new ConnectFour(), 6, 5));
    assertEquals(Optional.of(new ConnectFour()), onBoard(new ConnectFour(5, 4), 7, 6));
    assertEquals(Optional.empty(), onBoard(new Go(9), 9, 7));
    assertEquals("hex-6x6-swap", onBoard(new Hex(11, true), 6));
    assertEquals("gomoku-standard-9x9", onBoard(new Gomoku(15, GomokuRule.STANDARD), 9));
    assertEquals("gomoku-standard", onBoard(new Gomoku(9, GomokuRule.STANDARD), 15));
    assertEquals(Optional.empty(), onBoard(new TicTacToe(), 4, 4));
  }

  private static String onBoard(Game game, int size) {
    return onBoard(game, size, size).orElseThrow().id();
  }

  private static Optional<Game> onBoard(Game game, int width, int height) {
    return Games.onBoard(game, new BoardShape(height, width));
  }

  @Test
  void gamesAreFoundByTheirIds() {
    for (Game game : Games.all()) {
      assertSame(game, Games.byId(game.id()));
    }
    assertEquals(Games.all().size(), Games.all().stream().map(Game::id).distinct().count());
  }

  @Test
  void idsAreLowerCaseWithHyphens() {
    for (Game game : Games.all()) {
      assertTrue(game.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), game.id());
    }
  }

  @Test
  void wrongNameIsAnsweredWithTheListAndTheWayToWriteRules() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Games.byId("chess"));
    assertEquals(
        "There is no game \"chess\": choose one of "
            + Games.ids()
            + ", or write another board or rules as connect-four[-WxH], othello[-NxN],"
            + " gomoku[-standard][-NxN], hex-NxN[-swap], go-NxN[-komiK][-suicide][-history]",
        refusal.getMessage());
    assertTrue(
        Games.ids().startsWith("tic-tac-toe, connect-four-5x4, connect-four, "), Games.ids());
  }

  static Stream<String> idsOfAllFamilies() {
    List<String> ids = new ArrayList<>();
    for (int width = 4; width <= 7; width++) {
      for (int height = 4; height <= 6; height++) {
        boolean isUsual = width == 7 && height == 6;
        ids.add(isUsual ? "connect-four" : "connect-four-" + width + "x" + height);
      }
    }
    ids.addAll(List.of("othello-4x4", "othello-6x6", "othello"));
    for (String rule : List.of("", "-standard")) {
      sizes(5, 20)
          .forEach(size -> ids.add("gomoku" + rule + (size.equals("15x15") ? "" : "-" + size)));
    }
    for (String rule : List.of("", "-swap")) {
      sizes(2, 11).forEach(size -> ids.add("hex-" + size + rule));
    }
    for (String komi : List.of("", "-komi0.5", "-komi6.5", "-komi-0.5", "-komi-3", "-komi1000")) {
      sizes(2, 19).forEach(size -> ids.add("go-" + size + komi));
      sizes(2, 19).forEach(size -> ids.add("go-" + size + komi + "-suicide"));
      sizes(2, 9).forEach(size -> ids.add("go-" + size + komi + "-history"));
    }
    return ids.stream();
  }

  private static Stream<String> sizes(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(size -> size + "x" + size);
  }

  @Test
  void everyIdInRangeIsThatOfItsGameAloneAndTheGameCanBePlayed() {
    Set<Game> games = new HashSet<>();
    Random random = new Random(37);
    idsOfAllFamilies()
        .forEach(
            id -> {
              Game game = Games.byId(id);
              assertEquals(id, game.id());
              assertEquals(id, Games.byId(id).toString());
              assertEquals(game, Games.byId(id));
              assertEquals(game.hashCode(), Games.byId(id).hashCode());
              assertTrue(games.add(game), id);
              assertEnds(game, random);
            });
  }

  private static void assertEnds(Game game, Random random) {
    GameState state = game.initialState();
    while (!state.isTerminal()) {
      int[] actions = state.legalActions();
      state = state.play(actions[random.nextInt(actions.length)]);
    }
    assertTrue(state.ply() <= game.maximumLength(), game.id());
  }

  @Test
  void everyKomiOfABoardStandsInItsId() {
    for (double komi = -81; komi <= 81; komi += 0.5) {
      Go game = new Go(GoRules.of(9).withKomi(komi));
      assertEquals(game, Games.byId(game.id()));
      assertEquals(komi == 7, game.id().equals("go-9x9"), game::id);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "go-9x9-komi7, go-9x9",
    "connect-four-7x6, connect-four",
    "othello-8x8, othello",
    "gomoku-15x15, gomoku",
    "gomoku-standard-15x15, gomoku-standard"
  })
  void theUsualMayBeSaidInFull(String id, String usual) {
    assertSame(Games.byId(usual), Games.byId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "go",
        "go-0x0",
        "go-1x1",
        "go-9x8",
        "go-20x20",
        "go-09x09",
        "go-99999999999x99999999999",
        "go-9x9-",
        "go-9x9-komi",
        "go-9x9-komi6.3",
        "go-9x9-komi6.0",
        "go-9x9-komi-0",
        "go-9x9-komi+3",
        "go-9x9-komi1000.5",
        "go-9x9-komi99999999999999999999",
        "go-9x9-komiNaN",
        "go-9x9-suicide-komi6.5",
        "go-9x9-komi6.5-komi7.5",
        "go-9x9-history-suicide",
        "Go-9x9",
        "go-9x9 ",
        "go-9x9\n",
        "hex",
        "hex-1x1",
        "hex-12x12",
        "hex-7x7-swap-swap",
        "hex-7x7-komi3",
        "gomoku-4x4",
        "gomoku-21x21",
        "gomoku-9x9-standard",
        "gomoku-freestyle",
        "othello-5x5",
        "othello-10x10",
        "connect-four-8x6",
        "connect-four-3x4",
        "tic-tac-toe-3x3"
      })
  void whatIsNoIdIsRefused(String id) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Games.byId(id));
    assertTrue(
        refusal.getMessage().startsWith("There is no game \"" + id + "\": choose one of "),
        refusal.getMessage());
  }

  @Test
  void anEndlessNameIsToldByItsBeginning() {
    String endless = "go-" + "9".repeat(1_000_000);
    var refusal = assertThrows(IllegalArgumentException.class, () -> Games.byId(endless));
    assertTrue(refusal.getMessage().length() < 1000, "it is not repeated whole");
    assertTrue(refusal.getMessage().contains("go-9999"), refusal.getMessage());
  }

  @ParameterizedTest
  @MethodSource("idsOfAllFamilies")
  void theUsualRulesAreThoseThatTheIdDoesNotTell(String id) {
    Game usual = Games.byId(id).withUsualRules();
    assertEquals(usual, usual.withUsualRules());
    assertEquals(Games.byId(id).board(), usual.board());
    assertTrue(id.startsWith(usual.id().replaceAll("-\\d.*", "")), usual::id);
    assertFalse(usual.id().matches(".*(komi|suicide|history|swap|standard).*"), usual::id);
  }

  @Test
  void whatLearnersLeaveOutIsNoRuleOfTheGame() {
    Game game = Games.byId("go-7x7-komi6.5-suicide");
    assertNotEquals(game, game.forLearners());
    assertEquals(game.id(), game.forLearners().id());
    assertEquals("go-7x7", game.forLearners().withUsualRules().id());
  }

  @ParameterizedTest
  @CsvSource({
    "go-9x9, go-9x9",
    "go-9x9-komi6.5-suicide, go-9x9",
    "go-2x2, go-5x5",
    "go-10x10, go-13x13",
    "hex-7x7-swap, hex-7x7",
    "hex-11x11-swap, hex-11x11-swap",
    "hex-10x10-swap, hex-11x11",
    "gomoku-standard-9x9, gomoku-9x9",
    "gomoku-standard, gomoku-standard",
    "gomoku-20x20, gomoku",
    "othello-4x4, othello-6x6",
    "connect-four-4x5, connect-four-5x4",
    "connect-four-6x5, connect-four"
  })
  void theNearestGameOfTheCatalogueHasTheSameBoardOrALargerOne(String id, String nearest) {
    assertEquals(nearest, Games.nearest(Games.byId(id)).orElseThrow().id());
  }
}

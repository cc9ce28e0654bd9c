package move37.play.gtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import move37.core.Requires;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.go.Go;
import move37.game.go.GoRules;
import move37.game.gomoku.Gomoku;
import move37.game.gomoku.GomokuRule;
import move37.game.hex.Hex;
import move37.game.othello.Othello;
import move37.game.tictactoe.TicTacToe;
import move37.play.Agent;
import move37.play.Decision;
import org.junit.jupiter.api.Test;

class GtpServerTest {
  private final List<Game> asked = new ArrayList<>();
  private int closed;

  /** What it plays next: an action, or that it loses; the lowest legal action if it is none. */
  private int next = Integer.MAX_VALUE;

  /** Plays what the test says, on no more than 9x9. */
  private final class Puppet implements Agent {
    Puppet(Game game) {
      Requires.check(game.board().width() <= 9, "too large");
      asked.add(game);
    }

    @Override
    public String name() {
      return "puppet";
    }

    @Override
    public Decision choose(GameState state, RandomGenerator rng) {
      if (next == Integer.MIN_VALUE) {
        throw new IllegalStateException("out of order\nat once");
      }
      int actions = state.game().actionCount();
      return next < 0
          ? Decision.losing(next, actions)
          : Decision.of(state.isLegal(next) ? next : state.legalActions()[0], actions);
    }

    @Override
    public void close() {
      closed++;
    }
  }

  private String session(Game game, String... commands) {
    StringWriter out = new StringWriter();
    try (GtpServer server = new GtpServer(game, Puppet::new, "1.0", 1)) {
      server.serve(
          new BufferedReader(new StringReader(String.join("\n", commands) + "\n")),
          new PrintWriter(out));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  /** The answers of a session on 5x5, without the empty lines. */
  private List<String> answers(String... commands) {
    return answers(new Go(5), commands);
  }

  private List<String> answers(Game game, String... commands) {
    return List.of(session(game, commands).split("\n\n", -1)).stream()
        .filter(answer -> !answer.isEmpty())
        .toList();
  }

  @Test
  void answersCarryTheIdAndEndWithAnEmptyLine() {
    assertEquals(
        "=1 2\n\n= Move 37\n\n=007 1.0\n\n?3 unknown command\n\n",
        session(new Go(5), "1 protocol_version", "name", "007 version", "3 xyzzy"));
  }

  @Test
  void commentsEmptyLinesAndControlCharactersAreNoCommands() {
    assertEquals(
        "=5 2\n\n= Move 37\n\n",
        session(
            new Go(5),
            "# a comment",
            "",
            " \t ",
            "5\tprotocol_version # the version",
            "\u0001na\u0007me\r",
            "#name"));
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertEquals(
        List.of(
            "? unknown command",
            "?4 unknown command",
            "?4 unknown command",
            "? syntax error",
            "? syntax error",
            "? syntax error",
            "? syntax error",
            "? syntax error",
            "? syntax error",
            "? syntax error",
            "? syntax error",
            "? syntax error"),
        answers(
            "Genmove b",
            "4",
            "4 4 name",
            "name x",
            "boardsize",
            "boardsize five",
            "komi",
            "komi much",
            "play b",
            "play x A1",
            "play b 1A",
            "genmove"));
  }

  @Test
  void knownCommandsAreListedAndTheOthersAreNot() {
    List<String> list = List.of(answers("list_commands").getFirst().substring(2).split("\n", -1));
    assertEquals(
        List.of(
            "protocol_version",
            "name",
            "version",
            "known_command",
            "list_commands",
            "quit",
            "boardsize",
            "rectangular_boardsize",
            "clear_board",
            "komi",
            "play",
            "genmove",
            "reg_genmove",
            "undo",
            "final_score",
            "showboard",
            "list_stones",
            "fixed_handicap",
            "place_free_handicap",
            "set_free_handicap",
            "time_settings",
            "time_left"),
        list);
    for (String command : list) {
      assertEquals(List.of("= true"), answers("known_command " + command));
    }
    assertEquals(List.of("= false", "? syntax error"), answers("known_command x", "known_command"));
  }

  @Test
  void quitIsAnsweredAndEndsTheSession() {
    assertEquals("= \n\n=2 \n\n", session(new Go(5), "clear_board", "2 quit", "3 name"));
    assertEquals(1, closed);
  }

  @Test
  void movesArePlayedShownAndTakenBack() {
    String board =
        """
        = \n\
           A B C D E
         5 . . . . . 5
         4 . . . . . 4
         3 . . X . . 3
         2 . . . . . 2
         1 O . . . . 1
           A B C D E\
        """;
    List<String> answers =
        answers("play b C3", "play WHITE a1", "showboard", "list_stones b", "list_stones w");
    assertEquals(List.of("= ", "= ", board, "= C3", "= A1"), answers);
    assertEquals(
        List.of("= ", "= ", "? cannot undo", "= "),
        answers("play b C3", "undo", "undo", "list_stones b"));
  }

  @Test
  void playerWhoMovesTwiceLetsTheOtherPass() {
    next = new Go(5).parseAction("E5");
    assertEquals(
        List.of("= ", "= ", "= E5", "= E5 A2 A1", "= ", "= A2 A1"),
        answers("play b A1", "play b A2", "genmove b", "list_stones b", "undo", "list_stones b"));
  }

  @Test
  void agentMovesResignsOrFails() {
    assertEquals(List.of("= A5", "= B5"), answers("genmove b", "genmove w"));
    next = 25;
    assertEquals(
        List.of("= pass", "= pass", "= W+24"), answers("genmove b", "genmove w", "final_score"));
    next = Decision.RESIGN;
    assertEquals(List.of("= resign", "? cannot undo"), answers("genmove b", "undo"));
    next = Decision.FORFEIT;
    assertEquals(List.of("? puppet cannot go on"), answers("genmove b"));
    next = Integer.MIN_VALUE;
    assertEquals(List.of("? the agent failed: out of order", "= "), answers("genmove b", "quit"));
  }

  @Test
  void boardAndKomiChangeTheGame() {
    assertEquals(
        List.of("= ", "= ", "= ", "= B+20.5", "= ", "= W+4.5"),
        answers("komi 5.5", "play b A1", "komi 4.5", "final_score", "boardsize 9", "final_score"));
    assertEquals("go-9x9-komi4.5", asked.getLast().id());
    assertEquals(asked.size(), closed);
  }

  @Test
  void boardThatNobodyPlaysIsRefusedAndTheGameGoesOn() {
    assertEquals(
        List.of("= ", "? unacceptable size", "? unacceptable size", "? unacceptable size", "= A1"),
        answers("play b A1", "boardsize 25", "boardsize 1", "boardsize 13", "list_stones b"));
  }

  @Test
  void otherGamesHaveTheBoardsOfTheirFamilies() {
    List<String> games = new ArrayList<>();
    for (Game game :
        List.of(new Hex(7, true), new Gomoku(9, GomokuRule.FREESTYLE), new Othello())) {
      session(game, "boardsize 6", "boardsize 9", "boardsize 10", "boardsize 3");
      games.add(asked.stream().map(Game::id).collect(Collectors.joining(" ")));
      asked.clear();
    }
    assertEquals(
        List.of(
            "hex-7x7-swap hex-6x6-swap hex-9x9-swap hex-3x3-swap",
            "gomoku-9x9 gomoku-6x6 gomoku-9x9",
            "othello othello-6x6"),
        games);
  }

  @Test
  void boardsThatAreNoSquaresAreToldByWidthAndHeight() {
    assertEquals(
        List.of("= ", "= ", "? unacceptable size", "? syntax error"),
        answers(
            new ConnectFour(),
            "rectangular_boardsize 6 5",
            "rectangular_boardsize 7 6",
            "boardsize 7",
            "rectangular_boardsize 7"));
    assertEquals(
        List.of(new ConnectFour(), new ConnectFour(6, 5), new ConnectFour()), List.copyOf(asked));
    assertEquals(
        List.of("= ", "? unacceptable size", "= "),
        answers("rectangular_boardsize 7 7", "rectangular_boardsize 7 9", "play b G7"));
  }

  @Test
  void suicideStaysAllowedOnAnotherBoard() {
    session(new Go(GoRules.of(5).withSuicide()), "boardsize 7");
    assertEquals("go-7x7-suicide", asked.getLast().id());
  }

  /** Whoever goes on when both have passed has not accepted the count. */
  @Test
  void gamesGoOnBehindTwoPasses() {
    assertEquals(
        List.of("= ", "= ", "= ", "= ", "= C3 B2", "= A5", "= ", "= C3 B2"),
        answers(
            "play b C3",
            "play w pass",
            "play b pass",
            "play b B2",
            "list_stones b",
            "genmove w",
            "undo",
            "list_stones b"));
    next = 25;
    assertEquals(
        List.of("= pass", "= pass", "= pass", "= ", "= A1"),
        answers("genmove b", "genmove w", "genmove b", "play w A1", "list_stones w"));
  }

  /** The protocol knows no end after so many moves. */
  @Test
  void gamesOfGoEndByPassesAlone() {
    assertEquals(
        List.of("= ", "= ", "= ", "= A5"),
        answers(
            new Go(new GoRules(5, 0.5, false, false, 2)),
            "play b A1",
            "play w B1",
            "play b C1",
            "genmove w"));
  }

  @Test
  void handicapStonesStandAndWhiteIsToMove() {
    assertEquals(
        List.of(
            "= C3 G7 C7 G3 E5", "= C7 G7 E5 C3 G3", "? board not empty", "? cannot undo", "= A9"),
        answers(
            new Go(9),
            "fixed_handicap 5",
            "list_stones b",
            "set_free_handicap A1 B1",
            "undo",
            "genmove w"));
    assertEquals(
        List.of(
            "? invalid number of stones",
            "? invalid number of stones",
            "? bad vertex list",
            "? bad vertex list",
            "? bad vertex list",
            "= ",
            "= C3 A1",
            "? board not empty"),
        answers(
            "fixed_handicap 2",
            "place_free_handicap 1",
            "set_free_handicap A1",
            "set_free_handicap A1 A1",
            "set_free_handicap A1 pass",
            "set_free_handicap A1 C3",
            "list_stones b",
            "place_free_handicap 2"));
    assertEquals(List.of("= B2 D4 B4 D2"), answers("place_free_handicap 9"));
    assertEquals(
        List.of("= ", "= B2 D4"),
        answers("play b pass", "place_free_handicap 2"),
        "a pass leaves the board empty");
    assertEquals(
        List.of("= "), answers("set_free_handicap A2 B1 A1"), "no stone of White's goes there");
  }

  @Test
  void timeIsTakenNoteOfAndMovesCanBeAskedForOnly() {
    assertEquals(
        List.of("= ", "= ", "? syntax error", "= A5", "= "),
        answers(
            "time_settings 300 30 5",
            "time_left b 290 0",
            "time_left nobody 290 0",
            "reg_genmove b",
            "list_stones b"));
  }

  /** As MoHex and HexGui have it. */
  @Test
  void hexIsSpokenAsOtherProgramsDo() {
    Game game = new Hex(5, true);
    next = game.board().cells();
    assertEquals(
        List.of("= ", "= ", "= swap-pieces", "? illegal move", "= "),
        answers(game, "boardsize 5 5", "play b b1", "genmove w", "play b a2", "play b b1"));
    assertEquals(
        List.of("= ", "= ", "? illegal move"),
        answers(game, "play b b1", "play w SWAP-PIECES", "play b a2"));
  }

  /** Some programs do not tell of passes that are forced. */
  @Test
  void forcedPassesNeedNotBeTold() {
    Othello game = new Othello(6);
    List<String> commands = new ArrayList<>();
    for (int seed = 0; commands.isEmpty(); seed++) {
      commands = withAForcedPassLeftOut(game, Seeds.stream(seed, "game"));
    }
    assertEquals(
        Set.of("= "),
        Set.copyOf(answers(game, commands.toArray(String[]::new))),
        commands::toString);
  }

  /** The moves of a random game up to the one behind the first pass; none if there is no pass. */
  private static List<String> withAForcedPassLeftOut(Game game, RandomGenerator rng) {
    List<String> commands = new ArrayList<>();
    boolean isLeftOut = false;
    for (GameState state = game.initialState(); !state.isTerminal(); ) {
      int[] legal = state.legalActions();
      String name = game.actionName(legal[rng.nextInt(legal.length)]);
      if (name.equals("pass")) {
        isLeftOut = true;
      } else {
        commands.add("play " + GtpDialect.color(state.player()) + " " + name);
        if (isLeftOut) {
          return commands;
        }
      }
      state = state.play(game.parseAction(name));
    }
    return List.of();
  }

  /** The controller may have either colour play at any time, behind its own pass too. */
  @Test
  void aColourMayPlayAgainBehindItsPass() {
    assertEquals(
        List.of("= ", "= ", "= C3", "= "),
        answers("play b pass", "play b C3", "list_stones b", "play w B2"));
  }

  @Test
  void otherGamesArePlayedInTheSameWay() {
    String answers =
        session(
            new TicTacToe(),
            "play b 1",
            "play b 2",
            "genmove w",
            "play b 3",
            "final_score",
            "showboard",
            "komi 7",
            "known_command list_stones",
            "boardsize 3",
            "boardsize 4");
    assertEquals(
        List.of(
            "= ",
            "? illegal move",
            "= 2",
            "= ",
            "? cannot score",
            "= \nXOX\n...\n...",
            "? unknown command",
            "= false",
            "= ",
            "? unacceptable size",
            ""),
        List.of(answers.split("\n\n", -1)));
    String win =
        "play b 1\nplay w 2\nplay b 1\nplay w 2\nplay b 1\nplay w 2\nplay b 1\nfinal_score";
    assertTrue(session(new ConnectFour(), win).endsWith("= B+1\n\n"));
    assertFalse(session(new ConnectFour(), "genmove w").contains("= "));
  }
}

package move37.play.gtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.go.Go;
import move37.game.hex.Hex;
import move37.play.Agent;
import move37.play.AgentCatalog;
import move37.play.BadAgentException;
import move37.play.Decision;
import move37.play.GameLine;
import move37.play.Match;
import move37.play.MatchParams;
import move37.play.MatchResult;
import move37.play.RandomAgent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GtpAgentTest {
  private static final Go GO = new Go(5);
  private static final AgentCatalog CATALOG = new AgentCatalog(List.of(new GtpAgents()));

  @TempDir private Path folder;

  private final Logger logger = Logger.getLogger(GtpAgent.class.getName());
  private final List<String> warnings = new ArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord said) {
          warnings.add(said.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.addHandler(listener);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(listener);
    logger.setUseParentHandlers(true);
  }

  private Path log() {
    return folder.resolve("log of the engine.txt");
  }

  private Agent agent(String misdeed, int at, String... points) {
    String command = FakeEngine.commandLine(log(), misdeed, at, points);
    String quoted = command.replace("\\", "\\\\").replace("\"", "\\\"");
    boolean isSlow = misdeed.equals("hangs") || misdeed.equals("chatters");
    return CATALOG.create("gtp:\"" + quoted + "\"?timeout=" + (isSlow ? 1 : 30), GO);
  }

  private static Decision decide(Agent agent, GameLine line) {
    return agent.continueAll(List.of(line), List.of(Seeds.stream(1, "test"))).getFirst();
  }

  private static GameLine line(String... moves) {
    GameLine line = GameLine.start(GO);
    for (String move : moves) {
      line = line.then(GO.parseAction(move));
    }
    return line;
  }

  /** What the engine read, without ids. */
  private List<String> read() throws IOException {
    return Files.readAllLines(log()).stream().map(s -> s.replaceAll("^\\d+ ", "")).toList();
  }

  @Test
  void engineIsSetUpAndFollowsTheGames() throws IOException {
    try (Agent agent = agent("none", 1, "C3", "B2")) {
      assertEquals(GO.parseAction("C3"), decide(agent, line()).action());
      assertEquals(GO.parseAction("B2"), decide(agent, line("C3", "D4")).action());
      assertEquals(GO.parseAction("B2"), decide(agent, line("C3", "D3")).action());
      assertEquals(GO.pass(), decide(agent, line("C3", "B2", "A1")).action());
    }
    assertEquals(
        List.of(
            "list_commands",
            "boardsize 5",
            "komi 24",
            "clear_board",
            "genmove b",
            "play w D4",
            "genmove b",
            "clear_board",
            "play b C3",
            "play w D3",
            "genmove b",
            "clear_board",
            "play b C3",
            "play w B2",
            "play b A1",
            "genmove w",
            "quit"),
        read());
    assertEquals(List.of(), warnings);
  }

  @Test
  void anotherGameBeginsOnAnEmptyBoard() throws IOException {
    try (Agent agent = agent("none", 0, "C3")) {
      decide(agent, line("A1", "B1", "D1", "E1"));
      decide(agent, line("A1", "B1", "D1", "E2"));
    }
    assertEquals(
        List.of(
            "clear_board", "play b A1", "play w B1", "play b D1", "play w E2", "genmove b", "quit"),
        lastRead(7));
  }

  @Test
  void resigningIsNoFailure() {
    try (Agent agent = agent("resigns", 1)) {
      assertEquals(Decision.RESIGN, decide(agent, line()).action());
      assertEquals(List.of(), warnings);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dies, ended with code 7",
    "hangs, did not answer in time",
    "babbles, answered what is no answer to genmove w",
    "cheats, 'played \"A1\", which is not legal: A1 is occupied'",
    "refuses, refused genmove w: \"too hard\"",
    "mistakes, answered what is no answer to genmove w",
  })
  void whateverGoesWrongCostsThatGameOnly(String misdeed, String reason) {
    try (Agent agent = agent(misdeed, 2)) {
      assertEquals(GO.pass(), decide(agent, line()).action());
      assertEquals(Decision.FORFEIT, decide(agent, line("A1")).action());
      assertEquals(1, warnings.size());
      assertTrue(warnings.getFirst().contains(reason), warnings.getFirst());
      assertTrue(warnings.getFirst().startsWith("gtp:"), warnings.getFirst());
      assertTrue(agent.trouble().orElseThrow().contains(reason), agent.trouble().toString());
    }
  }

  @Test
  void endlessTalkIsNotWaitedFor() {
    try (Agent agent = agent("chatters", 1)) {
      assertEquals(Decision.FORFEIT, decide(agent, line()).action());
      assertTrue(warnings.getFirst().contains("did not answer in time"), warnings.getFirst());
    }
  }

  @Test
  void anotherBoardThanOursIsNoticed() {
    try (Agent agent = agent("forgets", 0)) {
      assertEquals(Decision.FORFEIT, decide(agent, line("A1")).action());
      assertTrue(warnings.getFirst().contains("has another board than ours"), warnings.getFirst());
    }
  }

  @Test
  void programIsStartedAgainForTheNextGame() throws IOException {
    try (Agent agent = agent("dies", 2)) {
      assertEquals(GO.pass(), decide(agent, line()).action());
      assertEquals(Decision.FORFEIT, decide(agent, line("A1")).action());
      assertEquals(GO.pass(), decide(agent, line("A1", "B1")).action());
    }
    assertEquals(List.of("play b A1", "play w B1", "genmove b", "quit"), lastRead(4));
  }

  @Test
  void programThatStillAnswersIsNotStartedAgain() throws IOException {
    for (String misdeed : List.of("cheats", "refuses")) {
      Files.deleteIfExists(log());
      try (Agent agent = agent(misdeed, 2)) {
        assertEquals(GO.pass(), decide(agent, line()).action());
        assertEquals(Decision.FORFEIT, decide(agent, line("A1")).action());
        assertEquals(GO.pass(), decide(agent, line("A1", "B1")).action());
      }
      assertEquals(
          List.of("clear_board", "play b A1", "play w B1", "genmove b", "quit"), lastRead(5));
      assertEquals(1, read().stream().filter("list_commands"::equals).count());
    }
  }

  /** As programs for Hex call it. */
  @Test
  void theSwapOfHexIsToldByItsName() throws IOException {
    Game hex = new Hex(5, true);
    String quoted = FakeEngine.commandLine(log(), "none", 0, "c3").replace("\"", "\\\"");
    try (Agent agent = CATALOG.create("gtp:\"" + quoted + "\"", hex)) {
      GameLine swapped =
          GameLine.start(hex).then(hex.parseAction("b1")).then(hex.parseAction("swap"));
      assertEquals(hex.parseAction("c3"), decide(agent, swapped).action());
    }
    assertEquals(List.of("play b b1", "play w swap-pieces", "genmove b", "quit"), lastRead(4));
  }

  private List<String> lastRead(int count) throws IOException {
    List<String> read = read();
    return read.subList(read.size() - count, read.size());
  }

  @Test
  void programIsStartedAgainThreeTimesAtMost() throws IOException {
    try (Agent agent = agent("dies", 1)) {
      MatchResult result = Match.play(new MatchParams(GO, 6, 0, 1), agent, new RandomAgent());
      assertEquals(6, result.losses());
      assertEquals(6, result.forfeits());
      assertEquals(Decision.FORFEIT, decide(agent, line()).action());
    }
    assertEquals(4, read().stream().filter("list_commands"::equals).count());
    assertEquals(4, warnings.size());
    assertTrue(warnings.getLast().contains("not started again"), warnings.getLast());
  }

  @Test
  void programThatCannotPlayIsRefusedAtOnce() {
    assertRefused("stillborn", "ended with code 3: no such weights");
    assertRefused("small", "refused boardsize 5: \"unacceptable size\"");
    assertRefusedText(
        "gtp:\"/no/such/program\"", "/no/such/program cannot be started: there is no such file");
    assertRefusedText(
        "gtp:no-such-program", "no-such-program cannot be started: no folder of the PATH has");
    assertRefusedText("gtp", "A program is needed");
    assertRefusedText("gtp:\"gnugo 'unfinished\"", "A quote is not closed");
    assertRefusedText("gtp:gnugo?timeout=0", "timeout");
  }

  private void assertRefused(String misdeed, String why) {
    var refusal = assertThrows(BadAgentException.class, () -> agent(misdeed, 1).close());
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
  }

  private static void assertRefusedText(String text, String why) {
    var refusal = assertThrows(BadAgentException.class, () -> CATALOG.create(text, GO).close());
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
  }

  @Test
  void programThatDoesNotQuitIsEnded() {
    Set<Long> before = children();
    Agent agent = agent("stays", 0);
    assertNotEquals(before, children());
    agent.close();
    assertEquals(before, children());
  }

  private static Set<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  /**
   * Captures, kos and games one after the other: the engine's stones are compared before every
   * move.
   */
  @Test
  void boardsStayEqualOverWholeGames() {
    String command = FakeEngine.java(ServedRandomAgent.class, GtpServer.class, Seeds.class);
    String quoted = command.replace("\\", "\\\\").replace("\"", "\\\"");
    try (Agent agent = CATALOG.create("gtp:\"" + quoted + "\"", GO)) {
      MatchResult result = Match.play(new MatchParams(GO, 6, 3, 4), agent, new RandomAgent());
      assertEquals(6, result.games());
      assertEquals(List.of(), warnings);
      assertTrue(result.records().stream().anyMatch(r -> r.actions().size() > 30));
    }
  }

  @Test
  void withoutTheMovesOnlyAFirstMoveCanBeChosen() {
    RandomGenerator rng = Seeds.stream(1, "test");
    GameState later = line("A1").state();
    try (Agent agent = agent("none", 0, "C3")) {
      assertEquals(GO.parseAction("C3"), agent.choose(GO.initialState(), rng).action());
      assertThrows(IllegalArgumentException.class, () -> agent.choose(later, rng));
    }
  }
}

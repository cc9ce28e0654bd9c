package move37.play.gtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.go.Go;
import move37.game.go.GoRules;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GNU Go as an agent: the protocol with a real program at its other end. */
class GnuGoTest {
  private static final AgentCatalog CATALOG = new AgentCatalog(List.of(new GtpAgents()));
  private static final String QUICK = "--level 1 " + GnuGo.RULES;

  private final Logger logger = Logger.getLogger(GtpAgent.class.getName());

  @BeforeEach
  void keepQuiet() {
    logger.setLevel(Level.OFF);
  }

  @AfterEach
  void speakAgain() {
    logger.setLevel(null);
  }

  private static Agent agent(String options, Game game) {
    return CATALOG.create(GnuGo.notation(options), game);
  }

  private static Decision decide(Agent agent, GameLine line, long seed) {
    return agent.continueAll(List.of(line), List.of(Seeds.stream(seed, "test"))).getFirst();
  }

  private static GameLine line(Game game, String... moves) {
    GameLine line = GameLine.start(game);
    for (String move : moves) {
      line = line.then(game.parseAction(move));
    }
    return line;
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 7, 9, 13, 19})
  void playsOnEveryBoard(int size) {
    Go go = new Go(size);
    try (Agent agent = agent(QUICK, go)) {
      GameLine line = line(go, "C3", "pass");
      line = line.then(decide(agent, line, 1).action());
      line = line.then(go.parseAction("B2"));
      assertTrue(line.state().isLegal(decide(agent, line, 2).action()));
    }
  }

  @Test
  void engineDoesWhatItIsTold() throws GtpFailure {
    try (GtpEngine engine = GnuGo.start(QUICK)) {
      assertEquals("GNU Go", engine.require("name"));
      for (String command : "play genmove undo list_stones set_random_seed".split(" ", -1)) {
        assertTrue(engine.knows(command), command);
      }
      engine.require("boardsize 9");
      for (double komi : new double[] {7, 6.5, -3.5, 0}) {
        engine.require("komi " + new GoDialect(new Go(GoRules.of(9).withKomi(komi))).komi().get());
        assertEquals(komi, Double.parseDouble(engine.require("get_komi")));
      }
      engine.require("play b C3");
      engine.require("play w pass");
      engine.require("play b J9");
      assertEquals(Set.of("C3", "J9"), Set.of(engine.require("list_stones b").split(" ", -1)));
      engine.require("undo");
      assertEquals("C3", engine.require("list_stones black"));
      assertFalse(engine.ask("play w C3").isSuccess());
      assertEquals("B+81", engine.require("final_score").replaceAll("\\.0$", ""));
      assertEquals(new GtpReply(false, "unknown command"), engine.ask("xyzzy"));
    }
  }

  @Test
  void wrongOptionsAreExplained() {
    assertRefused("gtp:\"" + GnuGo.program() + " --mode ascii\"", "as GNU Go needs --mode gtp");
    assertRefused(GnuGo.notation("--bogus"), "unrecognized option `--bogus'");
  }

  private static void assertRefused(String notation, String why) {
    BadAgentException refusal =
        assertThrows(BadAgentException.class, () -> CATALOG.create(notation, new Go(5)).close());
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
  }

  /** What it has played before must not matter, or no file of games could be made a second time. */
  @Test
  void moveDependsOnTheGameAndTheSeedAlone() {
    Go go = new Go(7);
    List<GameLine> lines =
        List.of(line(go, "D4", "C5"), line(go, "D4"), line(go), line(go, "D4", "C5", "E5", "D3"));
    try (Agent one = agent(QUICK, go);
        Agent other = agent(QUICK, go)) {
      List<Integer> answers = lines.stream().map(line -> decide(one, line, 3).action()).toList();
      List<Integer> backwards =
          lines.reversed().stream().map(line -> decide(other, line, 3).action()).toList();
      assertEquals(answers, backwards.reversed());
    }
  }

  @Test
  void seedsMakeDifference() {
    Go go = new Go(9);
    try (Agent agent = agent(QUICK, go)) {
      List<Integer> answers = answers(agent, go);
      assertTrue(Set.copyOf(answers).size() > 1, answers.toString());
      assertEquals(answers, answers(agent, go));
    }
  }

  /** Answers to a first move, for a few seeds. */
  private static List<Integer> answers(Agent agent, Go go) {
    return LongStream.range(0, 8)
        .mapToObj(seed -> decide(agent, line(go, "E5"), seed).action())
        .toList();
  }

  @Test
  void handicapStonesStandWhereItsStonesStand() throws GtpFailure {
    try (GtpEngine theirs = GnuGo.start(QUICK)) {
      for (int size : List.of(7, 8, 9, 13, 14, 19)) {
        theirs.require("boardsize " + size);
        for (int stones = 2; stones <= GtpHandicap.most(size); stones++) {
          theirs.require("clear_board");
          assertEquals(
              names(theirs.require("fixed_handicap " + stones)),
              Set.copyOf(GtpHandicap.points(size, stones)),
              size + "x" + size + ", " + stones);
        }
      }
    }
  }

  /** Our server at the other end, by the words of the protocol alone. */
  @Test
  void playsAgainstTheLabsOwnServer() throws GtpFailure {
    List<String> served =
        CommandWords.split(FakeEngine.java(ServedRandomAgent.class, GtpServer.class, Seeds.class));
    try (GtpEngine ours = GtpEngine.start(served, Duration.ofMinutes(1));
        GtpEngine theirs = GnuGo.start(QUICK)) {
      for (String command : List.of("boardsize 5", "komi 0.5", "clear_board")) {
        ours.require(command);
        theirs.require(command);
      }
      int passes = 0;
      for (int ply = 0; passes < 2 && ply < 75; ply++) {
        String color = ply % 2 == 0 ? "b" : "w";
        String move = (ply % 2 == 0 ? ours : theirs).require("genmove " + color);
        (ply % 2 == 0 ? theirs : ours).require("play " + color + " " + move);
        passes = move.equalsIgnoreCase("pass") ? passes + 1 : 0;
        for (String stones : List.of("list_stones b", "list_stones w")) {
          assertEquals(names(theirs.require(stones)), names(ours.require(stones)));
        }
      }
      assertEquals(theirs.require("final_score"), ours.require("final_score"));
    }
  }

  private static Set<String> names(String told) {
    return Set.of(told.split(" ", -1));
  }

  @Test
  void resigns() {
    Go go = new Go(7);
    GameLine line = GameLine.start(go);
    for (int column = 0; column < 7; column++) {
      line = line.then(3 * 7 + column).then(go.pass());
      line = column % 2 == 0 ? line.then(7 + column).then(go.pass()) : line;
    }
    line = line.then(go.parseAction("A1"));
    try (Agent agent = agent("--level 1 --chinese-rules", go)) {
      assertEquals(Decision.RESIGN, decide(agent, line, 1).action());
    }
  }

  /** All that stands counts as alive, whatever the program was told of the rules. */
  @Test
  void deadStonesAreCapturedBeforeItPasses() {
    Go go = new Go(7);
    GameLine line = line(go);
    for (String point : "D1 D2 D3 D4 D5 D6 D7 E4 B2 F6 F2".split(" ", -1)) {
      line = line.then(go.parseAction(point));
      line = line.then(line.moves().size() == 1 ? go.parseAction("F4") : go.pass());
    }
    try (Agent agent = agent("--level 1 --chinese-rules", go)) {
      for (int move = 0; line.state().pieceAt(go.parseAction("F4")).isPresent(); move++) {
        assertTrue(move < 6, line.state().toString());
        int action = decide(agent, line, 1).action();
        assertNotEquals(go.pass(), action);
        line = line.then(action).then(go.pass());
      }
    }
  }

  @Test
  void passesWhenNothingIsLeft() {
    Go go = new Go(5);
    try (Agent agent = agent(QUICK, go)) {
      GameLine line = line(go, "C1", "pass", "C2", "pass", "C3", "pass", "C4", "pass", "C5");
      assertEquals(go.pass(), decide(agent, line, 1).action());
    }
  }

  @Test
  void deathCostsOneGameAndTheProgramIsStartedAgain() {
    Go go = new Go(5);
    Set<ProcessHandle> before = children();
    try (Agent agent = agent(QUICK, go)) {
      assertTrue(decide(agent, line(go), 1).isPlayed());
      ProcessHandle process = startedSince(before);
      process.destroyForcibly();
      process.onExit().join();
      assertEquals(Decision.FORFEIT, decide(agent, line(go, "C3"), 1).action());
      assertTrue(decide(agent, line(go, "C3"), 1).isPlayed());
    }
    assertEquals(before, children());
  }

  private static ProcessHandle startedSince(Set<ProcessHandle> before) {
    Set<ProcessHandle> started = children();
    started.removeAll(before);
    assertEquals(1, started.size());
    return started.iterator().next();
  }

  private static Set<ProcessHandle> children() {
    Set<ProcessHandle> children = new HashSet<>();
    ProcessHandle.current().children().forEach(children::add);
    return children;
  }

  @Test
  void silenceCostsTheGameAndTheProgramIsEnded() throws IOException, InterruptedException {
    Go go = new Go(5);
    Set<ProcessHandle> before = children();
    try (Agent agent = CATALOG.create(GnuGo.notation(QUICK) + "?timeout=1", go)) {
      long process = startedSince(before).pid();
      new ProcessBuilder("kill", "-STOP", Long.toString(process)).start().waitFor();
      assertEquals(Decision.FORFEIT, decide(agent, line(go), 1).action());
      assertEquals(before, children());
    }
  }

  @Test
  void playsWholeGamesByOurRules() {
    Go go = new Go(5);
    try (Agent agent = agent(QUICK, go)) {
      MatchResult result = Match.play(new MatchParams(go, 6, 4, 2), agent, new RandomAgent());
      assertEquals(0, result.forfeits());
      assertTrue(result.wins() >= 5, result.wins() + " wins");
    }
  }
}

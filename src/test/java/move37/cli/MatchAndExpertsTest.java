package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import move37.game.connectfour.ConnectFour;
import move37.play.Agent;
import move37.play.AgentCatalog;
import move37.play.AgentFamily;
import move37.play.AgentSpec;
import move37.play.BuiltInAgents;
import move37.play.Decision;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.load.RecordLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchAndExpertsTest {
  private static final AgentCatalog CATALOG = new AgentCatalog(BuiltInAgents.families());

  @TempDir private Path folder;

  private static CommandOutput run(Object command, String line) {
    return CommandOutput.of(command, line.split(" "));
  }

  private static CommandOutput match(String line) {
    return run(new MatchCommand(CATALOG), line);
  }

  private static CommandOutput experts(String line) {
    return run(new ExpertsCommand(CATALOG), line);
  }

  @Test
  void jsonIsOneObjectThatAddsUp() {
    CommandOutput ran =
        match("--game connect-four --first alphabeta:2 --second random --games 20 --seed 5 --json");
    assertEquals(0, ran.exitCode(), ran.err());
    assertEquals(1, ran.out().lines().count());
    Map<String, String> fields = fields(ran.out());
    assertEquals(
        List.of(
            "game",
            "first",
            "second",
            "games",
            "wins",
            "draws",
            "losses",
            "score",
            "scoreLow",
            "scoreHigh",
            "eloDifference",
            "duplicates",
            "forfeits",
            "forfeitsWon"),
        List.copyOf(fields.keySet()));
    assertEquals("\"connect-four\"", fields.get("game"));
    assertEquals("\"alphabeta:2\"", fields.get("first"));
    double points =
        Integer.parseInt(fields.get("wins")) + 0.5 * Integer.parseInt(fields.get("draws"));
    assertEquals(points / 20, Double.parseDouble(fields.get("score")), 1e-12);
    assertTrue(Double.parseDouble(fields.get("scoreLow")) < points / 20);
    assertTrue(Double.isFinite(Double.parseDouble(fields.get("eloDifference"))));
  }

  private static Map<String, String> fields(String json) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = Pattern.compile("\"(\\w+)\": (\"[^\"]*\"|[-0-9.E]+)").matcher(json);
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    return fields;
  }

  @Test
  void theSameSeedPlaysTheSameMatch() {
    String line = "--game connect-four --first mcts:10 --second random --games 10 --json --seed ";
    assertEquals(match(line + "3").out(), match(line + "3").out());
  }

  @Test
  void summaryTellsTheScoreWithItsIntervalAndTheGamesAreKept() throws IOException {
    Path file = folder.resolve("match.txt");
    CommandOutput ran =
        match(
            "--game connect-four --first alphabeta:3 --second random --games 10 --openings 3"
                + " --out "
                + file);
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("openings of 3 random plies, seed 1"), ran.out());
    assertTrue(ran.out().contains("(95 %: "), ran.out());
    LoadedRecords loaded = RecordLoader.load(file, new ConnectFour());
    assertEquals(10, loaded.games().size());
    assertTrue(loaded.games().stream().allMatch(game -> game.openingPlies() == 3));
  }

  @Test
  void wrongInputIsRefusedInASentenceBeforeAnythingIsPlayed() {
    assertRefused(match("--game chess --first random --second random --games 2"), "no game");
    assertRefused(
        match("--game connect-four --first random --second alfa --games 2"), "mcts:SIMULATIONS");
    assertRefused(
        match("--game connect-four --first random --second random --games 0"), "games must lie");
    assertRefused(
        match("--game connect-four --first random --second random --games 2 --openings -1"),
        "openingPlies");
    assertRefused(match("--game connect-four"), "Missing required options");
    Path out = folder.resolve("x.txt");
    String experts = "--game connect-four --games 4 --out " + out + " --agents ";
    assertRefused(experts(experts + "random,nobody"), "\"nobody\"");
    assertRefused(experts(experts + ","), "at least one agent");
    assertRefused(experts(experts + "random --openings 8-4"), "openings must lie");
    assertRefused(experts(experts + "random --openings x"), "MIN-MAX");
    assertRefused(experts(experts + "random --threads 0"), "--threads");
    assertRefused(experts(experts.replace(".txt", ".sgf") + "random"), "SGF files cannot hold");
    assertFalse(Files.exists(out));
  }

  private static void assertRefused(CommandOutput ran, String part) {
    assertEquals(ExitCode.BAD_INPUT, ran.exitCode());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains(part), ran.err());
    assertFalse(ran.err().contains("\tat "), "no stack trace");
  }

  @Test
  void whatCannotBeWrittenIsSaidBeforeAnythingIsPlayed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    for (Path out : List.of(file.resolve("games.txt"), folder)) {
      CommandOutput ran =
          match(
              "--game connect-four --first alphabeta:9 --second alphabeta:9 --games 1000000 --out "
                  + out);
      assertEquals(ExitCode.BAD_INPUT, ran.exitCode());
      assertTrue(ran.err().startsWith("Cannot write " + out + ": "), ran.err());
      assertEquals(1, ran.err().lines().count(), ran.err());
    }
    CommandOutput ran =
        experts(
            "--game connect-four --agents alphabeta:9 --games 1000000 --out "
                + file.resolve("games.txt"));
    assertEquals(ExitCode.BAD_INPUT, ran.exitCode());
    assertTrue(ran.err().startsWith("Cannot write " + file), ran.err());
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  void anOddNumberOfGamesIsPlayed() {
    CommandOutput ran = match("--game tic-tac-toe --first random --second random --games 3");
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("3 games"), ran.out());
  }

  @Test
  void expertsMakeTheSameFileOnAnyNumberOfThreads() throws IOException {
    Path one = folder.resolve("one.txt");
    Path three = folder.resolve("sub").resolve("three");
    String line =
        "--game connect-four --agents alphabeta:1,alphabeta:2 --games 60 --seed 9 --openings 1-5 ";
    assertEquals(0, experts(line + "--out " + one).exitCode());
    CommandOutput ran = experts(line + "--threads 3 --out " + three);
    assertEquals(0, ran.exitCode(), ran.err());
    Path file = three.resolve("expert-games.txt");
    assertEquals(Files.readString(one), Files.readString(file));
    assertTrue(ran.out().contains("60 different games"), ran.out());
    assertTrue(Files.readString(one).startsWith("# move37 experts --game connect-four"));
    LoadedRecords loaded = RecordLoader.load(three, new ConnectFour());
    assertEquals(60, loaded.games().size());
    assertEquals(0, loaded.duplicates());
    assertEquals(0, loaded.skippedCount());
    try (Stream<Path> files = Files.list(three)) {
      assertEquals(1, files.count(), "nothing unfinished is left");
    }
  }

  @Test
  void expertsWriteTheFormatThatTheNameTells() throws IOException {
    String line = "--game hex-5x5 --agents mcts:5,random --games 20 --openings 1-3 --out ";
    Path text = folder.resolve("games.txt");
    Path sgf = folder.resolve("games.sgf.zip");
    assertEquals(0, experts(line + text).exitCode());
    assertEquals(0, experts(line + sgf).exitCode());
    Game hex = Games.byId("hex-5x5");
    List<GameRecord> games = RecordLoader.load(sgf, hex).games();
    assertEquals(RecordLoader.load(text, hex).games(), games);
    assertTrue(games.stream().allMatch(game -> game.openingPlies() > 0), games.toString());
  }

  @Test
  void expertsSayWhenThereAreNotEnoughGames() {
    CommandOutput ran =
        experts(
            "--game tic-tac-toe --agents random --games 30 --openings 0 --out "
                + folder.resolve("few.txt"));
    assertEquals("", ran.err());
    AgentCatalog onlyLowest = new AgentCatalog(List.of(new LowestFamily()));
    CommandOutput few =
        run(
            new ExpertsCommand(onlyLowest),
            "--game connect-four --agents lowest --games 30 --openings 1 --out "
                + folder.resolve("few.txt"));
    assertEquals(0, few.exitCode());
    assertTrue(few.err().contains("Only 7 different games"), few.err());
  }

  /** An agent that always plays the first legal action. */
  private record LowestFamily() implements AgentFamily {
    @Override
    public String syntax() {
      return "lowest";
    }

    @Override
    public String meaning() {
      return "plays the first legal action";
    }

    @Override
    public boolean plays(Game game) {
      return true;
    }

    @Override
    public boolean matches(AgentSpec spec) {
      return spec.name().equals("lowest");
    }

    @Override
    public Agent create(AgentSpec spec, Game game) {
      return new Agent() {
        @Override
        public String name() {
          return "lowest";
        }

        @Override
        public Decision choose(GameState state, RandomGenerator rng) {
          return Decision.of(state.legalActions()[0], game.actionCount());
        }
      };
    }
  }

  @Test
  void jsonEscapesAndRefusesWhatItCannotTell() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a \"b\\", "\n\u0001\u00e9");
    fields.put("n", -3);
    fields.put("d", 0.5);
    fields.put("t", true);
    assertEquals(
        "{\"a \\\"b\\\\\": \"\\u000a\\u0001\u00e9\", \"n\": -3, \"d\": 0.5, \"t\": true}",
        Json.object(fields));
    assertThrows(IllegalArgumentException.class, () -> Json.object(Map.of("x", Double.NaN)));
  }

  @Test
  void progressRewritesOneLineOnATerminal() throws InterruptedException {
    StringWriter text = new StringWriter();
    try (ProgressLine line = new ProgressLine(new PrintWriter(text), true)) {
      line.show("too soon");
      assertEquals("", text.toString());
      Thread.sleep(120);
      line.show("10 of 20");
      Thread.sleep(120);
      line.show("done");
    }
    assertEquals("\r10 of 20\rdone    \r    \r", text.toString());
  }
}

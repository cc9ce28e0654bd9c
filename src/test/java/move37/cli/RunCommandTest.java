package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentRun;
import move37.experiment.Presets;
import move37.experiment.local.ExpertLibrary;
import move37.experiment.local.LabSettings;
import move37.experiment.local.LocalLab;
import move37.game.catalog.Games;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.play.AgentCatalog;
import move37.play.BuiltInAgents;
import move37.training.FakeNetworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RunCommandTest {
  @TempDir Path folder;

  private NetworkFactory networks = new FakeNetworkFactory();
  private RunCommand.ReportWriter writer = (_, report) -> Files.createDirectories(report);

  /** What a command said and returned. */
  private record Said(int code, String out, String err) {}

  /** A lab with the sample games and the agents that need nothing outside. */
  static LocalLab lab(NetworkFactory networks) {
    return new LocalLab(
        new LabSettings(
            networks,
            new ExpertLibrary(Path.of("sample-games")),
            new AgentCatalog(BuiltInAgents.families()),
            2));
  }

  private Said run(String... args) {
    LocalLab lab = lab(networks);
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream toOut = new ByteArrayOutputStream();
    ByteArrayOutputStream toErr = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(toOut, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(toErr, true, StandardCharsets.UTF_8));
      int code =
          new CommandLine(new RunCommand(lab, new AgentCatalog(BuiltInAgents.families()), writer))
              .setParameterExceptionHandler(RootCommand::refuse)
              .execute(args);
      return new Said(
          code, toOut.toString(StandardCharsets.UTF_8), toErr.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --game chess              | chess        | connect-four
          --preset 3min             | 3min         | 10min
          --out nowhere/at/all.m37  | all.m37      | no folder
          --out src                 | src          | it is a folder
          --report pom.xml          | pom.xml      | is no folder
          --expert somebody         | somebody     | samples
          --opponent alphabeta:x    | alphabeta:x  | whole number
          --seed many               | many         | --help
          """)
  void whatIsWrongIsRefusedInASentenceWithExitCodeTwo(String args, String named, String expected) {
    Said said = run(args.split(" "));
    assertEquals(2, said.code(), said.err());
    String all = said.out() + said.err();
    assertTrue(all.contains(named) && all.contains(expected), all);
    assertFalse(all.contains("\tat "), all);
  }

  @Test
  void doesAWholeExperimentTellsItsProgressAndSavesIt() {
    Path file = folder.resolve("run.m37");
    Path report = folder.resolve("report");
    Said said =
        run(
            "--game",
            "tic-tac-toe",
            "--preset",
            "1min",
            "--out",
            file.toString(),
            "--report",
            report.toString());
    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("guesses right"), said.out());
    assertTrue(said.out().contains("Generation 8 "), said.out());
    assertTrue(said.out().contains("against alphabeta:5"), said.out());
    assertTrue(Files.isRegularFile(file));
    assertTrue(Files.isDirectory(report));
  }

  @Test
  void ratesAgainstAnOpponentThatWasNamed() {
    Said said = run("--game", "tic-tac-toe", "--preset", "1min", "--opponent", "mcts:10");
    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("against mcts:10 "), said.out());
  }

  @Test
  void goesOnWithAnExperimentThatWasStopped() throws Exception {
    Path file = folder.resolve("begun.m37");
    Experiment experiment = Presets.experiment(Games.byId("tic-tac-toe"), "1min", "samples", 3);
    try (ExperimentRun begun = lab(networks).newRun(experiment)) {
      begun.subscribe(
          event -> {
            if (event instanceof GenerationRated rated && rated.generation() == 21) {
              begun.stop();
            }
          });
      begun.start();
      begun.await();
      begun.save(file);
    }
    Said refused = run("--continue", file.toString(), "--seed", "5");
    assertEquals(2, refused.code());
    assertEquals(
        "move37: --seed has no place beside --continue: the file says how the experiment goes on",
        refused.err().strip());
    Said said = run("--continue", file.toString());
    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("Generation 24 "), said.out());
    assertTrue(said.out().contains("Saved to " + file), said.out());
    assertEquals(said.out().indexOf("Finished"), said.out().lastIndexOf("Finished"));
    Said again = run("--continue", file.toString());
    assertEquals(2, again.code(), again.out());
    assertTrue(again.err().startsWith("move37: " + file + " cannot go on: "), again.err());
  }

  @Test
  void aRunThatFailsBeforeItsFirstNetworkLeavesAnOlderFileAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("good.m37"), "the good one");
    Said said = run("--out", file.toString(), "--expert", "file:" + folder.resolve("typo.txt"));
    assertEquals(2, said.code(), said.err());
    assertEquals("the good one", Files.readString(file));
    assertTrue(said.out().contains("typo.txt"), said.out());
    assertTrue(said.out().contains("nothing is written"), said.out());
    assertFalse(said.out().contains("Saved"), said.out());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList(), "no trial file is left");
    }
  }

  @Test
  void anInternalFailureIsExitCodeOne() {
    networks =
        new FakeNetworkFactory() {
          @Override
          public PolicyValueNetwork create(NetworkSpec spec, OptimizerParams optimizer, long seed) {
            throw new StackOverflowError("deep inside");
          }
        };
    Said said = quietly(() -> run("--game", "tic-tac-toe", "--preset", "1min"));
    assertEquals(1, said.code(), said.err());
    assertTrue(said.out().contains("deep inside"), said.out());
  }

  /** The log would tell of the failure that is wanted here. */
  private static Said quietly(Supplier<Said> command) {
    Logger log = Logger.getLogger("move37.experiment");
    Level before = log.getLevel();
    try {
      log.setLevel(Level.OFF);
      return command.get();
    } finally {
      log.setLevel(before);
    }
  }

  @Test
  void aReportThatFailsDoesNotKeepTheFileFromBeingSaved() {
    Path file = folder.resolve("run.m37");
    writer =
        (_, _) -> {
          throw new IOException("no ink");
        };
    Said said =
        run(
            "--game",
            "tic-tac-toe",
            "--preset",
            "1min",
            "--expert",
            "none",
            "--out",
            file.toString(),
            "--report",
            folder.toString());
    assertEquals(1, said.code(), said.err());
    assertTrue(Files.isRegularFile(file));
    assertTrue(said.err().contains("no ink"), said.err());
  }

  @Test
  void whatOfTheExpertGamesCouldNotBeReadIsToldByLine() throws IOException {
    Path games =
        Files.writeString(
            folder.resolve("games.txt"), "1593748 1-0 a b\n".repeat(20) + "999\n".repeat(25));
    Said said = run("--game", "tic-tac-toe", "--preset", "1min", "--expert", "file:" + games);
    assertEquals(0, said.code(), said.err());
    List<String> lines = said.err().lines().toList();
    assertEquals(21, lines.size(), said.err());
    assertTrue(lines.getFirst().startsWith(games + ":21: "), lines.getFirst());
    assertEquals("… and 5 more", lines.getLast());
  }
}

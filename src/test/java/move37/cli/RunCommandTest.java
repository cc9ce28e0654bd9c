package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import move37.experiment.ExpertLibrary;
import move37.experiment.LabSettings;
import move37.experiment.LocalLab;
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

  /** What a command said and returned. */
  private record Said(int code, String out, String err) {}

  private Said run(String... args) {
    LocalLab lab =
        new LocalLab(
            new LabSettings(
                new FakeNetworkFactory(),
                new ExpertLibrary(Path.of("sample-games")),
                new AgentCatalog(BuiltInAgents.families()),
                2));
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream toOut = new ByteArrayOutputStream();
    ByteArrayOutputStream toErr = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(toOut, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(toErr, true, StandardCharsets.UTF_8));
      int code =
          new CommandLine(new RunCommand(lab, (_, report) -> Files.createDirectories(report)))
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
          --expert somebody         | somebody     | samples
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
}

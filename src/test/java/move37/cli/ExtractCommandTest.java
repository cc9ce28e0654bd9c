package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import move37.experiment.ExperimentRun;
import move37.experiment.Presets;
import move37.experiment.local.CapsuleAgents;
import move37.experiment.local.ExpertLibrary;
import move37.experiment.local.LabSettings;
import move37.experiment.local.LocalLab;
import move37.game.Game;
import move37.game.tictactoe.TicTacToe;
import move37.play.AgentCatalog;
import move37.play.AgentSpec;
import move37.play.BuiltInAgents;
import move37.training.FakeNetworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final Game GAME = new TicTacToe();

  @TempDir private Path folder;

  private final FakeNetworkFactory networks = new FakeNetworkFactory();
  private final LocalLab lab =
      new LocalLab(
          new LabSettings(
              networks,
              new ExpertLibrary(Path.of("sample-games")),
              new AgentCatalog(BuiltInAgents.families()),
              2));

  /** A saved experiment with several generations. */
  private Path saved() throws Exception {
    Path file = folder.resolve("run.m37");
    try (ExperimentRun run = lab.newRun(Presets.experiment(GAME, "1min", "none", 1))) {
      run.start();
      while (run.generations().size() < 3) {
        Thread.sleep(5);
      }
      run.stop();
      run.await();
      run.save(file);
    }
    return file;
  }

  @Test
  void keepsOneGenerationThatCanBePlayed() throws Exception {
    Path file = saved();
    Path small = folder.resolve("small.m37");
    CommandOutput said =
        CommandOutput.of(new ExtractCommand(lab), file + "@1", "--out", small.toString());
    assertEquals(0, said.exitCode(), said.err());
    assertTrue(said.out().contains("generation 1"), said.out());
    try (ExperimentRun run = lab.open(small)) {
      assertEquals(List.of(1), run.generations());
      run.agent(1, 8).close();
    }
    new CapsuleAgents(networks).create(AgentSpec.parse(small + "@1?sims=0"), GAME).close();
  }

  @Test
  void whatIsWrongIsRefusedAndLeavesNothing() throws Exception {
    Path file = saved();
    Path target = folder.resolve("target.m37");
    for (String source : List.of(file + "@99", "random", file + "?sims=3", "gone.m37")) {
      CommandOutput said =
          CommandOutput.of(new ExtractCommand(lab), source, "--out", target.toString());
      assertEquals(2, said.exitCode(), source);
      assertEquals(1, said.err().lines().count(), said.err());
      assertFalse(Files.exists(target));
    }
    CommandOutput said =
        CommandOutput.of(new ExtractCommand(lab), file.toString(), "--out", folder.toString());
    assertEquals(2, said.exitCode());
    assertTrue(said.err().contains("it is a folder"), said.err());
  }
}

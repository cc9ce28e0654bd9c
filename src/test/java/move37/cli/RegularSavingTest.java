package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentRun;
import move37.experiment.Lab;
import move37.experiment.Presets;
import move37.experiment.RegularSaving;
import move37.experiment.RunState;
import move37.game.catalog.Games;
import move37.training.FakeNetworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegularSavingTest {
  private static final Lab LAB = RunCommandTest.lab(new FakeNetworkFactory());

  @TempDir Path folder;

  /** Runs to generation 2 and tells what was printed. */
  private List<String> work(Path file, Duration interval) throws InterruptedException {
    List<String> said = Collections.synchronizedList(new ArrayList<>());
    try (ExperimentRun run =
        LAB.newRun(Presets.experiment(Games.byId("tic-tac-toe"), "1min", "none", 1))) {
      try (RegularSaving saving = new RegularSaving(() -> run.save(file), interval, said::add)) {
        run.subscribe(saving);
        run.subscribe(
            event -> {
              if (event instanceof GenerationRated rated && rated.generation() == 2) {
                run.stop();
              }
            });
        run.start();
        run.await();
      }
    }
    return said;
  }

  @Test
  void whatIsSavedOnTheWayCanGoOn() throws Exception {
    Path file = folder.resolve("run.m37");
    assertEquals(List.of(), work(file, Duration.ZERO));
    try (ExperimentRun saved = LAB.open(file)) {
      assertEquals(new RunState.Ready(), saved.state());
      assertEquals(2, saved.generations().getLast());
    }
  }

  @Test
  void nothingIsSavedBeforeItsTime() throws Exception {
    Path file = folder.resolve("run.m37");
    assertEquals(List.of(), work(file, Duration.ofHours(1)));
    assertFalse(Files.exists(file));
  }

  @Test
  void aSavingThatFailsIsToldOnceAndTheRunGoesOn() throws Exception {
    List<String> said = work(folder.resolve("gone").resolve("run.m37"), Duration.ZERO);
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.getFirst().contains("run.m37"), said.getFirst());
    assertTrue(said.getFirst().contains("goes on"), said.getFirst());
  }
}

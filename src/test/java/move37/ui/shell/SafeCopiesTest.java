package move37.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import move37.experiment.ExperimentRun;
import move37.experiment.Lab;
import move37.game.Game;
import move37.ui.FakeLab;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeCopiesTest {
  @TempDir Path folder;

  /** Whoever has the lock of a copy in a program of its own, as another window would. */
  static final class Holder {
    private Holder() {}

    static void main(String[] files) throws IOException {
      boolean isTaken = CopyLock.take(Path.of(files[0])).isPresent();
      System.out.println(isTaken ? "taken" : "not taken");
      int end = System.in.read();
      System.exit(end);
    }
  }

  @Test
  void theNewestCopyOfADeadProgramIsOfferedAndOneOfALivingProgramIsNot() throws Exception {
    Path older = Files.createFile(folder.resolve("older.m37"));
    Path newest = Files.createFile(folder.resolve("newest.m37"));
    assertTrue(older.toFile().setLastModified(1_000_000));
    SafeCopies copies = new SafeCopies(folder, Duration.ZERO);
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                newest.toString())
            .start();
    try {
      assertEquals("taken", other.inputReader().readLine());
      assertEquals(Optional.of(older), newest(copies));
      // It was offered before the other window went on with it.
      UncheckedIOException refused =
          assertThrows(UncheckedIOException.class, () -> SafeCopies.drop(newest));
      assertEquals("This run is at work in another window.", refused.getMessage());
      assertTrue(Files.exists(newest));
    } finally {
      other.destroyForcibly();
      assertTrue(other.waitFor(20, TimeUnit.SECONDS));
    }
    assertEquals(Optional.of(newest), newest(copies));
  }

  @Test
  void aRunsOwnCopyIsNotOfferedAndGoesWithoutATrace() throws Exception {
    SafeCopies copies = new SafeCopies(folder.resolve("unfinished"), Duration.ZERO);
    ExperimentRun run = run();
    SafeCopy copy = copies.begin(run, Assertions::fail);
    run.start();
    run.await();
    while (files().stream().noneMatch(file -> file.endsWith(".m37"))) {
      Thread.sleep(5);
    }
    assertEquals(Optional.empty(), newest(copies));
    copy.discard();
    copy.discard();
    assertEquals(List.of(), files());
  }

  /** Whoever only looks at a stopped run leaves no copy of it behind. */
  @Test
  void whatAnOpenedRunTellsOfItsPastIsNoReasonToWriteIt() throws Exception {
    SafeCopies copies = new SafeCopies(folder.resolve("unfinished"), Duration.ZERO);
    ExperimentRun run = run();
    run.start();
    run.await();
    assertTrue(run.generations().size() > 1);
    SafeCopy copy = copies.begin(run, Assertions::fail);
    Thread.sleep(100);
    assertEquals(List.of(), files().stream().filter(file -> file.endsWith(".m37")).toList());
    copy.discard();
  }

  @Test
  void onlySoManyAreKept() throws Exception {
    for (int i = 0; i < 8; i++) {
      Path left = Files.createFile(folder.resolve("left" + i + ".m37"));
      assertTrue(left.toFile().setLastModified(1_000_000L * (i + 1)));
    }
    SafeCopies copies = new SafeCopies(folder, Duration.ZERO);
    copies.begin(run(), Assertions::fail).discard();
    assertFalse(Files.exists(folder.resolve("left2.m37")));
    assertTrue(Files.exists(folder.resolve("left3.m37")));
  }

  private static Optional<Path> newest(SafeCopies copies) {
    return copies.newestLeft().map(SafeCopies.Left::file);
  }

  /** The folder comes with the first saving, on a thread of its own. */
  private List<String> files() throws IOException {
    Path unfinished = folder.resolve("unfinished");
    if (!Files.exists(unfinished)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(unfinished)) {
      return files.map(Path::toString).toList();
    }
  }

  private static ExperimentRun run() {
    Lab lab = new FakeLab(Duration.ZERO);
    Game game = lab.games().getFirst();
    return lab.newRun(
        lab.experiment(game, lab.presets(game).getFirst(), lab.experts(game).getFirst(), 37));
  }
}

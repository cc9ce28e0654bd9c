package move37.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, ended in the middle of a run: it saves and reports before it goes. */
class EndedEarlyTest {
  @TempDir private Path folder;

  /** On Windows there is no way to end a program of Java's that it could notice. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatIsEndedSavesAndReportsOnce() throws IOException, InterruptedException {
    Path file = folder.resolve("run.m37");
    Path report = folder.resolve("report");
    Process program = start("--out=" + file, "--report=" + report);
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      boolean isAsked = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (!isAsked && line.startsWith("Imitating")) {
          isAsked = true;
          program.toHandle().destroy(); // unlike Process.destroy, leaves the output open
        }
      }
    }
    assertTrue(program.waitFor(60, TimeUnit.SECONDS));
    String all = said.toString();
    assertFalse(all.contains("\tat "), all);
    assertEquals(1, count(all, "Saved to "), all);
    assertEquals(1, count(all, "Report in "), all);
    assertTrue(Files.isRegularFile(file), all);
    for (String part : List.of("summary.md", "loss.png", "accuracy.png")) {
      assertTrue(Files.isRegularFile(report.resolve(part)), part + " is missing: " + all);
    }
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private static Process start(String... outputs) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "move37.app.Main",
            "run",
            "--game=tic-tac-toe",
            "--preset=1min");
    program.command().addAll(List.of(outputs));
    program.redirectErrorStream(true);
    return program.start();
  }
}

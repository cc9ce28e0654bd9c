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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, ended in the middle of its work: it keeps what was done before it goes. */
class EndedEarlyTest {
  private static final String NO_WAY_TO_END_IT =
      "There is no way to end a program of Java's there that it could notice";

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = NO_WAY_TO_END_IT)
  void aProgramThatIsEndedSavesAndReportsOnce() throws IOException, InterruptedException {
    Path file = folder.resolve("run.m37");
    Path report = folder.resolve("report");
    String all =
        saidWhenEnded(
            "Imitating",
            List.of(
                "run",
                "--game=tic-tac-toe",
                "--preset=1min",
                "--out=" + file,
                "--report=" + report));
    assertFalse(all.contains("\tat "), all);
    assertEquals(1, count(all, "Saved to "), all);
    assertEquals(1, count(all, "Report in "), all);
    assertTrue(Files.isRegularFile(file), all);
    for (String part : List.of("summary.md", "loss.png", "accuracy.png")) {
      assertTrue(Files.isRegularFile(report.resolve(part)), part + " is missing: " + all);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = NO_WAY_TO_END_IT)
  void aMatchThatIsEndedTellsAndKeepsTheGamesThatWereFinished()
      throws IOException, InterruptedException {
    Path games = folder.resolve("games.txt");
    String all =
        saidWhenEnded(
            " of 1000000 games",
            List.of(
                "match",
                "--game=tic-tac-toe",
                "--first=mcts:100",
                "--second=random",
                "--games=1000000",
                "--out=" + games));
    assertFalse(all.contains("\tat "), all);
    Matcher early = Pattern.compile("ended early, after ([0-9]+) of 1000000 games").matcher(all);
    assertTrue(early.find(), all);
    assertTrue(Files.isRegularFile(games), all);
    long kept = Files.readAllLines(games).stream().filter(line -> !line.startsWith("#")).count();
    assertEquals(Integer.parseInt(early.group(1)), kept, all);
  }

  /** Runs the program, ends it at the first line that has this in it, and returns what it said. */
  private static String saidWhenEnded(String when, List<String> arguments)
      throws IOException, InterruptedException {
    Process program = Programs.with(arguments).start();
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      boolean isAsked = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (!isAsked && line.contains(when)) {
          isAsked = true;
          program.toHandle().destroy(); // unlike Process.destroy, leaves the output open
        }
      }
    }
    assertTrue(program.waitFor(60, TimeUnit.SECONDS));
    return said.toString();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}

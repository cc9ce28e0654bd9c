package move37.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program with nothing but a saved experiment to open, where that is not possible. */
class OpenedFileTest {
  @TempDir private Path folder;

  @Test
  void aFileThatIsNotThereIsBadInput() throws IOException, InterruptedException {
    assertEnds(2, "move37: there is no file missing.m37");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayNothingIsBegun() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("missing.m37"), "whatever");
    assertEnds(1, "move37: There is no display (DISPLAY is not set) to open missing.m37 on");
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  private void assertEnds(int exitCode, String said) throws IOException, InterruptedException {
    ProcessBuilder program = Programs.with("missing.m37");
    program.directory(folder.toFile());
    program.environment().remove("DISPLAY");
    Process running = program.start();
    String output =
        new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(exitCode, running.waitFor());
    assertEquals(said, output);
  }
}

package move37.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program where DISPLAY names a display that nobody serves. */
class UnreachableDisplayTest {
  @TempDir private Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void itSaysSoInOneLineAndWorksWithoutAWindow() throws IOException {
    Assumptions.assumeTrue(Display.hasLibrary("libX11.so.6"), "only the X library can tell");
    ProcessBuilder program = Programs.with();
    program.directory(folder.toFile());
    program.environment().put("DISPLAY", ":9977");
    Process running = program.start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      assertTrue(first.startsWith("The display :9977"), first);
      assertTrue(first.contains("doing the 10-minute Connect Four experiment"), first);
      String second = lines.readLine();
      assertTrue(second.startsWith("connect-four, preset 10min"), second);
    } finally {
      running.destroyForcibly();
    }
  }
}

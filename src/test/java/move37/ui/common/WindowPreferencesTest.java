package move37.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPreferencesTest {
  @TempDir Path folder;

  @Test
  void whatWasSavedIsThereNextTime() {
    Path file = folder.resolve("deep").resolve("window.properties");
    WindowPreferences first = new WindowPreferences(file);
    first.put("theme", "dark");
    first.put("window.width", "1280.0");
    first.save();
    WindowPreferences second = new WindowPreferences(file);
    assertEquals(Optional.of("dark"), second.get("theme"));
    assertEquals(OptionalDouble.of(1280), second.number("window.width"));
    assertEquals(Optional.empty(), second.get("zoom"));
  }

  @Test
  void savingLeavesNothingElseBehind() throws IOException {
    WindowPreferences preferences = new WindowPreferences(folder.resolve("window.properties"));
    preferences.put("a", "1");
    preferences.save();
    preferences.save();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFileThatIsNoneCountsAsEmpty() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1, 2});
    assertEquals(Optional.empty(), new WindowPreferences(file).get("theme"));
  }

  @Test
  void aNumberThatIsNoneIsNotThere() {
    WindowPreferences preferences = new WindowPreferences(folder.resolve("none"));
    preferences.put("window.x", "left");
    assertEquals(OptionalDouble.empty(), preferences.number("window.x"));
  }

  @Test
  void aPlaceThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
    Path blocked = Files.createFile(folder.resolve("blocked"));
    WindowPreferences preferences = new WindowPreferences(blocked.resolve("window.properties"));
    preferences.put("theme", "dark");
    preferences.save();
    assertEquals(Optional.of("dark"), preferences.get("theme"));
  }

  @Test
  void eachSystemHasItsUsualFolder() {
    assertEquals(
        Path.of("/x/config"),
        WindowPreferences.usualFolder("Linux", Map.of("XDG_CONFIG_HOME", "/x/config")));
    assertTrue(WindowPreferences.usualFolder("Linux", Map.of()).endsWith(".config"));
    assertTrue(
        WindowPreferences.usualFolder("Mac OS X", Map.of())
            .endsWith("Library/Application Support"));
    assertEquals(
        Path.of("/appdata"),
        WindowPreferences.usualFolder("Windows 11", Map.of("APPDATA", "/appdata")));
  }
}

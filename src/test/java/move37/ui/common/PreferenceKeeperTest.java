package move37.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceKeeperTest {
  private static final long MILLI = 1_000_000L;

  @TempDir private Path folder;

  /** A run may go on for hours, and the machine be switched off before the window is closed. */
  @Test
  void whatChangedIsWrittenDownAMomentAfterTheLastChange() {
    Path file = folder.resolve("window.properties");
    WindowPreferences preferences = new WindowPreferences(file);
    preferences.put("theme", "light");
    try (BackgroundTasks background = new BackgroundTasks(new Pulse())) {
      PreferenceKeeper keeper = new PreferenceKeeper(preferences, background);
      keeper.beat(5_000 * MILLI);
      preferences.put("theme", "dark");
      keeper.beat(6_000 * MILLI);
      preferences.put("zoom", "1.5");
      keeper.beat(6_900 * MILLI);
      keeper.beat(7_100 * MILLI);
      assertFalse(Files.exists(file), "the last change was 0.2 seconds ago");
      keeper.beat(7_900 * MILLI);
    }
    WindowPreferences next = new WindowPreferences(file);
    assertEquals(Optional.of("dark"), next.get("theme"));
    assertEquals(Optional.of("1.5"), next.get("zoom"));
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() {
    Path file = folder.resolve("window.properties");
    WindowPreferences preferences = new WindowPreferences(file);
    preferences.put("theme", "light");
    try (BackgroundTasks background = new BackgroundTasks(new Pulse())) {
      PreferenceKeeper keeper = new PreferenceKeeper(preferences, background);
      preferences.put("theme", "light");
      keeper.beat(0);
      keeper.beat(10_000 * MILLI);
    }
    assertFalse(Files.exists(file));
  }
}

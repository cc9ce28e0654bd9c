package move37.app;

import java.awt.GraphicsEnvironment;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;

/** Whether a window can be opened here. */
sealed interface Display {
  /** It can. */
  record Ready() implements Display {}

  /**
   * There is no display.
   *
   * @param why in a few words
   */
  record Missing(String why) implements Display {}

  /**
   * There is a display, but the window cannot be drawn on it.
   *
   * @param what what is missing, in one sentence
   */
  record Unusable(String what) implements Display {}

  /** Looks at the environment. */
  static Display find() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    if ("Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
      return new Ready();
    }
    if (!linux) {
      return GraphicsEnvironment.isHeadless() ? new Missing("There is no display") : new Ready();
    }
    String display = System.getenv("DISPLAY");
    if (display == null || display.isBlank()) {
      return new Missing("There is no display (DISPLAY is not set)");
    }
    return hasLibrary("libgtk-3.so.0")
        ? new Ready()
        : new Unusable(
            "the window needs GTK 3, which is not installed: install the package libgtk-3-0"
                + " (Debian, Ubuntu: apt-get install libgtk-3-0) or gtk3 (Fedora, Arch)");
  }

  // Only looks whether the library is there; nothing of it is called.
  @SuppressWarnings("restricted")
  private static boolean hasLibrary(String name) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(name, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}

package move37.app;

import java.awt.GraphicsEnvironment;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether a window can be opened here. */
sealed interface Display {
  Logger LOG = Logger.getLogger(Display.class.getName());

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
    if (!opens()) {
      return new Missing("The display " + display + " (DISPLAY) cannot be opened");
    }
    return hasLibrary("libgtk-3.so.0")
        ? new Ready()
        : new Unusable(
            "the window needs GTK 3, which is not installed: install the package libgtk-3-0"
                + " (Debian, Ubuntu: apt-get install libgtk-3-0) or gtk3 (Fedora, Arch)");
  }

  /**
   * Whether the X server that DISPLAY names answers. JavaFX itself can only be asked once: where it
   * has failed, it does not start again without a display either. True where it cannot be told.
   */
  // Two functions of the X library, by their published signatures.
  @SuppressWarnings("restricted")
  private static boolean opens() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup library = SymbolLookup.libraryLookup("libX11.so.6", arena);
      Linker linker = Linker.nativeLinker();
      MethodHandle open =
          linker.downcallHandle(
              library.find("XOpenDisplay").orElseThrow(),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
      MethodHandle close =
          linker.downcallHandle(
              library.find("XCloseDisplay").orElseThrow(),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      MemorySegment opened = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      return opened.address() != 0 && (int) close.invokeExact(opened) == 0;
    } catch (Throwable e) { // what calls into native code declares it
      LOG.log(Level.FINE, "Whether the display can be opened is not known", e);
      return true;
    }
  }

  // Only looks whether the library is there; nothing of it is called.
  @SuppressWarnings("restricted")
  static boolean hasLibrary(String name) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(name, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}

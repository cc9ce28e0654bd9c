package move37.ui.common;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What all parts of one window share; made once by the application.
 *
 * @param pulse the one heartbeat
 * @param theme light or dark, fonts, sizes
 * @param background work off the JavaFX thread
 * @param preferences what is remembered from one start to the next
 * @param dialogs choosing files
 */
public record Workbench(
    Pulse pulse,
    Theme theme,
    BackgroundTasks background,
    WindowPreferences preferences,
    FileDialogs dialogs)
    implements AutoCloseable {

  /** A workbench that remembers in this place. Needs JavaFX to be up; the pulse beats at once. */
  public static Workbench create(WindowPreferences preferences, FileDialogs dialogs) {
    Pulse pulse = new Pulse();
    pulse.start();
    BackgroundTasks background = new BackgroundTasks(pulse);
    pulse.add(new PreferenceKeeper(preferences, background)::beat);
    return new Workbench(pulse, new Theme(preferences), background, preferences, dialogs);
  }

  /** Writes a file, off the JavaFX thread. */
  @FunctionalInterface
  public interface Writing {
    /** Writes to this path, whole or not at all. */
    void to(Path file) throws IOException;
  }

  /**
   * Asks for a file, writes it in the background, and tells whether it worked.
   *
   * @param suggestedName a name to start from, without folder and extension
   */
  public void save(
      FileDialogs.Kind kind, String suggestedName, Writing writing, Notifier notifier) {
    dialogs.save(kind, suggestedName).ifPresent(file -> write(file, writing, notifier));
  }

  private void write(Path file, Writing writing, Notifier notifier) {
    background.write(
        () -> {
          writing.to(file);
          return file;
        },
        notifier::saved,
        _ -> notifier.trouble(Messages.text("trouble.write", file.getFileName())));
  }

  /** Stops the pulse and the background threads. */
  @Override
  public void close() {
    pulse.stop();
    background.close();
  }
}

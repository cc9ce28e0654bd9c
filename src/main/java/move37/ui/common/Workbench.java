package move37.ui.common;

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
    return new Workbench(
        pulse, new Theme(preferences), new BackgroundTasks(pulse), preferences, dialogs);
  }

  /** Stops the pulse and the background threads. */
  @Override
  public void close() {
    pulse.stop();
    background.close();
  }
}

package move37.ui.common;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;

/**
 * What the window remembers from one start to the next: a small properties file, written whole and
 * put in place at once. A file that is missing or cannot be read counts as empty; one that cannot
 * be written costs only the memory. For the JavaFX thread, unless a method says otherwise.
 */
public final class WindowPreferences {
  private static final Logger LOG = System.getLogger(WindowPreferences.class.getName());

  private final Path file;
  private final Properties values = new Properties();
  private int changes;

  /**
   * @param file where the preferences stand; need not exist yet
   */
  public WindowPreferences(Path file) {
    this.file = file;
    if (Files.isReadable(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException unreadable) {
        LOG.log(Level.WARNING, "Starting without preferences: {0} cannot be read", file);
      }
    }
  }

  /** The usual place in the user's configuration folder, by operating system. */
  public static Path usualFile() {
    return usualFolder(System.getProperty("os.name"), System.getenv())
        .resolve("move37")
        .resolve("window.properties");
  }

  static Path usualFolder(String system, Map<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home"));
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support");
    }
    return folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }

  /** The folder that the file is in: the place for what else the window keeps for itself. */
  public Path folder() {
    return file.toAbsolutePath().getParent();
  }

  /** The value, if one was remembered. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  /** The value as a number, if one was remembered and is one. */
  public OptionalDouble number(String key) {
    try {
      return get(key).isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(get(key).get()));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** Remembers the value; {@link #save} writes it down. */
  public void put(String key, String value) {
    if (!value.equals(values.setProperty(key, value))) {
      changes++;
    }
  }

  /** How often a value has become another one. */
  int changes() {
    return changes;
  }

  /** Writes everything down, atomically where the file system can. From any thread. */
  public synchronized void save() {
    try {
      write();
    } catch (IOException | UncheckedIOException trouble) {
      LOG.log(Level.WARNING, "The preferences could not be written to {0}: {1}", file, trouble);
    }
  }

  private void write() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "window", ".tmp");
    try {
      try (Writer out = Files.newBufferedWriter(fresh)) {
        values.store(out, "Move 37");
      }
      move(fresh);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void move(Path fresh) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

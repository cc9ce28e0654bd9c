package move37.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import move37.experiment.Experiment;
import move37.experiment.ExperimentRun;
import move37.ui.common.Messages;

/**
 * Copies of runs that the window keeps by itself, in a folder of the lab's own: if the program ends
 * without being asked to, the next one offers to go on with what was left. A lock beside each copy
 * tells a run that is still at work, in another window, from one that was left. Safe for use by
 * several threads, but not by the JavaFX thread: all of it may wait for the disk.
 */
final class SafeCopies {
  /** Copies that are left behind: older ones go when a new one begins. */
  private static final int MOST_KEPT = 5;

  private static final String ENDING = ".m37";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  private final Path folder;
  private final Duration interval;

  /** Copies of this window's own runs; a lock does not tell a program from itself. */
  private final Set<Path> own = ConcurrentHashMap.newKeySet();

  /**
   * @param folder where the copies are; it need not exist
   * @param interval the least time between two savings of a run
   */
  SafeCopies(Path folder, Duration interval) {
    this.folder = folder;
    this.interval = interval;
  }

  /**
   * A copy that was left behind.
   *
   * @param keptMillis when it was written last, in milliseconds since 1970
   */
  record Left(Path file, long keptMillis) {}

  /** The newest copy that was left behind, if there is one. */
  Optional<Left> newestLeft() {
    return left().stream().findFirst().map(file -> new Left(file, kept(file)));
  }

  /** Those left behind, the newest first. */
  private List<Path> left() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> !own.contains(file) && !CopyLock.isHeld(file))
          .sorted(Comparator.comparing(SafeCopies::kept).reversed())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static long kept(Path copy) {
    return copy.toFile().lastModified();
  }

  /**
   * Keeps a copy of the run from now on.
   *
   * @param trouble told once if the copy cannot be written, from any thread
   */
  SafeCopy begin(ExperimentRun run, Consumer<String> trouble) {
    left().stream().skip(MOST_KEPT).forEach(SafeCopies::drop);
    return goOn(folder.resolve(name(run.experiment())), run, trouble);
  }

  /** Keeps the copy that was left behind up to date with the run that goes on from it. */
  SafeCopy goOn(Path copy, ExperimentRun run, Consumer<String> trouble) {
    own.add(copy);
    return new SafeCopy(copy, run, interval, trouble, () -> own.remove(copy));
  }

  /**
   * Another window may have gone on with a copy since it was found.
   *
   * @throws UncheckedIOException if it has, in one sentence
   */
  static void requireLeft(Path copy) {
    if (CopyLock.isHeld(copy)) {
      throw new UncheckedIOException(
          Messages.text("trouble.left"), new IOException(copy + " is locked"));
    }
  }

  /**
   * Throws away a copy that was left behind.
   *
   * @throws UncheckedIOException in one sentence if that cannot be done
   */
  static void drop(Path copy) {
    requireLeft(copy);
    try {
      Files.deleteIfExists(copy);
      CopyLock.forget(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(copy + " cannot be deleted", e);
    }
  }

  /** Names in an experiment may come from a stranger's file: only their letters do for a path. */
  private static String name(Experiment experiment) {
    String what = experiment.gameId() + "_" + experiment.preset();
    return what.replaceAll("[^A-Za-z0-9_-]", "")
        + "_"
        + LocalDateTime.now(ZoneId.systemDefault()).format(TIME)
        + ENDING;
  }
}

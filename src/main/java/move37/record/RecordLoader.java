package move37.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import move37.game.Game;

/** Reads game records from a file or from all record files of a folder. */
public final class RecordLoader {
  private static final List<RecordFormat> FORMATS = List.of(new MoveStringFiles());
  private static final int DEEPEST_FOLDER = 8;

  private RecordLoader() {}

  /**
   * Reads a file, whatever its name is, or all the record files in a folder and the folders below
   * it, by name. In a folder, hidden files and {@code .md} files are passed over; other files that
   * are no records are reported.
   *
   * @return the games, and what was skipped and why
   * @throws IOException in one sentence, if there is no such file or folder or it cannot be read
   */
  public static LoadedRecords load(Path fileOrFolder, Game game) throws IOException {
    if (!Files.exists(fileOrFolder)) {
      throw new IOException("There is no file or folder " + fileOrFolder);
    }
    RecordCollector collector = new RecordCollector();
    try {
      if (Files.isDirectory(fileOrFolder)) {
        readFolder(fileOrFolder, game, collector);
      } else {
        formatOf(fileOrFolder).orElse(FORMATS.getFirst()).read(fileOrFolder, game, collector);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IOException(fileOrFolder + " cannot be read: " + e.getMessage(), e);
    }
    return collector.finish();
  }

  private static Optional<RecordFormat> formatOf(Path file) {
    return FORMATS.stream().filter(format -> format.claims(file)).findFirst();
  }

  private static void readFolder(Path folder, Game game, RecordCollector collector)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder, DEEPEST_FOLDER)) {
      files =
          walk.filter(Files::isRegularFile).filter(file -> !isPassedOver(file)).sorted().toList();
    }
    if (files.isEmpty()) {
      String patterns =
          FORMATS.stream().map(RecordFormat::pattern).collect(Collectors.joining(", "));
      collector.skip(folder, 0, "the folder holds no record files (" + patterns + ")");
    }
    for (Path file : files) {
      Optional<RecordFormat> format = formatOf(file);
      if (format.isPresent()) {
        readOneOfMany(format.get(), file, game, collector);
      } else {
        collector.skip(file, 0, "the file's name is not that of a record file");
      }
    }
  }

  private static boolean isPassedOver(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith(".") || name.endsWith(".md");
  }

  /** One unreadable file does not spoil the others. */
  private static void readOneOfMany(
      RecordFormat format, Path file, Game game, RecordCollector collector) {
    try {
      format.read(file, game, collector);
    } catch (IOException e) {
      collector.skip(file, 0, "the file cannot be read: " + e.getMessage());
    }
  }
}

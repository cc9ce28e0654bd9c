package move37.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** Writes record files in the format of {@link MoveStrings}. */
public final class RecordWriter {
  private RecordWriter() {}

  /**
   * Writes the games to a file that appears whole or not at all: an older file of that name stays
   * as it is until the new one is complete. Folders that are missing are made.
   *
   * @param comments lines for the head of the file, without the {@code #}
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, List<String> comments, List<GameRecord> games)
      throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Files.createDirectories(folder);
    Path unfinished = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      writeLines(unfinished, comments, games);
      replace(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void writeLines(Path file, List<String> comments, List<GameRecord> games)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (String comment : comments) {
        out.write("# " + comment.replaceAll("\\p{Cntrl}", " ") + "\n");
      }
      for (GameRecord game : games) {
        out.write(MoveStrings.format(game) + "\n");
      }
    }
  }

  private static void replace(Path unfinished, Path target) throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

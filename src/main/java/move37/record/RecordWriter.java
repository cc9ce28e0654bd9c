package move37.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import move37.core.WholeFile;

/** Writes record files, which appear whole or not at all; see {@link WholeFile}. */
public final class RecordWriter {
  private RecordWriter() {}

  /** Hands over the games to write one by one. */
  @FunctionalInterface
  public interface Source {
    /** Adds all games to the file. */
    void writeTo(RecordSink file) throws IOException;
  }

  /**
   * Writes games that were played here, in full ({@link PlayedGames}) where the format is made for
   * other programs. Folders that are missing are made.
   *
   * @param comments lines for the head of the file
   * @throws IOException if the file cannot be written
   */
  public static void writePlayed(
      Path file, WrittenFormat format, List<String> comments, List<GameRecord> games)
      throws IOException {
    boolean inFull = format == WrittenFormat.SGF;
    write(
        file,
        format,
        comments,
        sink -> {
          for (GameRecord game : games) {
            sink.add(inFull ? PlayedGames.inFull(game) : game);
          }
        });
  }

  /**
   * Writes games that come one by one. Folders that are missing are made.
   *
   * @param comments lines for the head of the file
   * @throws IOException if the file cannot be written, or from the source
   */
  public static void write(Path file, WrittenFormat format, List<String> comments, Source games)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(
        file,
        unfinished -> {
          try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            for (String comment : comments) {
              format.writeComment(comment, out);
            }
            games.writeTo(game -> format.write(game, out));
          }
        });
  }
}

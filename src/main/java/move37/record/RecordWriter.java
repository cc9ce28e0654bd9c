package move37.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import move37.core.WholeFile;

/**
 * Writes record files, which appear whole or not at all; see {@link WholeFile}. A file whose name
 * ends in {@value #PACKED} is a zip file with one file of games in it; the same games make the same
 * bytes whenever they are written, as far as the same Java packs them.
 */
public final class RecordWriter {
  /** What the name of a packed file ends in. */
  public static final String PACKED = ".zip";

  /** In place of the time of writing. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private RecordWriter() {}

  /** Takes the games and writes them. */
  private record Written(WrittenFormat format, Appendable out) implements RecordSink {
    @Override
    public void add(GameRecord game) throws IOException {
      format.write(game, out);
    }

    @Override
    public void add(GameRecord game, String sgf) throws IOException {
      if (format == WrittenFormat.SGF) {
        out.append(sgf);
      } else {
        format.write(game, out);
      }
    }
  }

  /** Hands over the games to write one by one. */
  @FunctionalInterface
  public interface Source {
    /** Adds all games to the file. */
    void writeTo(RecordSink file) throws IOException;
  }

  /**
   * Writes the games as text ({@link MoveStrings}). Folders that are missing are made.
   *
   * @param comments lines for the head of the file, without the {@code #}
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, List<String> comments, List<GameRecord> games)
      throws IOException {
    write(file, WrittenFormat.TEXT, comments, games);
  }

  /**
   * Writes the games. Folders that are missing are made.
   *
   * @param comments lines for the head of the file
   * @throws IOException if the file cannot be written
   */
  public static void write(
      Path file, WrittenFormat format, List<String> comments, List<GameRecord> games)
      throws IOException {
    write(
        file,
        format,
        comments,
        sink -> {
          for (GameRecord game : games) {
            sink.add(game);
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
    WholeFile.write(
        file,
        unfinished -> {
          try (BufferedWriter out = open(unfinished, file.getFileName().toString(), format)) {
            for (String comment : comments) {
              format.writeComment(comment, out);
            }
            games.writeTo(new Written(format, out));
          }
        });
  }

  private static BufferedWriter open(Path unfinished, String name, WrittenFormat format)
      throws IOException {
    if (!name.toLowerCase(Locale.ROOT).endsWith(PACKED)) {
      return Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
    }
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished));
    zip.setLevel(Deflater.BEST_COMPRESSION);
    zip.putNextEntry(entry(name.substring(0, name.length() - PACKED.length()), format));
    return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
  }

  private static ZipEntry entry(String name, WrittenFormat format) {
    String ending = format.ending();
    ZipEntry entry =
        new ZipEntry(name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }
}

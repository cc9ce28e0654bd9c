package move37.record;

import java.io.IOException;
import java.nio.file.Path;
import move37.game.Game;

/** A file format for game records. */
interface RecordFormat {
  /** What its files are called, for messages, for example {@code *.txt}. */
  String pattern();

  /** Whether a file in a folder is one of this format, by its name. */
  boolean claims(Path file);

  /**
   * Reads a file's games; whatever is no game of this kind is reported to the collector and
   * skipped.
   *
   * @throws IOException if the file cannot be read at all
   */
  void read(Path file, Game game, RecordCollector collector) throws IOException;
}

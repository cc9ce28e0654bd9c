package move37.record.load;

import java.io.IOException;
import java.util.Optional;
import move37.game.Game;

/** A file format for game records. */
interface RecordFormat {
  /** What its files are called, for messages, for example {@code *.txt}. */
  String pattern();

  /** Whether a file of this name, in small letters and without folders, is one of this format. */
  boolean claims(String name);

  /** Whether a file of this name only tells something about files of this format. */
  default boolean accompanies(String name) {
    return false;
  }

  /**
   * The game that the file says it is of, as far as its beginning tells.
   *
   * @throws IOException if the file cannot be read
   */
  Optional<ToldGame> game(RecordSource source) throws IOException;

  /**
   * Reads a file's games; whatever is no game of this kind is reported to the collector and
   * skipped.
   *
   * @throws IOException if the file cannot be read at all
   */
  void read(RecordSource source, Game game, RecordCollector collector) throws IOException;
}

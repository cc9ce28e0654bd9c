package move37.record;

import java.io.IOException;

/** Takes games one by one. */
@FunctionalInterface
public interface RecordSink {
  /** Takes a game. */
  void add(GameRecord game) throws IOException;

  /**
   * Takes a game of which an SGF file tells more than the record does.
   *
   * @param sgf the game with its variations, comments and all other properties, and a line end
   */
  default void add(GameRecord game, String sgf) throws IOException {
    add(game);
  }
}

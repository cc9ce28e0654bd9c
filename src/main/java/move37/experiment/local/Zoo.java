package move37.experiment.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import move37.game.Game;

/** The trained agents that ship: an experiment a game, with one of its networks alone. */
final class Zoo {
  private Zoo() {}

  /** Works on a file. */
  @FunctionalInterface
  interface Reading<T> {
    T from(Path file) throws IOException;
  }

  /** Whether an agent of this game ships. */
  static boolean has(Game game) {
    return resource(game).isPresent();
  }

  /**
   * Reads from the game's experiment. It is a file for as long as that takes.
   *
   * @throws IOException in one sentence, if there is none for the game or it cannot be read
   */
  static <T> T reading(Game game, Reading<T> reading) throws IOException {
    URL resource =
        resource(game).orElseThrow(() -> new IOException("No agent ships for " + game.id()));
    Path copy = Files.createTempFile("move37-zoo-", ".m37");
    try {
      try (InputStream shipped = resource.openStream()) {
        Files.copy(shipped, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      return reading.from(copy);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static Optional<URL> resource(Game game) {
    return Optional.ofNullable(Zoo.class.getResource("/move37/assets/zoo/" + game.id() + ".m37"));
  }
}

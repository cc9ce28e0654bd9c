package move37.play.gtp;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import move37.game.go.Go;

/** GNU Go, an outside program that plays by the lab's rules if it is told them. */
public final class GnuGoProgram {
  /** The options with which it plays by the lab's rules, and games to their end. */
  static final String RULES =
      "--chinese-rules --positional-superko --capture-all-dead --never-resign";

  private GnuGoProgram() {}

  /**
   * It as an agent in the lab's notation, under the name that it has in the sample games, so that
   * its games rate the teacher of that name.
   *
   * @param level 1 to 10, of which 10 is its usual one
   */
  public static String teacher(int level, Go game) {
    return agent(level, game) + "?name=GNU Go 3.8 level " + level;
  }

  /**
   * It as an agent in the lab's notation, under a name that says its level.
   *
   * @param level 1 to 10, of which 10 is its usual one
   */
  public static String player(int level, Go game) {
    return agent(level, game) + "?name=GNU Go level " + level;
  }

  private static String agent(int level, Go game) {
    String suicide = game.rules().suicideAllowed() ? " --allow-suicide" : "";
    return "gtp:\"gnugo --mode gtp --level " + level + " " + RULES + suicide + "\"";
  }

  /** Whether the system finds it by its name. */
  public static boolean isInstalled() {
    return find().isPresent();
  }

  /** Where the system finds it. */
  static Optional<Path> find() {
    return find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  /** Where it is in these folders. */
  static Optional<Path> find(String folders) {
    String name = File.separatorChar == '\\' ? "gnugo.exe" : "gnugo";
    return Arrays.stream(folders.split(File.pathSeparator))
        .flatMap(folder -> program(folder, name))
        .findFirst();
  }

  private static Stream<Path> program(String folder, String name) {
    try {
      Path file = Path.of(folder, name);
      return !folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)
          ? Stream.of(file)
          : Stream.empty();
    } catch (InvalidPathException _) {
      return Stream.empty();
    }
  }
}

package move37.play.gtp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** GNU Go, on machines that have it; tests that ask for it elsewhere skip themselves. */
final class GnuGo {
  /** The options with which it plays by the lab's rules, and games to their end. */
  static final String RULES = GnuGoProgram.RULES;

  private static final Path USUAL_PLACE = Path.of("/usr/games/gnugo");

  private GnuGo() {}

  /** The program. */
  static Path program() {
    Optional<Path> found =
        GnuGoProgram.find().or(() -> Optional.of(USUAL_PLACE).filter(Files::isExecutable));
    Assumptions.assumeTrue(found.isPresent(), "GNU Go is not installed");
    return found.orElseThrow();
  }

  /** The words that start it with these options. */
  static List<String> words(String options) {
    List<String> words = new ArrayList<>(List.of(program().toString(), "--mode", "gtp"));
    words.addAll(CommandWords.split(options));
    return words;
  }

  /** It, started. */
  static GtpEngine start(String options) throws GtpFailure {
    return GtpEngine.start(words(options), Duration.ofMinutes(1));
  }

  /** The agent that it is, in the lab's notation. */
  static String notation(String options) {
    return "gtp:\"" + String.join(" ", words(options)) + "\"";
  }
}

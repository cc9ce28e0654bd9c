package move37.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The whole program as a process of its own. */
final class Programs {
  private Programs() {}

  /** The program with these arguments, ready to start; it says everything in one stream. */
  static ProcessBuilder with(String... arguments) {
    return with(Arrays.asList(arguments));
  }

  /** The same. */
  static ProcessBuilder with(List<String> arguments) {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "move37.app.Main");
    program.command().addAll(arguments);
    return program.redirectErrorStream(true);
  }
}

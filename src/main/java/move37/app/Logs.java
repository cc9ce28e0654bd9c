package move37.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** How much the libraries say. */
final class Logs {
  // Loggers are held weakly by the log manager: these keep their levels.
  private static final Logger[] CHATTY = {
    Logger.getLogger("org.nd4j"), Logger.getLogger("org.deeplearning4j"), Logger.getLogger("javafx")
  };

  private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

  private Logs() {}

  /**
   * Leaves warnings and errors, each in a line of its own; of JavaFX only errors, since it warns of
   * every start from the class path.
   */
  static void quieten() {
    System.setProperty(FORMAT, System.getProperty(FORMAT, "move37: %5$s%6$s%n"));
    for (Logger logger : CHATTY) {
      logger.setLevel(logger.getName().equals("javafx") ? Level.SEVERE : Level.WARNING);
    }
  }
}

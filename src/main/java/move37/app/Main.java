package move37.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program starts: with arguments it is the command line, without any it opens the window;
 * and where there is no display it does the main job in the terminal.
 */
public final class Main {
  private Main() {}

  static void main(String[] args) {
    Logs.quieten();
    Composition composition = new Composition(Composition.home());
    if (args.length > 0) {
      drawWithoutWindows();
      System.exit(composition.commandLine().execute(args));
    }
    Display display = Display.find();
    drawWithoutWindows();
    switch (display) {
      case Display.Ready _ -> LabApplication.open(composition);
      case Display.Missing(String why) -> System.exit(runHeadless(composition, why));
      case Display.Unusable(String what) -> {
        System.err.println("move37: " + what);
        System.exit(1);
      }
    }
  }

  /**
   * The charts are painted by AWT's fonts and shapes, never by its windows: it shall not look for a
   * display.
   */
  private static void drawWithoutWindows() {
    System.setProperty("java.awt.headless", "true");
  }

  private static int runHeadless(Composition composition, String why) {
    Path report = Path.of("target", "lab-report");
    System.out.printf(
        "%s: doing the 10-minute Connect Four experiment here instead; its report goes to %s%n",
        why, report);
    try {
      Files.createDirectories(report);
    } catch (IOException e) {
      System.err.println("move37: cannot make the folder " + report + ": " + e.getMessage());
      return 1;
    }
    return composition
        .commandLine()
        .execute(
            "run",
            "--game=connect-four",
            "--preset=10min",
            "--report=" + report,
            "--out=" + report.resolve("experiment.m37"));
  }
}

package move37.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import move37.cli.ExitCode;

/**
 * Where the program starts: with arguments it is the command line, without any it opens the window,
 * and with nothing but a saved experiment the window with that; where there is no display it does
 * the main job in the terminal.
 */
public final class Main {
  private Main() {}

  static void main(String[] args) {
    Logs.quieten();
    Composition composition = new Composition(Composition.home());
    Optional<Path> toOpen = toOpen(args);
    if (args.length > 0 && toOpen.isEmpty()) {
      drawWithoutWindows();
      System.exit(composition.commandLine().execute(args));
    }
    toOpen
        .filter(file -> !Files.isRegularFile(file))
        .ifPresent(file -> giveUp("there is no file " + file, ExitCode.BAD_INPUT));
    Display display = Display.find();
    drawWithoutWindows();
    switch (display) {
      case Display.Ready _ -> LabApplication.open(composition, toOpen);
      case Display.Missing(String why) -> {
        toOpen.ifPresent(file -> giveUp(why + " to open " + file + " on", ExitCode.FAILED));
        System.exit(runHeadless(composition, why));
      }
      case Display.Unusable(String what) -> giveUp(what, ExitCode.FAILED);
    }
  }

  /** The saved experiment that is all that was named, as a click on the file does. */
  private static Optional<Path> toOpen(String... args) {
    boolean isFile = args.length == 1 && !args[0].startsWith("-") && args[0].endsWith(".m37");
    return isFile ? Optional.of(Path.of(args[0])) : Optional.empty();
  }

  private static void giveUp(String why, int exitCode) {
    System.err.println("move37: " + why);
    System.exit(exitCode);
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
      return ExitCode.FAILED;
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

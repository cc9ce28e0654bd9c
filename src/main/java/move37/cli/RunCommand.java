package move37.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import move37.experiment.Experiment;
import move37.experiment.ExperimentRun;
import move37.experiment.Lab;
import move37.experiment.Presets;
import move37.experiment.RunState;
import move37.game.Game;
import move37.game.catalog.Games;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code move37 run}: does an experiment without a window. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Does an experiment without a window: the network imitates expert games, then plays itself"
            + " and improves.")
public final class RunCommand implements Callable<Integer> {
  private final Lab lab;
  private final ReportWriter report;

  @Option(
      names = "--game",
      defaultValue = "connect-four",
      description = "The game (default: ${DEFAULT-VALUE}).")
  private String game;

  @Option(
      names = "--preset",
      defaultValue = "10min",
      description = "The preset: 1min, 10min or 45min (default: ${DEFAULT-VALUE}).")
  private String preset;

  @Option(
      names = "--expert",
      description =
          "Whom to imitate: samples, player:NAME, file:PATH or none (default: the sample games).")
  private String expert;

  @Option(
      names = "--seed",
      defaultValue = "37",
      description = "Where all randomness comes from (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--out", description = "Save the experiment to this file, NAME.m37.")
  private Path out;

  @Option(names = "--report", description = "Write charts, a board and a summary into this folder.")
  private Path reportFolder;

  /**
   * @param report writes the report
   */
  public RunCommand(Lab lab, ReportWriter report) {
    this.lab = lab;
    this.report = report;
  }

  /** Writes charts, a board and a summary of a run into a folder. */
  @FunctionalInterface
  public interface ReportWriter {
    /** Writes the report; the folder is made if need be. */
    void write(ExperimentRun run, Path folder) throws IOException;
  }

  @Override
  public Integer call() throws InterruptedException {
    Experiment experiment;
    try {
      Game chosen = Games.byId(game);
      requireWritable(out);
      String whom =
          Optional.ofNullable(expert).orElseGet(() -> lab.experts(chosen).getFirst().id());
      experiment = Presets.experiment(chosen, preset, whom, seed);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      System.err.println("move37: " + e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    return run(experiment);
  }

  private static void requireWritable(Path file) {
    if (file != null && !Files.isDirectory(file.toAbsolutePath().getParent())) {
      throw new IllegalArgumentException(
          "Cannot save to " + file + ": there is no folder " + file.toAbsolutePath().getParent());
    }
  }

  private int run(Experiment experiment) throws InterruptedException {
    PrintStream console = System.out;
    RunProgress progress = new RunProgress(console, ProgressLine.isTerminal());
    console.printf(
        "%s, preset %s, expert %s, seed %d%n",
        experiment.gameId(), experiment.preset(), experiment.expert(), experiment.seed());
    try (ExperimentRun run = lab.newRun(experiment)) {
      Thread atExit = new Thread(() -> endEarly(run, progress), "move37-exit");
      Runtime.getRuntime().addShutdownHook(atExit);
      run.subscribe(progress::accept);
      run.start();
      run.await();
      progress.finish();
      int code = conclude(run);
      removeQuietly(atExit);
      return code;
    }
  }

  /** Ctrl+C: the run stops, what was learned is saved. */
  private void endEarly(ExperimentRun run, RunProgress progress) {
    run.close();
    progress.finish();
    conclude(run);
  }

  private static void removeQuietly(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The program is ending already: the hook does the rest.
    }
  }

  private int conclude(ExperimentRun run) {
    try {
      if (out != null) {
        run.save(out);
        System.out.println("Saved to " + out);
      }
      if (reportFolder != null) {
        report.write(run, reportFolder);
        System.out.println("Report in " + reportFolder);
      }
    } catch (IOException | UncheckedIOException e) {
      System.err.println("move37: " + e.getMessage());
      return ExitCode.FAILED;
    }
    return run.state() instanceof RunState.Failed ? ExitCode.BAD_INPUT : ExitCode.OK;
  }
}

package move37.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import move37.core.Requires;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.Lab;
import move37.experiment.Presets;
import move37.experiment.RatingOpponents;
import move37.experiment.RegularSaving;
import move37.experiment.RunState;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code move37 run}: does an experiment without a window. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Does an experiment without a window: the network imitates expert games, then plays itself"
            + " and improves.")
public final class RunCommand implements Callable<Integer> {
  private static final Duration SAVING_INTERVAL = Duration.ofMinutes(5);

  @Spec private CommandSpec spec;

  private final Lab lab;
  private final AgentCatalog agents;
  private final ReportWriter report;

  @Option(
      names = "--game",
      defaultValue = "connect-four",
      description = "The game (default: ${DEFAULT-VALUE}).")
  private String game;

  @Option(
      names = "--preset",
      defaultValue = "10min",
      description =
          "How long, for example 1min, 10min or 45min, as the game has it (default:"
              + " ${DEFAULT-VALUE}).")
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

  @Option(
      names = "--continue",
      paramLabel = "FILE",
      description =
          "Go on with the experiment in this file, whose plan has generations that are still to"
              + " come; it is saved there again, or where --out says.")
  private Path begun;

  @Option(
      names = "--opponent",
      paramLabel = "AGENT",
      description =
          "Rate the generations against this agent too, for example mcts:2000 or gtp:\"gnugo --mode"
              + " gtp\"; may be given several times.")
  private List<String> opponents = List.of();

  @Option(
      names = "--out",
      description =
          "Save the experiment to this file, NAME.m37: at its end, and every five minutes or so"
              + " before.")
  private Path out;

  @Option(names = "--report", description = "Write charts, a board and a summary into this folder.")
  private Path reportFolder;

  /**
   * @param agents makes the opponents that are named
   * @param report writes the report
   */
  public RunCommand(Lab lab, AgentCatalog agents, ReportWriter report) {
    this.agents = agents;
    this.lab = lab;
    this.report = report;
  }

  /** Writes charts, a board and a summary of a run into a folder. */
  @FunctionalInterface
  public interface ReportWriter {
    /** Writes the report; the folder is made if need be. */
    void write(ExperimentRun run, Path folder) throws IOException;

    /**
     * Makes ready what {@link #write} will need and what cannot be made ready any more while the
     * program is being ended; called before the run starts. May take a second.
     */
    default void prepare(ExperimentRun run) {}
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<Path> file = Optional.ofNullable(out).or(() -> Optional.ofNullable(begun));
    RunOutputs outputs = new RunOutputs(file, Optional.ofNullable(reportFolder));
    try {
      outputs.check();
      return run(begun == null ? newRun() : goOn(), outputs);
    } catch (BadOutputException | IOException | IllegalArgumentException | UncheckedIOException e) {
      System.err.println("move37: " + e.getMessage());
      return ExitCode.BAD_INPUT;
    }
  }

  private ExperimentRun newRun() {
    Game chosen = Games.byId(game);
    String whom = Optional.ofNullable(expert).orElseGet(() -> lab.experts(chosen).getFirst().id());
    RatingOpponents.check(agents, opponents, chosen);
    return ratingLab().newRun(Presets.experiment(chosen, preset, whom, seed));
  }

  /** The lab, with the opponents that were named. */
  private Lab ratingLab() {
    return RatingOpponents.join(lab, agents, opponents);
  }

  private ExperimentRun goOn() throws IOException {
    for (String option : List.of("--game", "--preset", "--expert", "--seed")) {
      Requires.check(
          !spec.commandLine().getParseResult().hasMatchedOption(option),
          "%s has no place beside --continue: the file says how the experiment goes on",
          option);
    }
    ExperimentRun run = ratingLab().open(begun);
    try {
      Requires.check(
          run.state() instanceof RunState.Ready,
          "%s cannot go on: expected an experiment with all its networks from 0 on, the first of"
              + " them rated, and fewer generations than the %s of its plan",
          begun,
          run.experiment().selfPlay().generations());
      RatingOpponents.check(agents, opponents, Games.byId(run.experiment().gameId()));
      return run;
    } catch (IllegalArgumentException e) {
      run.close();
      throw e;
    }
  }

  private int run(ExperimentRun prepared, RunOutputs outputs)
      throws InterruptedException, BadOutputException {
    PrintStream console = System.out;
    RunProgress progress = new RunProgress(console, System.err, ProgressLine.isTerminal());
    try (ExperimentRun run = prepared) {
      outputs.prepare(run, report);
      Experiment experiment = run.experiment();
      console.printf(
          "%s, preset %s, expert %s, seed %d%n",
          experiment.gameId(), experiment.preset(), experiment.expert(), experiment.seed());
      try (EarlyEnd _ = EarlyEnd.listen(run::stop)) {
        run.subscribe(event -> tell(event, run, progress));
        work(run, outputs);
        progress.finish();
        return exitCode(run, outputs.write(run, report));
      }
    }
  }

  private static void work(ExperimentRun run, RunOutputs outputs) throws InterruptedException {
    Optional<RegularSaving> saving =
        outputs
            .file()
            .map(
                file ->
                    new RegularSaving(
                        () -> run.save(file),
                        SAVING_INTERVAL,
                        sentence -> System.err.println("move37: " + sentence)));
    try {
      saving.ifPresent(run::subscribe);
      run.start();
      run.await();
    } finally {
      saving.ifPresent(RegularSaving::close);
    }
  }

  /** How earlier sittings ended is told no more. */
  private static void tell(ExperimentEvent event, ExperimentRun run, RunProgress progress) {
    boolean isEarlier = run.state() instanceof RunState.Ready;
    if (!(isEarlier && event instanceof ExperimentEvent.StateChanged)) {
      progress.accept(event);
    }
  }

  private static int exitCode(ExperimentRun run, boolean isAllWritten) {
    if (run.state() instanceof RunState.Failed failed && failed.isByInput()) {
      return ExitCode.BAD_INPUT;
    }
    boolean isDone = isAllWritten && !(run.state() instanceof RunState.Failed);
    return isDone ? ExitCode.OK : ExitCode.FAILED;
  }
}

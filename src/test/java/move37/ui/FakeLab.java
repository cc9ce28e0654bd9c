package move37.ui;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import move37.core.Schedule;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.ExpertChoice;
import move37.experiment.GamesReading;
import move37.experiment.Growth;
import move37.experiment.Lab;
import move37.experiment.Preset;
import move37.experiment.RatingParams;
import move37.experiment.RunState;
import move37.experiment.report.SampleEvents;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.network.OptimizerParams;
import move37.play.Agent;
import move37.training.PlayoutCap;
import move37.training.PretrainingParams;
import move37.training.SearchMethod;
import move37.training.SelfPlayParams;

/** A lab whose runs play out a made-up course of events, for the window's tests. */
public class FakeLab implements Lab {
  public static final int GENERATIONS = 20;

  private final Duration pace;
  private final int lastGeneration;
  private final List<FakeRun> runs = new ArrayList<>();
  private volatile List<Function<Game, Agent>> named = List.of();

  /**
   * @param pace time between two events of a run
   */
  public FakeLab(Duration pace) {
    this(pace, Integer.MAX_VALUE);
  }

  /**
   * @param pace time between two events of a run
   * @param lastGeneration after this generation a run tells nothing more until it is stopped
   */
  public FakeLab(Duration pace, int lastGeneration) {
    this.pace = pace;
    this.lastGeneration = lastGeneration;
  }

  @Override
  public List<Game> games() {
    return List.of(Games.byId("connect-four"), Games.byId("tic-tac-toe"));
  }

  @Override
  public List<Preset> presets(Game game) {
    return List.of(
        new Preset("1min", Duration.ofMinutes(1)),
        new Preset("10min", Duration.ofMinutes(10)),
        new Preset("45min", Duration.ofMinutes(45)));
  }

  @Override
  public List<ExpertChoice> experts(Game game) {
    return List.of(
        new ExpertChoice("samples", 4096),
        new ExpertChoice("player:solver:e=0.1", 2048),
        new ExpertChoice("player:alphabeta:5", 2048),
        new ExpertChoice("none", 0));
  }

  @Override
  public Experiment experiment(Game game, Preset preset, ExpertChoice expert, long seed) {
    return new Experiment(
        game.id(),
        preset.name(),
        seed,
        expert.id(),
        32,
        Growth.NONE,
        4,
        OptimizerParams.USUAL,
        new PretrainingParams(SampleEvents.EPOCHS, 256, Schedule.constant(1e-3), 0.1, 40),
        new SelfPlayParams(
            GENERATIONS,
            2,
            128,
            512,
            SearchMethod.GUMBEL,
            32,
            7,
            1,
            2,
            12,
            8,
            3,
            256,
            Schedule.constant(1e-3),
            0.5,
            PlayoutCap.NONE,
            0,
            false),
        new RatingParams(40, 64, 2, 100, 2),
        preset.duration());
  }

  @Override
  public void check(Experiment experiment, GamesReading reading) throws IOException {
    String expert = experiment.expert();
    if (expert.startsWith("file:") && !Files.exists(Path.of(expert.substring(5)))) {
      throw new IOException("There is no file or folder " + expert.substring(5));
    }
    int games = 0;
    while (expert.endsWith("endless.txt")) {
      games += 1000;
      reading.read(games);
      LockSupport.parkNanos(1_000_000);
      if (reading.isCancelled()) {
        throw new InterruptedIOException("Reading was broken off");
      }
    }
  }

  @Override
  public Lab ratedAgainst(List<Function<Game, Agent>> opponents) {
    named = List.copyOf(opponents);
    return this;
  }

  /** The names of those whom the lab was last told to rate against, in the last run's game. */
  public List<String> opponents() {
    Game game = Games.byId(lastRun().experiment().gameId());
    return named.stream().map(one -> one.apply(game).name()).toList();
  }

  @Override
  public synchronized ExperimentRun newRun(Experiment experiment) {
    FakeRun run = new FakeRun(experiment, pace, lastGeneration);
    runs.add(run);
    return run;
  }

  /** A finished run, or one to go on with if the file's name begins so. */
  @Override
  public synchronized ExperimentRun open(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException("There is no file " + file.getFileName() + ".");
    }
    boolean goesOn = file.getFileName().toString().startsWith("begun");
    return goesOn ? begun() : finished();
  }

  private ExperimentRun finished() {
    return opened(SampleEvents.run(GENERATIONS), new RunState.Finished());
  }

  /** As a real file keeps it: without progress reports. */
  private ExperimentRun begun() {
    List<ExperimentEvent> told = new ArrayList<>(SampleEvents.run(GENERATIONS / 2));
    told.removeIf(ExperimentEvent.Progressed.class::isInstance);
    return opened(told, new RunState.Ready());
  }

  private synchronized ExperimentRun opened(List<ExperimentEvent> told, RunState state) {
    Game game = games().getFirst();
    FakeRun run =
        new FakeRun(
            experiment(game, presets(game).get(1), experts(game).getFirst(), 37),
            Duration.ZERO,
            lastGeneration);
    run.tell(told);
    run.become(state);
    runs.add(run);
    return run;
  }

  @Override
  public boolean hasZoo(Game game) {
    return game.id().equals("connect-four");
  }

  @Override
  public ExperimentRun openZoo(Game game) throws IOException {
    return finished();
  }

  @Override
  public int extract(Path file, OptionalInt generation, Path target) throws IOException {
    throw new IOException("Nothing can be extracted here");
  }

  /** The run made last. */
  public synchronized FakeRun lastRun() {
    return runs.getLast();
  }
}

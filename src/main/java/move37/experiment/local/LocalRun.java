package move37.experiment.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import move37.core.Requires;
import move37.core.Seeds;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.ImitationGuess;
import move37.experiment.LiveGame;
import move37.experiment.RunState;
import move37.game.Game;
import move37.network.PolicyValueNetwork;
import move37.play.Agent;
import move37.play.BadAgentException;

/** A run on this machine, on a thread of its own. */
final class LocalRun implements ExperimentRun {
  private static final Logger LOG = Logger.getLogger(LocalRun.class.getName());

  private final RunSession session;
  private final Thread thread;

  private LocalRun(RunSession session) {
    this.session = session;
    this.thread = new Thread(this::work, "move37-experiment");
    this.thread.setDaemon(true);
  }

  /** A run of the experiment from its beginning, Ready. */
  static LocalRun fresh(Experiment experiment, Game game, LabSettings settings) {
    return new LocalRun(
        new RunSession(experiment, game, settings, new EventLog(List.of()), new RunState.Ready()));
  }

  /**
   * A saved run, whose generations can be played: Ready to go on if generations are still to come,
   * else over.
   *
   * @throws IOException in one sentence, if there is no room for a copy of its networks
   */
  static LocalRun opened(Capsule capsule, Game game, LabSettings settings) throws IOException {
    boolean goesOn = canGoOn(capsule);
    RunState state = goesOn ? new RunState.Ready() : endOf(capsule.events());
    EventLog events = new EventLog(goesOn ? beforeBreak(capsule) : capsule.events());
    if (goesOn) {
      events.add(new ExperimentEvent.StateChanged(state));
    }
    RunSession session = new RunSession(capsule.experiment(), game, settings, events, state);
    session.checkpoints.takeOver(capsule.checkpoints(), capsule.games());
    return new LocalRun(session);
  }

  /**
   * Whether the imitator was rated, so that its imitating had come to an end; all networks are
   * there; and the plan has more generations than that.
   */
  private static boolean canGoOn(Capsule capsule) {
    NavigableSet<Integer> networks = capsule.checkpoints().generations();
    if (networks.isEmpty() || networks.last() >= networks.size()) {
      return false;
    }
    List<ExperimentEvent> events = capsule.events();
    int newest = networks.last();
    boolean isBegun = events.stream().anyMatch(ExperimentEvent.GenerationRated.class::isInstance);
    boolean isWhole =
        events.stream()
            .filter(ExperimentEvent.GenerationLearned.class::isInstance)
            .map(ExperimentEvent.GenerationLearned.class::cast)
            .allMatch(learned -> learned.generation() <= newest);
    return isBegun && isWhole && newest < capsule.experiment().selfPlay().generations();
  }

  /** What was told, but for games of a generation that was not finished and is played anew. */
  private static List<ExperimentEvent> beforeBreak(Capsule capsule) {
    int newest = capsule.checkpoints().generations().last();
    return capsule.events().stream()
        .filter(
            event ->
                !(event instanceof ExperimentEvent.GenerationPlayed played)
                    || played.generation() <= newest)
        .toList();
  }

  /** How a saved run ended; one that was saved in the middle ended with what was saved. */
  private static RunState endOf(List<ExperimentEvent> events) {
    return events.reversed().stream()
        .filter(ExperimentEvent.StateChanged.class::isInstance)
        .map(event -> ((ExperimentEvent.StateChanged) event).state())
        .findFirst()
        .filter(RunState::isOver)
        .orElseGet(RunState.Finished::new);
  }

  @Override
  public Experiment experiment() {
    return session.experiment;
  }

  @Override
  public RunState state() {
    return session.control.state();
  }

  @Override
  public void start() {
    if (session.control.start()) {
      thread.start();
    }
  }

  @Override
  public void pause() {
    session.control.pause();
  }

  @Override
  public void resume() {
    session.control.resume();
  }

  @Override
  public void step() {
    session.control.step();
  }

  @Override
  public void stop() {
    session.control.stop();
  }

  @Override
  public void await() throws InterruptedException {
    Requires.check(
        !(state() instanceof RunState.Ready), "A run must be started before it is waited for");
    thread.join();
  }

  private void work() {
    RunState end;
    try {
      runPhases();
      end = new RunState.Finished();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end = new RunState.Finished();
    } catch (IOException | BadAgentException e) {
      end = new RunState.Failed(e.getMessage(), true);
    } catch (Throwable e) {
      // Whatever it is, nobody else would learn of it: the thread would just be gone.
      end = new RunState.Failed("The experiment ended by an error of its own: " + e, false);
      LOG.log(Level.SEVERE, "The experiment failed", e);
    }
    session.control.ended(end);
  }

  private void runPhases() throws IOException, InterruptedException {
    boolean isNew = session.checkpoints.generations().isEmpty();
    try (PolicyValueNetwork network = isNew ? newNetwork() : session.checkpoints.openNewest()) {
      Checkpoints.rehearse(network);
      PretrainingPhase pretraining = new PretrainingPhase(session, network);
      Optional<PretrainingPhase.Experts> loaded = pretraining.loadExperts();
      if (loaded.isEmpty()) {
        return;
      }
      PretrainingPhase.Experts experts = loaded.get();
      if (isNew) {
        pretraining.imitate();
        session.checkpoints.store(0, network);
      }
      if (session.control.mayContinue()) {
        try (GenerationRater rater =
            new GenerationRater(session, experts.games(), experts.players())) {
          new SelfPlayPhase(session, network, pretraining, rater).run();
        }
      }
    }
  }

  private PolicyValueNetwork newNetwork() {
    Experiment experiment = session.experiment;
    long seed = Seeds.derive(experiment.seed(), "network");
    return session.settings.networks().create(session.spec(0), experiment.optimizer(), seed);
  }

  @Override
  public void subscribe(Consumer<? super ExperimentEvent> listener) {
    session.events.subscribe(listener);
  }

  @Override
  public Optional<LiveGame> liveGame() {
    return Optional.ofNullable(session.liveGame.get());
  }

  @Override
  public Optional<ImitationGuess> imitation() {
    return Optional.ofNullable(session.imitation.get());
  }

  @Override
  public void setImitationPace(Duration pace) {
    session.imitationPace.set(pace);
  }

  @Override
  public List<Integer> generations() {
    return session.checkpoints.generations();
  }

  @Override
  public Agent agent(int generation, int simulations) {
    return NetworkAgents.of(
        NetworkAgents.name(generation, simulations),
        session.checkpoints.open(generation),
        simulations);
  }

  @Override
  public void save(Path file) {
    try {
      Checkpoints checkpoints = session.checkpoints;
      new Capsule(
              session.experiment, session.events.kept(), checkpoints.saved(), checkpoints.games())
          .write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    stop();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    try {
      session.checkpoints.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A temporary file could not be closed", e);
    }
  }
}

package move37.experiment.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import move37.core.Seeds;
import move37.experiment.Activity;
import move37.experiment.ExperimentEvent;
import move37.experiment.Phase;
import move37.game.Game;
import move37.game.Outcome;
import move37.network.PolicyValueNetwork;
import move37.training.Learner;
import move37.training.ReplayBuffer;
import move37.training.SelfPlay;
import move37.training.SelfPlayGames;
import move37.training.SelfPlayParams;

/**
 * Generation by generation: play, learn, rate. Goes on behind the newest network that is there: the
 * imitator in a new run, the last generation of an earlier sitting in a saved one.
 */
final class SelfPlayPhase {
  private final RunSession session;
  private final PolicyValueNetwork network;
  private final SelfPlayParams params;
  private final PretrainingPhase pretraining;
  private final GenerationRater rater;
  private final ReplayBuffer buffer;
  private final Learner learner;
  private final SelfPlay selfPlay;
  private final AtomicInteger playing = new AtomicInteger();

  /** Shares of a generation's time that playing and learning took last time; the rest is rating. */
  private double playShare = 0.6;

  private double learnShare = 0.25;

  /** The newest generation that was there before this sitting; 0 in a new run. */
  private final int reached;

  SelfPlayPhase(
      RunSession session,
      PolicyValueNetwork network,
      PretrainingPhase pretraining,
      GenerationRater rater) {
    this.session = session;
    this.network = network;
    this.params = session.experiment.selfPlay();
    this.pretraining = pretraining;
    this.rater = rater;
    this.reached = session.checkpoints.generations().getLast();
    this.buffer = new ReplayBuffer(params.windowGenerations());
    this.learner = new Learner(session.game, params.batchSize());
    this.selfPlay =
        new SelfPlay(
            session.game,
            params,
            seed(),
            new LiveGamePublisher(session.game, playing::get, session.liveGame));
  }

  /** The boards of an earlier sitting are gone; new ones play other games. */
  private long seed() {
    long seed = session.experiment.seed();
    return reached == 0 ? seed : Seeds.derive(seed, "self-play goes on", reached);
  }

  /**
   * Rates the newest network unless that was done, then works through the generations that are
   * still to come until the gate closes.
   *
   * @throws IOException in one sentence, if the games of an earlier sitting cannot be read, or
   *     there is no room for a network
   */
  void run() throws IOException, InterruptedException {
    session.progress.phaseStarted(Phase.SELF_PLAY);
    restore();
    for (int generation = reached + 1;
        generation <= params.generations() && session.control.mayContinue();
        generation++) {
      runGeneration(generation);
      session.control.stepEnded();
    }
  }

  /** Takes over the games and ratings of an earlier sitting. */
  private void restore() throws IOException {
    Game played = params.prunesActions() ? session.game.forLearners() : session.game;
    int most = 2 * params.gamesPerGeneration() + params.lanes() * params.gamesPerLane();
    for (byte[] games : session.checkpoints.games().values()) {
      if (games.length > 0) {
        buffer.add(
            SelfPlayGames.read(games, played, most).stream()
                .flatMap(game -> game.samples().stream())
                .toList());
      }
    }
    playing.set(reached);
    List<ExperimentEvent.GenerationRated> rated = session.ratings();
    rated.forEach(rater::restore);
    if (rated.isEmpty() || rated.getLast().generation() < reached) {
      rater.rate(reached, done -> progress(Activity.RATING, reached, done));
    }
  }

  private void runGeneration(int generation) throws IOException, InterruptedException {
    Duration start = session.control.active();
    SelfPlay.Harvest harvest = play(generation);
    Duration playEnd = session.control.active();
    if (!session.control.mayContinue()) {
      return;
    }
    ExperimentEvent lesson = learn(generation, harvest.samples().size());
    byte[] played = SelfPlayGames.write(harvest.games());
    session.checkpoints.store(generation, network, played, params.windowGenerations());
    // Told only now, so that whatever is saved at any moment has the networks of all it tells.
    session.events.add(lesson);
    playing.set(generation);
    Duration learned = session.control.active();
    rater.rate(
        generation,
        done -> progress(Activity.RATING, generation, playShare + learnShare + rest() * done));
    double whole = Math.max(1, session.control.active().minus(start).toMillis());
    playShare = playEnd.minus(start).toMillis() / whole;
    learnShare = learned.minus(playEnd).toMillis() / whole;
  }

  private double rest() {
    return 1 - playShare - learnShare;
  }

  /** Rating the imitator, with the fixed opponents' own games, counts as much as a generation. */
  private void progress(Activity activity, int generation, double inGeneration) {
    double done = generation + Math.min(1, inGeneration);
    session.progress.report(activity, generation, done / (params.generations() + 1));
  }

  private SelfPlay.Harvest play(int generation) throws InterruptedException {
    Duration start = session.control.active();
    SelfPlay.Harvest harvest =
        selfPlay.playGeneration(
            network,
            session.settings.threads(),
            session.control,
            games ->
                progress(
                    Activity.PLAYING, generation, playShare * games / params.gamesPerGeneration()));
    buffer.add(harvest.samples());
    session.events.add(
        new ExperimentEvent.GenerationPlayed(
            generation,
            harvest.games().size(),
            harvest.samples().size(),
            harvest.meanLength(),
            harvest.share(Outcome.DRAW),
            harvest.share(Outcome.FIRST_WINS),
            harvest.duplicates(),
            harvest.evaluations(),
            harvest.recalled(),
            session.control.active().minus(start)));
    return harvest;
  }

  /** Gives the network the channels that it does not have yet, if this is its time. */
  private void grow(int generation) {
    int filters = session.spec(generation).filters();
    if (filters > network.spec().filters()) {
      network.widen(filters, Seeds.derive(session.experiment.seed(), "growth"));
    }
  }

  /**
   * @param newSamples how many the generation has brought
   */
  private ExperimentEvent learn(int generation, int newSamples) {
    Duration start = session.control.active();
    grow(generation);
    double phaseProgress = (generation - 1.0) / params.generations();
    int steps = (int) Math.ceil(newSamples * params.samplesReused() / params.batchSize());
    Learner.Report report =
        learner.learn(
            network,
            buffer,
            new Learner.Plan(steps, params.learningRate().at(phaseProgress)),
            Seeds.stream(session.experiment.seed(), "learning", generation),
            session.control,
            (step, all) ->
                progress(Activity.LEARNING, generation, playShare + learnShare * step / all));
    Optional<Double> top1 = pretraining.heldOutTop1();
    return new ExperimentEvent.GenerationLearned(
        generation,
        report.steps(),
        report.samples(),
        report.loss().policy(),
        report.loss().value(),
        top1,
        session.control.active().minus(start));
  }
}

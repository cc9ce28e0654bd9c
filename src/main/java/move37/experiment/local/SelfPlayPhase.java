package move37.experiment.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import move37.core.Seeds;
import move37.experiment.Activity;
import move37.experiment.ExperimentEvent;
import move37.experiment.Phase;
import move37.game.Outcome;
import move37.network.PolicyValueNetwork;
import move37.training.Learner;
import move37.training.ReplayBuffer;
import move37.training.SelfPlay;
import move37.training.SelfPlayParams;

/** Generation by generation: play, learn, rate. */
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

  /** Samples that the generation in the making has brought. */
  private int newSamples;

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
    this.buffer = new ReplayBuffer(params.windowGenerations());
    this.learner = new Learner(session.game, params.batchSize());
    this.selfPlay =
        new SelfPlay(
            session.game,
            params,
            session.experiment.seed(),
            new LiveGamePublisher(session.game, playing::get, session.liveGame));
  }

  /** Rates the starting network, then works through the generations until the gate closes. */
  void run() throws InterruptedException {
    session.progress.phaseStarted(Phase.SELF_PLAY);
    rater.rate(0, done -> progress(Activity.RATING, 0, 0));
    for (int generation = 1;
        generation <= params.generations() && session.control.mayContinue();
        generation++) {
      runGeneration(generation);
      session.control.stepEnded();
    }
  }

  private void runGeneration(int generation) throws InterruptedException {
    Duration start = session.control.active();
    play(generation);
    Duration played = session.control.active();
    if (!session.control.mayContinue()) {
      return;
    }
    learn(generation);
    session.checkpoints.store(generation, network);
    playing.set(generation);
    Duration learned = session.control.active();
    rater.rate(
        generation,
        done -> progress(Activity.RATING, generation, playShare + learnShare + rest() * done));
    double whole = Math.max(1, session.control.active().minus(start).toMillis());
    playShare = played.minus(start).toMillis() / whole;
    learnShare = learned.minus(played).toMillis() / whole;
  }

  private double rest() {
    return 1 - playShare - learnShare;
  }

  private void progress(Activity activity, int generation, double inGeneration) {
    double done = Math.max(0, generation - 1) + Math.min(1, inGeneration);
    session.progress.report(activity, generation, done / Math.max(1, params.generations()));
  }

  private void play(int generation) throws InterruptedException {
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
    newSamples = harvest.samples().size();
  }

  private void learn(int generation) {
    Duration start = session.control.active();
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
    session.events.add(
        new ExperimentEvent.GenerationLearned(
            generation,
            report.steps(),
            report.samples(),
            report.loss().policy(),
            report.loss().value(),
            top1,
            session.control.active().minus(start)));
  }
}

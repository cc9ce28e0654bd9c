package move37.experiment;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.GameState;
import move37.network.PolicyValueNetwork;
import move37.record.GameRecord;
import move37.search.Evaluation;
import move37.training.ExpertData;
import move37.training.Imitation;
import move37.training.Pretraining;

/** Loads the expert games and lets the network imitate them. */
final class PretrainingPhase {
  private final RunSession session;
  private final PolicyValueNetwork network;
  private ExpertData data = new ExpertData(List.of(), List.of(), List.of());
  private int watchedGame;
  private int watchedPly;
  private long lastGuessNanos;

  PretrainingPhase(RunSession session, PolicyValueNetwork network) {
    this.session = session;
    this.network = network;
  }

  /**
   * The experts.
   *
   * @param games all games that were read
   * @param players games by player to be imitated
   */
  record Experts(List<GameRecord> games, Map<String, Integer> players) {}

  /** Loads and splits the games. */
  Experts loadExperts() throws IOException {
    Experiment experiment = session.experiment;
    session.progress.phaseStarted(Phase.EXPERT_GAMES);
    session.progress.report(Activity.LOADING, 0, 0);
    ExpertLibrary.Selection selection =
        session.settings.library().select(session.game, experiment.expert());
    RandomGenerator rng = Seeds.stream(experiment.seed(), "held-out games");
    data =
        ExpertData.split(
            selection.records(),
            experiment.pretraining().heldOutShare(),
            selection.isExpert(),
            rng);
    Map<String, Integer> players = ExpertLibrary.gamesByPlayer(selection.records());
    players.keySet().removeIf(selection.isExpert().negate());
    session.events.add(
        new ExperimentEvent.ExpertGamesLoaded(
            selection.records().size(),
            selection.skipped(),
            data.training().size(),
            data.heldOut().size(),
            players.entrySet().stream()
                .map(entry -> new ExperimentEvent.ExpertPlayer(entry.getKey(), entry.getValue()))
                .toList()));
    return new Experts(selection.records(), players);
  }

  /** Imitates until the plan is done or the gate closes. */
  void imitate() {
    Pretraining pretraining =
        new Pretraining(
            session.game,
            network,
            session.experiment.pretraining(),
            data.training(),
            session.experiment.seed());
    if (pretraining.steps() == 0) {
      return;
    }
    session.progress.phaseStarted(Phase.PRETRAINING);
    int interval =
        Math.max(1, pretraining.steps() / session.experiment.pretraining().measurements());
    measure(pretraining, Double.NaN);
    double loss = 0;
    int since = 0;
    while (!pretraining.isDone() && session.control.mayContinue()) {
      loss += pretraining.advance().policy();
      since++;
      if (pretraining.step() % interval == 0 || pretraining.isDone()) {
        measure(pretraining, loss / since);
        loss = 0;
        since = 0;
        session.control.stepEnded();
      }
      guess(pretraining.step());
      double fraction = (double) pretraining.step() / pretraining.steps();
      session.progress.report(Activity.IMITATING, 0, fraction);
    }
  }

  private void measure(Pretraining pretraining, double trainingLoss) {
    Imitation imitation = measureHeldOut();
    session.events.add(
        new ExperimentEvent.ImitationMeasured(
            pretraining.step(),
            pretraining.epoch(),
            Double.isNaN(trainingLoss) ? imitation.policyLoss() : trainingLoss,
            imitation.policyLoss(),
            imitation.valueLoss(),
            imitation.top1(),
            imitation.top3(),
            imitation.positions()));
  }

  private Imitation measureHeldOut() {
    try (PolicyValueNetwork.NetworkEvaluator evaluator = network.evaluator()) {
      return Imitation.measure(evaluator, data.heldOut());
    }
  }

  /** Share of held-out expert moves that the network guesses now; empty without experts. */
  Optional<Double> heldOutTop1() {
    return data.heldOut().isEmpty() ? Optional.empty() : Optional.of(measureHeldOut().top1());
  }

  /** Shows the viewer the network's guess at the next held-out position, if it is time. */
  private void guess(int step) {
    long now = System.nanoTime();
    boolean due = now - lastGuessNanos >= session.imitationPace.get().toNanos();
    if (!due || data.heldOutGames().isEmpty()) {
      return;
    }
    lastGuessNanos = now;
    GameRecord record = data.heldOutGames().get(watchedGame % data.heldOutGames().size());
    watchedPly = Math.max(watchedPly, record.openingPlies());
    if (watchedPly >= record.actions().size()) {
      watchedGame++;
      watchedPly = 0;
      lastGuessNanos = 0;
      return;
    }
    GameState state = record.stateAt(watchedPly);
    try (PolicyValueNetwork.NetworkEvaluator evaluator = network.evaluator()) {
      Evaluation evaluation = evaluator.evaluate(List.of(state)).getFirst();
      session.imitation.set(
          new ImitationGuess(record, watchedPly, evaluation.policy(), evaluation.value(), step));
    }
    watchedPly++;
  }
}

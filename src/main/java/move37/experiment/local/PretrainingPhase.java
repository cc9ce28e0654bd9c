package move37.experiment.local;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import move37.core.Seeds;
import move37.experiment.Activity;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ImitationGuess;
import move37.experiment.Phase;
import move37.game.GameState;
import move37.network.PolicyValueNetwork;
import move37.record.GameRecord;
import move37.search.Evaluation;
import move37.training.ExpertData;
import move37.training.Imitation;
import move37.training.Pretraining;
import move37.training.Sample;

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

  /** The experts' games, chosen and split. */
  private record Loaded(ExpertLibrary.Selection selection, ExpertData data) {}

  /**
   * Loads and splits the games.
   *
   * @return nothing if the gate closed meanwhile
   * @throws IOException in one sentence, if there is nothing to learn from
   */
  Optional<Experts> loadExperts() throws IOException, InterruptedException {
    session.progress.phaseStarted(Phase.EXPERT_GAMES);
    session.progress.report(Activity.LOADING, 0, 0);
    Optional<Loaded> answer = Abandonable.call("move37-experts", this::load, session.control);
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    ExpertLibrary.Selection selection = answer.get().selection();
    data = answer.get().data();
    Map<String, Integer> players = ExpertLibrary.gamesByPlayer(selection.records());
    players.keySet().removeIf(selection.isExpert().negate());
    tell(selection, players);
    if (data.training().isEmpty() && !selection.records().isEmpty()) {
      throw new IOException(
          ("The %,d games of the expert '%s' leave no position to learn from: games need a result"
                  + " and a move of the expert's after the opening")
              .formatted(selection.records().size(), session.experiment.expert()));
    }
    return Optional.of(new Experts(selection.records(), players));
  }

  private Loaded load() throws IOException {
    Experiment experiment = session.experiment;
    ExpertLibrary.Selection selection =
        session.settings.library().select(session.game, experiment.expert());
    ExpertData split =
        ExpertData.split(
            selection.records(),
            experiment.pretraining().heldOutShare(),
            selection.isExpert(),
            Seeds.stream(experiment.seed(), "held-out games"));
    return new Loaded(selection, split);
  }

  private void tell(ExpertLibrary.Selection selection, Map<String, Integer> players) {
    session.events.add(
        new ExperimentEvent.ExpertGamesLoaded(
            selection.records().size(),
            selection.skippedCount(),
            selection.skipped().stream()
                .limit(ExperimentEvent.ExpertGamesLoaded.MOST_SKIPPED_ENTRIES)
                .map(
                    skipped ->
                        new ExperimentEvent.SkippedEntry(
                            skipped.file().toString(), skipped.line(), skipped.reason()))
                .toList(),
            data.training().size(),
            data.heldOut().size(),
            players.entrySet().stream()
                .map(entry -> new ExperimentEvent.ExpertPlayer(entry.getKey(), entry.getValue()))
                .toList()));
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

  /**
   * Tells a measurement, the last one on all that is held out, if there is something to measure on
   * and it was not cut short.
   */
  private void measure(Pretraining pretraining, double trainingLoss) {
    List<Sample> samples = pretraining.isDone() ? data.heldOut() : data.probe();
    measureOn(samples)
        .ifPresent(
            imitation ->
                session.events.add(
                    new ExperimentEvent.ImitationMeasured(
                        pretraining.step(),
                        pretraining.epoch(),
                        Double.isNaN(trainingLoss) ? imitation.policyLoss() : trainingLoss,
                        imitation.policyLoss(),
                        imitation.valueLoss(),
                        imitation.top1(),
                        imitation.top3(),
                        imitation.positions())));
  }

  private Optional<Imitation> measureOn(List<Sample> samples) {
    if (samples.isEmpty()) {
      return Optional.empty();
    }
    try (PolicyValueNetwork.NetworkEvaluator evaluator = network.evaluator()) {
      return Imitation.measure(evaluator, samples, session.control);
    }
  }

  /**
   * Share of held-out expert moves, or of an even choice of them, that the network guesses now;
   * nothing without experts, or if the gate closed meanwhile.
   */
  Optional<Double> heldOutTop1() {
    return measureOn(data.probe()).map(Imitation::top1);
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

package move37.experiment.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ImitationGuess;
import move37.experiment.LiveGame;
import move37.experiment.RunState;
import move37.game.Game;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;

/** What the phases of a run share. */
final class RunSession {
  final Experiment experiment;
  final Game game;
  final LabSettings settings;
  final RunControl control;
  final EventLog events;
  final Checkpoints checkpoints;
  final AtomicReference<LiveGame> liveGame = new AtomicReference<>();
  final AtomicReference<ImitationGuess> imitation = new AtomicReference<>();
  final AtomicReference<Duration> imitationPace = new AtomicReference<>(Duration.ofMillis(700));
  final ProgressReporter progress;

  /**
   * @param events what was told before, if the run was saved
   * @param state Ready, or how the run ended, if it was saved
   */
  RunSession(
      Experiment experiment, Game game, LabSettings settings, EventLog events, RunState state) {
    this.experiment = experiment;
    this.game = game;
    this.settings = settings;
    this.events = events;
    this.control =
        new RunControl(
            state, experiment.limit(), next -> events.add(new ExperimentEvent.StateChanged(next)));
    NetworkFactory networks = settings.networks();
    this.checkpoints = new Checkpoints(networks, this::spec, experiment.optimizer());
    this.progress = new ProgressReporter(experiment, control, events);
  }

  /** The ratings that were told, by generation from 0 on. */
  List<ExperimentEvent.GenerationRated> ratings() {
    return events.kept().stream()
        .filter(ExperimentEvent.GenerationRated.class::isInstance)
        .map(ExperimentEvent.GenerationRated.class::cast)
        .toList();
  }

  /** The shape of a generation's network. */
  NetworkSpec spec(int generation) {
    return experiment.spec(game, generation);
  }
}

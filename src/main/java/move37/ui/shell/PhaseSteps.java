package move37.ui.shell;

import java.util.List;
import java.util.Optional;
import move37.experiment.ExperimentEvent.Progressed;
import move37.experiment.Phase;
import move37.experiment.RunState;
import move37.ui.common.Messages;
import move37.ui.shell.PhaseStep.Kind;
import move37.ui.shell.PhaseStep.Status;

/** Works out the phase strip from what a run has told. */
final class PhaseSteps {
  private PhaseSteps() {}

  /**
   * @param progress the newest progress, if any
   * @param state the run's state
   * @param hasExperts whether the run imitates anyone
   * @param canPlay whether there is a generation to play against
   */
  static List<PhaseStep> of(
      Optional<Progressed> progress, RunState state, boolean hasExperts, boolean canPlay) {
    return List.of(
        learning(Phase.EXPERT_GAMES, progress, state, hasExperts, canPlay),
        learning(Phase.PRETRAINING, progress, state, hasExperts, canPlay),
        learning(Phase.SELF_PLAY, progress, state, true, canPlay),
        new PhaseStep(
            Kind.YOU,
            Messages.text("phase.YOU"),
            canPlay ? Status.OPEN : Status.TO_COME,
            canPlay ? 1 : 0));
  }

  private static PhaseStep learning(
      Phase phase, Optional<Progressed> progress, RunState state, boolean isPart, boolean canPlay) {
    Kind kind = Kind.valueOf(phase.name());
    Status status = isPart ? status(phase, progress, state, canPlay) : Status.LEFT_OUT;
    double fraction =
        switch (status) {
          case DONE -> 1;
          case ACTIVE -> progress.map(Progressed::phaseFraction).orElse(0.0);
          case TO_COME, OPEN, LEFT_OUT -> 0;
        };
    return new PhaseStep(kind, label(phase, progress), status, fraction);
  }

  private static Status status(
      Phase phase, Optional<Progressed> progress, RunState state, boolean canPlay) {
    if (progress.isEmpty()) { // an opened run tells no progress: one that finished did it all
      boolean goesOn = state instanceof RunState.Ready && canPlay;
      boolean isBehind = state instanceof RunState.Finished || (goesOn && phase != Phase.SELF_PLAY);
      return isBehind ? Status.DONE : Status.TO_COME;
    }
    int distance = phase.compareTo(progress.get().phase());
    if (distance < 0) {
      return Status.DONE;
    }
    if (distance > 0) {
      return Status.TO_COME;
    }
    return state instanceof RunState.Finished ? Status.DONE : Status.ACTIVE;
  }

  private static String label(Phase phase, Optional<Progressed> progress) {
    boolean isInSelfPlay =
        phase == Phase.SELF_PLAY
            && progress.filter(p -> p.phase() == phase && p.generation() > 0).isPresent();
    return isInSelfPlay
        ? Messages.text("phase.SELF_PLAY.generation", progress.get().generation())
        : Messages.text("phase." + phase.name());
  }
}

package move37.experiment.local;

import java.time.Duration;
import java.util.Optional;
import move37.experiment.Activity;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.Phase;

/**
 * Tells how far the run is and how long the phase will still take, a few times a second. Safe for
 * use by several threads.
 */
final class ProgressReporter {
  private static final Duration PERIOD = Duration.ofMillis(200);

  /** Before so much of a phase is done nothing can be said of its end. */
  private static final double LEAST_SHARE = 0.02;

  private final Experiment experiment;
  private final RunControl control;
  private final EventLog events;
  private Phase phase = Phase.EXPERT_GAMES;
  private Duration phaseStart = Duration.ZERO;

  /** What was done of the phase before this sitting; negative until the phase is heard of. */
  private double doneBefore = -1;

  private long lastNanos = System.nanoTime() - PERIOD.toNanos();
  private Activity lastActivity = Activity.LOADING;

  ProgressReporter(Experiment experiment, RunControl control, EventLog events) {
    this.experiment = experiment;
    this.control = control;
    this.events = events;
  }

  synchronized void phaseStarted(Phase newPhase) {
    phase = newPhase;
    phaseStart = control.active();
    doneBefore = -1;
  }

  /**
   * @param generation the generation in the making
   * @param fraction share of the phase that is done, 0 to 1
   */
  synchronized void report(Activity activity, int generation, double fraction) {
    if (doneBefore < 0) {
      doneBefore = fraction;
    }
    long now = System.nanoTime();
    if (activity == lastActivity && now - lastNanos < PERIOD.toNanos() && fraction < 1) {
      return;
    }
    lastNanos = now;
    lastActivity = activity;
    events.add(
        new ExperimentEvent.Progressed(
            phase,
            activity,
            generation,
            experiment.selfPlay().generations(),
            fraction,
            remaining(fraction)));
  }

  /**
   * By what the phase took so far, and never more than the run's limit leaves; in self-play that
   * limit alone until a whole generation has shown how long one takes, since rating the imitator
   * tells nothing of it.
   */
  private Optional<Duration> remaining(double fraction) {
    Duration active = control.active();
    Duration left = experiment.limit().minus(active);
    Duration atMost = left.isNegative() ? Duration.ZERO : left;
    double done = fraction - doneBefore;
    boolean isSelfPlay = phase == Phase.SELF_PLAY;
    double telling = isSelfPlay ? 2.0 / (experiment.selfPlay().generations() + 1) : LEAST_SHARE;
    if (done < Math.min(1, telling)) {
      return isSelfPlay ? Optional.of(atMost) : Optional.empty();
    }
    double spent = active.minus(phaseStart).toMillis();
    Duration estimate = Duration.ofMillis((long) (spent * (1 - fraction) / done));
    return Optional.of(estimate.compareTo(atMost) < 0 ? estimate : atMost);
  }
}

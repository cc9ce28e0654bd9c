package move37.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.OpponentFailed;
import move37.experiment.ExperimentEvent.Progressed;
import move37.experiment.ExperimentEvent.StateChanged;
import move37.experiment.ExperimentRun;
import move37.experiment.Phase;
import move37.experiment.RunState;
import move37.experiment.report.RunHistory;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;

/**
 * A run as the window sees it. Events come in on the run's threads and wait in a queue; {@link
 * #drain}, called on the pulse, turns them into properties. For the JavaFX thread; has no controls.
 */
public final class RunViewModel {
  private final ExperimentRun run;
  private final InstantSource clock;
  private final boolean hasExperts;
  private final Queue<ExperimentEvent> queue = new ConcurrentLinkedQueue<>();
  private final TimeLeft timeLeft = new TimeLeft();
  private volatile boolean isDisposed;

  private final ReadOnlyObjectWrapper<RunState> state;
  private final ReadOnlyObjectWrapper<RunHistory> history;
  private final ReadOnlyObjectWrapper<Optional<Progressed>> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Optional.empty());
  private final ReadOnlyObjectWrapper<List<PhaseStep>> steps =
      new ReadOnlyObjectWrapper<>(this, "steps", List.of());
  private final ReadOnlyObjectWrapper<Narration.Sentence> sentence =
      new ReadOnlyObjectWrapper<>(this, "sentence", Narration.Sentence.plain(""));
  private final ReadOnlyStringWrapper timeLeftText = new ReadOnlyStringWrapper(this, "time", "");
  private final ReadOnlyStringWrapper activityText =
      new ReadOnlyStringWrapper(this, "activity", "");
  private final ReadOnlyStringWrapper speedText = new ReadOnlyStringWrapper(this, "speed", "");
  private final ReadOnlyStringWrapper ratingHint = new ReadOnlyStringWrapper(this, "rating", "");
  private final ReadOnlyStringWrapper opponentTrouble =
      new ReadOnlyStringWrapper(this, "opponentTrouble", "");
  private final ReadOnlyStringWrapper imitationHint =
      new ReadOnlyStringWrapper(this, "imitation", "");
  private final ReadOnlyBooleanWrapper canPlay = new ReadOnlyBooleanWrapper(this, "canPlay");
  private final ReadOnlyBooleanWrapper isUnsaved = new ReadOnlyBooleanWrapper(this, "isUnsaved");
  private Optional<Duration> shownTimeLeft = Optional.empty();
  private Instant haltedSince;
  private long learned;

  /**
   * Follows the run from its first event on.
   *
   * @param run the run
   * @param clock tells the time, for counting down
   */
  public RunViewModel(ExperimentRun run, InstantSource clock) {
    this.run = run;
    this.clock = clock;
    this.hasExperts = !run.experiment().expert().equals("none");
    state = new ReadOnlyObjectWrapper<>(this, "state", run.state());
    history = new ReadOnlyObjectWrapper<>(this, "history", RunHistory.planned(run.experiment()));
    run.subscribe(this::receive);
    drain();
    // What an opened run told last may be of another sitting, as that it is paused.
    enter(run.state());
    refresh();
    isUnsaved.set(false);
  }

  private void receive(ExperimentEvent event) {
    if (!isDisposed) {
      queue.add(event);
    }
  }

  /** Where the run stands. */
  public ReadOnlyObjectProperty<RunState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** All that the run has told; changes when something new for the charts came in. */
  public ReadOnlyObjectProperty<RunHistory> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** The newest progress. */
  ReadOnlyObjectProperty<Optional<Progressed>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The phase strip. */
  ReadOnlyObjectProperty<List<PhaseStep>> stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /** One plain sentence about the run. */
  ReadOnlyObjectProperty<Narration.Sentence> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** The time left, as "3:40 left"; empty while it cannot be told. */
  ReadOnlyStringProperty timeLeftProperty() {
    return timeLeftText.getReadOnlyProperty();
  }

  /** What the run is doing, in a few words. */
  ReadOnlyStringProperty activityProperty() {
    return activityText.getReadOnlyProperty();
  }

  /** Games and evaluations a second; empty before the first generation. */
  ReadOnlyStringProperty speedProperty() {
    return speedText.getReadOnlyProperty();
  }

  /** What an opponent that was named for the ratings failed at last, in one sentence; or empty. */
  ReadOnlyStringProperty opponentTroubleProperty() {
    return opponentTrouble.getReadOnlyProperty();
  }

  /** What an empty chart of the imitation says. */
  ReadOnlyStringProperty imitationHintProperty() {
    return imitationHint.getReadOnlyProperty();
  }

  /** When the first rating comes. */
  ReadOnlyStringProperty ratingHintProperty() {
    return ratingHint.getReadOnlyProperty();
  }

  /** Whether there is a generation to play against. */
  ReadOnlyBooleanProperty canPlayProperty() {
    return canPlay.getReadOnlyProperty();
  }

  /** Whether something was learned since the run was last saved. */
  ReadOnlyBooleanProperty isUnsavedProperty() {
    return isUnsaved.getReadOnlyProperty();
  }

  /** Whether the first button does anything: it starts, pauses or lets go on. */
  BooleanBinding canStartOrPause() {
    return whenState(
        s ->
            s instanceof RunState.Ready
                || s instanceof RunState.Running
                || s instanceof RunState.Paused);
  }

  /** Whether the run can go on by one step. */
  BooleanBinding canStep() {
    return whenState(s -> s instanceof RunState.Paused);
  }

  /** Whether the run can be stopped. */
  BooleanBinding canStop() {
    return whenState(
        s -> !s.isOver() && !(s instanceof RunState.Stopping) && !(s instanceof RunState.Ready));
  }

  private BooleanBinding whenState(java.util.function.Predicate<RunState> holds) {
    return Bindings.createBooleanBinding(() -> holds.test(state.get()), state);
  }

  /** The run behind the view. */
  ExperimentRun run() {
    return run;
  }

  /** Starts a run that is ready, pauses one that runs, lets a paused one go on. */
  public void startOrPause() {
    switch (state.get()) {
      case RunState.Ready _ -> run.start();
      case RunState.Running _ -> run.pause();
      case RunState.Paused _ -> run.resume();
      default -> {}
    }
  }

  /** Lets a paused run go on by one step. */
  public void step() {
    run.step();
  }

  /** Ends the run; what was learned is kept. */
  public void stop() {
    run.stop();
  }

  /** The run as it stands is in no file of the user's. */
  void notSaved() {
    isUnsaved.set(true);
  }

  /** How much the run has told that a file would keep; grows. */
  long learned() {
    return learned;
  }

  /**
   * The run was written to a file.
   *
   * @param then what {@link #learned} said before: whatever came since may not be in the file
   */
  void saved(long then) {
    if (then == learned) {
      isUnsaved.set(false);
    }
  }

  /**
   * Turns the events that came in into properties and counts the time down; called on the pulse.
   */
  public void drain() {
    List<ExperimentEvent> fresh = new ArrayList<>();
    for (ExperimentEvent event = queue.poll(); event != null; event = queue.poll()) {
      fresh.add(event);
    }
    if (!fresh.isEmpty()) {
      fresh.forEach(this::follow);
      addToHistory(fresh);
      refresh();
    }
    showTimeLeft();
  }

  private void follow(ExperimentEvent event) {
    switch (event) {
      case StateChanged changed -> enter(changed.state());
      case OpponentFailed failed -> opponentTrouble.set(Narration.of(failed));
      case Progressed newest -> {
        boolean isOtherPhase =
            progress.get().filter(before -> before.phase() == newest.phase()).isEmpty();
        if (isOtherPhase) {
          timeLeft.forget();
        }
        progress.set(Optional.of(newest));
        timeLeft.estimate(clock.instant(), newest.remaining());
      }
      default -> {
        learned++;
        isUnsaved.set(true);
      }
    }
  }

  private void enter(RunState next) {
    boolean isHalted = next instanceof RunState.Paused;
    if (isHalted && haltedSince == null) {
      haltedSince = clock.instant();
    } else if (!isHalted && haltedSince != null) {
      timeLeft.shift(Duration.between(haltedSince, clock.instant()));
      haltedSince = null;
    }
    state.set(next);
  }

  private void addToHistory(List<ExperimentEvent> fresh) {
    if (fresh.stream().anyMatch(RunHistory::concerns)) {
      history.set(history.get().with(fresh));
    }
  }

  private void refresh() {
    canPlay.set(!run.generations().isEmpty());
    steps.set(PhaseSteps.of(progress.get(), state.get(), hasExperts, canPlay.get()));
    tell(Narration.of(state.get(), progress.get(), history.get()));
    speedText.set(Narration.speed(history.get()).orElse(""));
    activityText.set(activity());
    imitationHint.set(Narration.firstMeasurement(state.get(), hasExperts));
    ratingHint.set(
        state.get().isOver()
            ? Messages.text("chart.empty.over")
            : Narration.firstRating(progress.get(), timeLeft.at(clock.instant()), hasExperts));
  }

  /** Nobody has to show the same sentence again. */
  private void tell(Narration.Sentence now) {
    if (!now.equals(sentence.get())) {
      sentence.set(now);
    }
  }

  private String activity() {
    return switch (state.get()) {
      case RunState.Running _ ->
          progress.get().map(p -> Messages.text("activity." + p.activity().name())).orElse("");
      case RunState.Failed _ -> Messages.text("state.Failed");
      case RunState other -> Messages.text("state." + other.getClass().getSimpleName());
    };
  }

  private void showTimeLeft() {
    boolean counts = !state.get().isOver() && !(state.get() instanceof RunState.Stopping);
    Instant now = haltedSince == null ? clock.instant() : haltedSince;
    Optional<Duration> left =
        counts ? timeLeft.at(now).map(t -> t.truncatedTo(ChronoUnit.SECONDS)) : Optional.empty();
    if (!left.equals(shownTimeLeft)) {
      shownTimeLeft = left;
      timeLeftText.set(
          left.map(LabWords::clock).map(t -> Messages.text("time.left", t)).orElse(""));
    }
  }

  /**
   * The phase the run is in, was in last, or begins with; an opened run has its first behind it.
   */
  Phase phase() {
    Phase first = hasExperts && !canPlay.get() ? Phase.EXPERT_GAMES : Phase.SELF_PLAY;
    return progress.get().map(Progressed::phase).orElse(first);
  }

  /** Follows the run no more. */
  public void dispose() {
    isDisposed = true;
    queue.clear();
  }
}

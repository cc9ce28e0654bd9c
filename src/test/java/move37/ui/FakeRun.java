package move37.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentEvent.StateChanged;
import move37.experiment.ExperimentRun;
import move37.experiment.ImitationGuess;
import move37.experiment.LiveGame;
import move37.experiment.RunState;
import move37.experiment.report.SampleEvents;
import move37.game.GameState;
import move37.play.Agent;
import move37.play.Decision;

/**
 * A run that plays out {@link SampleEvents} at a steady pace, or tells what a test makes it tell.
 */
public final class FakeRun implements ExperimentRun {
  private final Experiment experiment;
  private final Duration pace;
  private final int lastGeneration;
  private final List<ExperimentEvent> told = new ArrayList<>();
  private final List<Consumer<? super ExperimentEvent>> listeners = new ArrayList<>();
  private RunState state = new RunState.Ready();
  private Thread thread;
  private boolean isSingleStep;
  private boolean isHeld;
  private Optional<LiveGame> liveGame = Optional.empty();
  private volatile CountDownLatch untilSaved = new CountDownLatch(0);
  private Optional<ImitationGuess> guess = Optional.empty();

  FakeRun(Experiment experiment, Duration pace, int lastGeneration) {
    this.experiment = experiment;
    this.pace = pace;
    this.lastGeneration = lastGeneration;
  }

  /** Tells these events. */
  public synchronized void tell(List<? extends ExperimentEvent> events) {
    for (ExperimentEvent event : events) {
      told.add(event);
      listeners.forEach(listener -> listener.accept(event));
    }
  }

  /** Changes the state and tells so. */
  public synchronized void become(RunState next) {
    state = next;
    tell(List.of(new StateChanged(next)));
    notifyAll();
  }

  /** How often the imitating network was measured so far. */
  public synchronized int measurements() {
    return (int)
        told.stream().filter(event -> event instanceof ExperimentEvent.ImitationMeasured).count();
  }

  @Override
  public Experiment experiment() {
    return experiment;
  }

  @Override
  public synchronized RunState state() {
    return state;
  }

  @Override
  public synchronized void start() {
    if (state instanceof RunState.Ready) {
      become(new RunState.Running());
      thread = Thread.ofPlatform().daemon().start(this::playOut);
    }
  }

  private void playOut() {
    try {
      for (ExperimentEvent event : SampleEvents.run(experiment.selfPlay().generations())) {
        if (!goesOn()) {
          return;
        }
        tell(List.of(event));
        endStep(event);
        Thread.sleep(pace);
      }
      become(new RunState.Finished());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void endStep(ExperimentEvent event) {
    isHeld = event instanceof GenerationRated rated && rated.generation() == lastGeneration;
    if (isSingleStep && event instanceof ExperimentEvent.ImitationMeasured) {
      isSingleStep = false;
      become(new RunState.Pausing());
    }
  }

  private synchronized boolean goesOn() throws InterruptedException {
    if (state instanceof RunState.Pausing) {
      become(new RunState.Paused());
    }
    while (state instanceof RunState.Paused || (isHeld && state instanceof RunState.Running)) {
      wait();
    }
    if (state instanceof RunState.Stopping) {
      become(new RunState.Finished());
      return false;
    }
    return !state.isOver();
  }

  @Override
  public synchronized void pause() {
    if (state instanceof RunState.Running) {
      become(new RunState.Pausing());
    }
  }

  @Override
  public synchronized void resume() {
    if (state instanceof RunState.Paused) {
      become(new RunState.Running());
    }
  }

  @Override
  public synchronized void step() {
    if (state instanceof RunState.Paused) {
      isSingleStep = true;
      become(new RunState.Running());
    }
  }

  @Override
  public synchronized void stop() {
    if (!state.isOver()) {
      become(thread == null ? new RunState.Finished() : new RunState.Stopping());
    }
  }

  @Override
  public void await() throws InterruptedException {
    if (thread != null) {
      thread.join();
    }
  }

  @Override
  public synchronized void subscribe(Consumer<? super ExperimentEvent> listener) {
    told.forEach(listener);
    listeners.add(listener);
  }

  /** Shows this game to whoever watches. */
  public synchronized void show(LiveGame game) {
    liveGame = Optional.of(game);
  }

  /** Shows this guess to whoever watches. */
  public synchronized void show(ImitationGuess newest) {
    guess = Optional.of(newest);
  }

  @Override
  public synchronized Optional<LiveGame> liveGame() {
    return liveGame;
  }

  @Override
  public synchronized Optional<ImitationGuess> imitation() {
    return guess;
  }

  @Override
  public void setImitationPace(Duration newPace) {}

  @Override
  public synchronized List<Integer> generations() {
    int rated = (int) told.stream().filter(event -> event instanceof GenerationRated).count();
    return IntStream.range(0, rated).boxed().toList();
  }

  @Override
  public Agent agent(int generation, int simulations) {
    return new Agent() {
      @Override
      public String name() {
        return "generation " + generation;
      }

      @Override
      public Decision choose(GameState position, RandomGenerator rng) {
        return Decision.of(position.legalActions()[0], position.game().actionCount());
      }
    };
  }

  /** Has saving take until this is counted down. */
  public void saveAfter(CountDownLatch latch) {
    untilSaved = latch;
  }

  @Override
  public void save(Path file) {
    try {
      untilSaved.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      Files.writeString(file, experiment.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}

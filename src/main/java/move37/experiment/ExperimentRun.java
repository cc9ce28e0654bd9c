package move37.experiment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import move37.play.Agent;

/**
 * An experiment being done. All methods may be called from any thread and return at once, except
 * where they say otherwise.
 */
public interface ExperimentRun extends AutoCloseable {
  /** What is being done. */
  Experiment experiment();

  /** Where it stands. */
  RunState state();

  /** Starts it, on a thread of its own. Does nothing unless Ready. */
  void start();

  /** Asks it to halt within half a second; does nothing unless Running. */
  void pause();

  /** Lets a paused run go on. */
  void resume();

  /**
   * Lets a paused run go on to the end of the next step (a pretraining measurement or a
   * generation), then halts it.
   */
  void step();

  /** Asks it to end within half a second and to keep what was learned. */
  void stop();

  /** Blocks until the run is over. */
  void await() throws InterruptedException;

  /**
   * Hands all events so far and all later ones to the listener, in order, later ones on the run's
   * own threads; the listener must be quick and must not throw.
   */
  void subscribe(Consumer<? super ExperimentEvent> listener);

  /** The newest picture of the watched self-play game; the newest wins, older ones are dropped. */
  Optional<LiveGame> liveGame();

  /** The newest guess of the imitating network. */
  Optional<ImitationGuess> imitation();

  /**
   * How often a new guess is made while pretraining; the viewer's speed. Training does not wait for
   * it.
   */
  void setImitationPace(Duration pace);

  /** The generations whose networks can be played, ascending; 0 is the pretrained network. */
  List<Integer> generations();

  /**
   * An agent of this generation, independent of the run; it may be used on another thread while
   * training goes on. The caller closes it. May take some tens of milliseconds.
   *
   * @param simulations simulations a move; 0 is the network alone
   * @throws IllegalArgumentException if there is no such generation
   */
  Agent agent(int generation, int simulations);

  /** Saves the experiment as it stands into one file, atomically; may take a second. */
  void save(Path file);

  /** Stops the run if need be, waits for its end and frees what it holds. */
  @Override
  void close();
}

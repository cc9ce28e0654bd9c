package move37.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import move37.core.Schedule;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.ImitationMeasured;
import move37.experiment.ExperimentRun;
import move37.experiment.Presets;
import move37.experiment.RunState;
import move37.game.connectfour.ConnectFour;
import move37.training.PretrainingParams;
import org.junit.jupiter.api.Test;

/** Buttons while the real network is at work on something long. */
class PauseTest {
  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Nearly all the sample games are held out, and imitation ends after one step: the measurement of
   * its end takes seconds, the one before its beginning does not.
   */
  private static Experiment withLongMeasurements() {
    Experiment usual = Presets.experiment(new ConnectFour(), "1min", "samples", 1);
    return new Experiment(
        usual.gameId(),
        "test",
        usual.seed(),
        usual.expert(),
        usual.filters(),
        usual.growth(),
        usual.blocks(),
        usual.optimizer(),
        new PretrainingParams(0.01, 256, Schedule.constant(1e-3), 0.95, 1),
        usual.selfPlay(),
        usual.rating(),
        Duration.ofMinutes(5));
  }

  @Test
  void pausesAndStopsInTheMiddleOfAMeasurement() throws InterruptedException {
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (ExperimentRun run = new Composition(Path.of("")).lab().newRun(withLongMeasurements())) {
      run.subscribe(events::add);
      run.start();
      await(() -> told(events, ImitationMeasured.class) == 1, PATIENCE);
      Thread.sleep(300);
      run.pause();
      await(() -> run.state() instanceof RunState.Paused, HALF_A_SECOND);
      run.resume();
      Thread.sleep(100);
      run.stop();
      await(() -> run.state().isOver(), HALF_A_SECOND);
      assertInstanceOf(RunState.Finished.class, run.state());
    }
    assertEquals(
        1, told(events, ImitationMeasured.class), "the second was cut short, so it is not told");
  }

  private static long told(List<ExperimentEvent> events, Class<?> kind) {
    synchronized (events) {
      return events.stream().filter(kind::isInstance).count();
    }
  }

  private static void await(BooleanSupplier condition, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited in vain for " + patience);
      Thread.sleep(2);
    }
  }
}

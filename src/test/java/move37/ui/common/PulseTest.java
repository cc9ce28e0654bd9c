package move37.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import move37.ui.FxTest;
import org.junit.jupiter.api.Test;

class PulseTest {
  private final Pulse pulse = new Pulse();
  private final List<String> heard = new ArrayList<>();

  @Test
  void postedWorkIsDoneOnceAndListenersHearEveryBeat() {
    pulse.add(() -> heard.add("beat"));
    pulse.post(() -> heard.add("work"));
    pulse.beat();
    pulse.beat();
    assertEquals(List.of("work", "beat", "beat"), heard);
  }

  @Test
  void workPostedByWorkWaitsForTheNextBeat() {
    pulse.post(() -> pulse.post(() -> heard.add("second")));
    pulse.beat();
    assertEquals(List.of(), heard);
    pulse.beat();
    assertEquals(List.of("second"), heard);
  }

  @Test
  void aListenerMayLeaveWhileItIsCalled() {
    Runnable[] self = new Runnable[1];
    self[0] =
        () -> {
          heard.add("once");
          pulse.remove(self[0]);
        };
    pulse.add(self[0]);
    pulse.add(() -> heard.add("other"));
    pulse.beat();
    pulse.beat();
    assertEquals(List.of("once", "other", "other"), heard);
  }

  @Test
  void oneListenersFailureIsReportedAndDoesNotStopTheOthers() {
    Thread current = Thread.currentThread();
    Thread.UncaughtExceptionHandler before = current.getUncaughtExceptionHandler();
    current.setUncaughtExceptionHandler((_, failure) -> heard.add(failure.getMessage()));
    try {
      pulse.add(
          () -> {
            throw new IllegalStateException("broken");
          });
      pulse.add(() -> heard.add("other"));
      pulse.beat();
    } finally {
      current.setUncaughtExceptionHandler(before);
    }
    assertEquals(List.of("broken", "other"), heard);
  }

  @Test
  void backgroundWorkIsDoneElsewhereAndDeliveredOnTheBeat() throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    try (BackgroundTasks tasks = new BackgroundTasks(pulse)) {
      tasks.run(
          () -> {
            workers.add(Thread.currentThread());
            return 37;
          },
          result -> heard.add("result " + result),
          failure -> heard.add("failed " + failure.getMessage()));
      assertTrue(beatUntil(1), "the result never came");
      tasks.run(
          () -> {
            throw new IOException("no such file");
          },
          result -> heard.add("result " + result),
          failure -> heard.add("failed " + failure.getMessage()));
      assertTrue(beatUntil(2), "the failure never came");
    }
    assertEquals(List.of("result 37", "failed no such file"), heard);
    assertNotEquals(Thread.currentThread(), workers.getFirst());
  }

  /** Whoever hurries hears every frame; when nobody does, JavaFX makes no frames for the pulse. */
  @Test
  void beatsWithTheFramesForWhoHurriesAndWithoutAtRest() {
    AtomicInteger beats = new AtomicInteger();
    AtomicInteger frames = new AtomicInteger();
    AtomicBoolean isMoving = new AtomicBoolean(true);
    Stage stage = FxTest.show(new StackPane(), 100, 100, false);
    FxTest.run(
        () -> {
          stage.getScene().addPreLayoutPulseListener(frames::incrementAndGet);
          pulse.add(beats::incrementAndGet);
          pulse.add(
              () -> {
                if (isMoving.get()) {
                  pulse.hurry();
                }
              });
          pulse.start();
        });
    FxTest.waitUntil("it beats with the frames", () -> beats.get() >= 6);
    assertTrue(frames.get() >= 4, () -> frames + " frames, " + beats + " beats");
    FxTest.run(() -> isMoving.set(false));
    int moving = beats.get();
    FxTest.waitUntil("the last frame is over", () -> beats.get() >= moving + 3);
    int framesBefore = frames.get();
    int beatsBefore = beats.get();
    FxTest.waitUntil("it beats at rest", () -> beats.get() >= beatsBefore + 4);
    assertEquals(framesBefore, frames.get());
    FxTest.run(pulse::stop);
    int last = FxTest.get(beats::get);
    FxTest.frames(10);
    assertEquals(last, beats.get());
    FxTest.close(stage);
  }

  private boolean beatUntil(int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (heard.size() < count && System.nanoTime() < end) {
      Thread.sleep(2);
      pulse.beat();
    }
    return heard.size() == count;
  }
}

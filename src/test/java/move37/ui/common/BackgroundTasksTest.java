package move37.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {
  private final Pulse pulse = new Pulse();
  private final BackgroundTasks background = new BackgroundTasks(pulse);
  private final List<Object> told = new ArrayList<>();

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void theResultComesOnThePulse() throws InterruptedException {
    run(() -> Thread.currentThread().isDaemon());
    assertEquals(List.of(true), told);
  }

  @Test
  void whatTheWorkThrowsIsTold() throws InterruptedException {
    IOException trouble = new IOException("There is no such file");
    run(
        () -> {
          throw trouble;
        });
    assertEquals(1, told.size());
    assertSame(trouble, told.getFirst());
  }

  /** What the user wants kept is written, though the window is closed meanwhile. */
  @Test
  void closingWaitsForWhatIsBeingWritten() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean isWritten = new AtomicBoolean();
    background.write(
        () -> {
          assertFalse(Thread.currentThread().isDaemon());
          begun.countDown();
          Thread.sleep(50);
          isWritten.set(true);
          return "written";
        },
        told::add,
        told::add);
    begun.await();
    background.close();
    assertTrue(isWritten.get());
    pulse.beat();
    assertEquals(List.of("written"), told);
  }

  @Test
  void anErrorIsToldToo() throws InterruptedException {
    run(
        () -> {
          throw new OutOfMemoryError("made up for a test");
        });
    assertEquals(1, told.size());
    assertInstanceOf(OutOfMemoryError.class, told.getFirst());
  }

  private void run(Callable<Object> work) throws InterruptedException {
    background.run(work, told::add, told::add);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (told.isEmpty()) {
      assertTrue(System.nanoTime() < end, "nothing was told");
      Thread.sleep(1);
      pulse.beat();
    }
  }
}

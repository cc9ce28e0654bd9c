package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import move37.training.RunGate;
import org.junit.jupiter.api.Test;

class AbandonableTest {
  @Test
  void handsOnTheAnswerAndTheTrouble() throws Exception {
    assertEquals(Optional.of(7), Abandonable.call("test", () -> 7, RunGate.OPEN));
    IOException trouble = new IOException("no disk");
    Callable<Integer> failing =
        () -> {
          throw trouble;
        };
    assertSame(
        trouble,
        assertThrows(IOException.class, () -> Abandonable.call("test", failing, RunGate.OPEN)));
  }

  @Test
  void aClosedGateLeavesTheWorkAlone() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    Callable<Integer> endless =
        () -> {
          never.await();
          return 1;
        };
    long start = System.nanoTime();
    assertEquals(
        Optional.empty(), Abandonable.call("test", endless, () -> asked.incrementAndGet() < 4));
    assertTrue(System.nanoTime() - start < 500_000_000L);
  }
}

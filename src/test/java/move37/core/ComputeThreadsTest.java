package move37.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ComputeThreadsTest {
  @Test
  void areDaemonsWithANameAndANumber() {
    ThreadFactory threads = ComputeThreads.named("lane");
    Thread first = threads.newThread(() -> {});
    Thread second = threads.newThread(() -> {});
    assertTrue(first.isDaemon());
    assertEquals("lane-1", first.getName());
    assertEquals("lane-2", second.getName());
    assertTrue(first.getPriority() < Thread.NORM_PRIORITY);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void areNicerThanTheirMakerWhichStaysAsItIs() {
    int mine = ComputeThreads.Niceness.add(0).orElseThrow();
    CompletableFuture<Optional<Integer>> theirs = new CompletableFuture<>();
    ComputeThreads.named("lane")
        .newThread(() -> theirs.complete(ComputeThreads.Niceness.add(0)))
        .start();
    int nicer = theirs.join().orElseThrow();
    assertTrue(nicer > mine || nicer == 19, mine + " and " + nicer);
    assertEquals(mine, ComputeThreads.Niceness.add(0).orElseThrow());
  }
}

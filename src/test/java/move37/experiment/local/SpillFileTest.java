package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillFileTest {
  @TempDir Path folder;

  private static byte[] network(int seed) {
    byte[] bytes = new byte[10_000 + seed];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void whatWasKeptIsReadAgainInAnyOrder() throws IOException {
    try (SpillFile file = new SpillFile(folder)) {
      assertTrue(file.generations().isEmpty());
      for (int generation : new int[] {3, 0, 7}) {
        file.put(generation, network(generation));
      }
      assertEquals(List.of(0, 3, 7), List.copyOf(file.generations()));
      for (int generation : new int[] {7, 0, 3, 0}) {
        assertArrayEquals(network(generation), file.of(generation));
      }
    }
  }

  @Test
  void theLaterNetworkOfAGenerationCounts() throws IOException {
    try (SpillFile file = new SpillFile(folder)) {
      file.put(1, network(1));
      file.put(2, network(2));
      file.put(1, network(3));
      assertArrayEquals(network(3), file.of(1));
      assertArrayEquals(network(2), file.of(2));
    }
  }

  @Test
  void thereIsNoFileBeforeTheFirstNetworkAndNoneAtTheEnd() throws IOException {
    try (SpillFile file = new SpillFile(folder)) {
      assertEquals(List.of(), files());
      file.put(1, network(1));
      assertArrayEquals(network(1), file.of(1));
    }
    assertEquals(List.of(), files());
  }

  /** An interruptible channel would be closed by it, and all networks lost. */
  @Test
  void interruptedThreadsWriteAndReadAndStayInterrupted() throws IOException {
    try (SpillFile file = new SpillFile(folder)) {
      file.put(1, network(1));
      Thread.currentThread().interrupt();
      file.put(2, network(2));
      assertArrayEquals(network(1), file.of(1));
      assertTrue(Thread.interrupted());
      assertArrayEquals(network(2), file.of(2));
    }
  }

  @Test
  void withoutAFolderItIsSaidWhichNetworkCouldNotBeKept() throws IOException {
    try (SpillFile file = new SpillFile(folder.resolve("gone"))) {
      var refusal = assertThrows(IOException.class, () -> file.put(4, network(4)));
      assertTrue(
          refusal
              .getMessage()
              .startsWith("The network of generation 4 cannot be kept in a temporary file: "),
          refusal::getMessage);
      assertTrue(file.generations().isEmpty());
    }
  }
}

package move37.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void theLabsOwnSentenceIsShownAndAProgrammersIsNot() {
    assertEquals("a.m37 is no experiment.", of(new IOException("a.m37 is no experiment.")));
    assertEquals(
        "The disk is full.",
        of(new UncheckedIOException("The disk is full.", new IOException("ENOSPC"))));
    assertEquals("filters must be 4", of(new IllegalArgumentException("filters must be 4")));
    assertEquals("There is no a.", of(new IllegalArgumentException("There is no a.\nChoose b")));
    assertEquals("fallback", of(new NullPointerException("because x is null")));
    assertEquals("fallback", of(new IOException()));
  }

  @Test
  void theMemoryInUseIsBelievableAndExplained() {
    MemoryMeter meter = new MemoryMeter();
    long bytes = meter.getAsLong();
    assertTrue(bytes > 10_000_000L && bytes < 1_000_000_000_000L, bytes + " bytes");
    assertTrue(meter.description().length() > 10);
  }

  private static String of(Exception failure) {
    return Sentences.of(failure, "fallback");
  }
}

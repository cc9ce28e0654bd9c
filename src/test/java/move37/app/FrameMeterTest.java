package move37.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FrameMeterTest {
  private static final long MILLISECOND = 1_000_000;

  @Test
  void tellsFramesAndTheLongestGapOfEachTenSeconds() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    FrameMeter meter = new FrameMeter(new PrintStream(said, true, StandardCharsets.UTF_8));
    long now = 5_000 * MILLISECOND;
    meter.handle(now);
    for (int i = 0; i < 1000; i++) {
      now += (i == 10 ? 120 : 20) * MILLISECOND;
      meter.handle(now);
    }
    assertEquals(
        """
        Window: 49.5 frames/s, longest stall 120 ms
        Window: 50.0 frames/s, longest stall 20 ms
        """,
        said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }
}

package move37.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockTest {
  @Test
  void hoursStandBeforeTheMinutesOnceThereAreAny() {
    assertEquals("0:05", Clock.text(Duration.ofSeconds(5)));
    assertEquals("59:59", Clock.text(Duration.ofSeconds(3599)));
    assertEquals("1:00:00", Clock.text(Duration.ofHours(1)));
    assertEquals("30:02:05", Clock.text(Duration.ofSeconds(30 * 3600 + 125)));
  }

  @Test
  void timeThatIsOverIsNone() {
    assertEquals("0:00", Clock.text(Duration.ofSeconds(-4)));
  }
}

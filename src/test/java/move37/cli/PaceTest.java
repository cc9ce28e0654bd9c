package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  @Test
  void theRestTakesItsShareOfTheTimeSoFar() {
    Pace pace = new Pace(0, 100);
    assertEquals(", 4:30 left", pace.left(10, Duration.ofSeconds(30)));
    assertEquals(", 1:39:00 left", pace.left(1, Duration.ofMinutes(1)));
    assertEquals(", 0:01 left", pace.left(99, Duration.ofSeconds(99)));
  }

  @Test
  void gamesOfAnEarlierRunSayNothingOfThePace() {
    Pace pace = new Pace(80, 100);
    assertEquals(", 0:10 left", pace.left(90, Duration.ofSeconds(10)));
    assertEquals("", pace.left(80, Duration.ofSeconds(10)));
  }

  @Test
  void nothingIsToldBeforeTheFirstGameAndAfterTheLast() {
    assertEquals("", new Pace(0, 10).left(0, Duration.ofSeconds(10)));
    assertEquals("", new Pace(0, 10).left(10, Duration.ofSeconds(10)));
  }
}

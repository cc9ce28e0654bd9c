package move37.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
  private static final Instant START = Instant.EPOCH;

  @Test
  void nothingIsShownBeforeTheFirstEstimateAndAfterForgetting() {
    TimeLeft left = new TimeLeft();
    assertEquals(Optional.empty(), left.at(START));
    left.estimate(START, seconds(30));
    left.forget();
    assertEquals(Optional.empty(), left.at(START));
    left.estimate(START, seconds(30));
    left.estimate(START, Optional.empty());
    assertEquals(Optional.empty(), left.at(START));
  }

  @Test
  void itCountsDownByItselfAndNeverBelowNothing() {
    TimeLeft left = new TimeLeft();
    left.estimate(START, seconds(30));
    assertEquals(seconds(20), left.at(START.plusSeconds(10)));
    assertEquals(seconds(0), left.at(START.plusSeconds(99)));
  }

  @Test
  void aClearlyOtherEstimateIsShownAtOnce() {
    TimeLeft left = new TimeLeft();
    left.estimate(START, seconds(300));
    left.estimate(START.plusSeconds(1), seconds(200));
    assertEquals(seconds(200), left.at(START.plusSeconds(1)));
  }

  @Test
  void timeThatTheRunStoodStillDoesNotCount() {
    TimeLeft left = new TimeLeft();
    left.estimate(START, seconds(50));
    left.shift(Duration.ofSeconds(60));
    assertEquals(seconds(40), left.at(START.plusSeconds(70)));
  }

  /** However the estimates jitter by a tenth, what is shown only ever falls. */
  @Property(tries = 200)
  void smallJitterIsNeverSeen(
      @ForAll @IntRange(min = 60, max = 3000) int total,
      @ForAll @DoubleRange(min = -0.1, max = 0.1) double jitter) {
    TimeLeft left = new TimeLeft();
    Duration before = Duration.ofDays(1);
    left.estimate(START, seconds(total));
    for (int t = 0; t < total; t += 7) {
      double sign = t % 2 == 0 ? 1 : -1;
      left.estimate(START.plusSeconds(t), seconds(Math.round((total - t) * (1 + sign * jitter))));
      Duration shown = left.at(START.plusSeconds(t)).orElseThrow();
      assertEquals(shown, shown.compareTo(before) <= 0 ? shown : before, "it rose at " + t + " s");
      before = shown;
    }
  }

  private static Optional<Duration> seconds(long seconds) {
    return Optional.of(Duration.ofSeconds(seconds));
  }
}

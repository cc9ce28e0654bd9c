package move37.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  @Test
  void linearJoinsItsPointsAndIsFlatOutside() {
    Schedule schedule =
        new Schedule.Linear(List.of(new Schedule.Point(0.2, 1), new Schedule.Point(0.6, 3)));
    assertEquals(1, schedule.at(0));
    assertEquals(2, schedule.at(0.4), 1e-12);
    assertEquals(3, schedule.at(0.6));
    assertEquals(3, schedule.at(1));
  }

  @Test
  void cosineFallsFromStartToEndThroughTheMiddle() {
    Schedule schedule = new Schedule.Cosine(1, 0.1);
    assertEquals(1, schedule.at(0), 1e-12);
    assertEquals(0.55, schedule.at(0.5), 1e-12);
    assertEquals(0.1, schedule.at(1), 1e-12);
    assertEquals(0.1, schedule.at(2), 1e-12);
  }

  @Test
  void pointsMustAscend() {
    List<Schedule.Point> points = List.of(new Schedule.Point(0.5, 1), new Schedule.Point(0.5, 2));
    assertThrows(IllegalArgumentException.class, () -> new Schedule.Linear(points));
  }

  @Test
  void valuesAreFiniteAndNotNegative() {
    for (double wrong : new double[] {-1e-9, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> Schedule.constant(wrong));
      assertThrows(IllegalArgumentException.class, () -> new Schedule.Cosine(wrong, 1));
      assertThrows(IllegalArgumentException.class, () -> new Schedule.Cosine(1, wrong));
      assertThrows(IllegalArgumentException.class, () -> new Schedule.Point(0.5, wrong));
      assertThrows(IllegalArgumentException.class, () -> new Schedule.Point(wrong, 1));
    }
  }

  @Test
  void aLearningRateIsThereAndAboveZeroThroughout() {
    Schedule falling = new Schedule.Cosine(1, 0);
    assertThrows(
        IllegalArgumentException.class, () -> Schedule.requirePositive("learningRate", falling));
    assertThrows(
        IllegalArgumentException.class, () -> Schedule.requirePositive("learningRate", null));
    Schedule dips =
        new Schedule.Linear(List.of(new Schedule.Point(0, 2), new Schedule.Point(1, 0.5)));
    assertEquals(0.5, Schedule.requirePositive("learningRate", dips).lowest());
  }
}

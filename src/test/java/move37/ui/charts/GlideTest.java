package move37.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import move37.experiment.report.ChartPlan;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Point;
import move37.experiment.report.ChartPlans;
import move37.experiment.report.RunHistory;
import move37.experiment.report.SampleEvents;
import org.junit.jupiter.api.Test;

class GlideTest {
  private final ChartPlan before = plan(4);
  private final ChartPlan after = plan(5);

  @Test
  void aNewPointSetsOutFromTheOneBeforeAndArrives() {
    assertTrue(Glide.isOnePointOn(before, after));
    Point start = end(Glide.between(before, after, 0));
    assertEquals(end(before).x(), start.x(), 1e-9);
    assertEquals(5, end(after).x());
    assertEquals(end(after).y(), end(Glide.between(before, after, 1)).y(), 1e-9);
    double half = end(Glide.between(before, after, 0.5)).x();
    assertTrue(half > 4.5 && half < 5, "it sets out fast: " + half);
  }

  @Test
  void allElseStaysWhereItIs() {
    ChartPlan half = Glide.between(before, after, 0.5);
    Line line = half.lines().getLast();
    assertEquals(after.lines().getLast().points().subList(0, 5), line.points().subList(0, 5));
    assertEquals(after.x(), half.x());
  }

  @Test
  void severalNewPointsDoNotGlide() {
    assertFalse(Glide.isOnePointOn(plan(1), after));
    assertFalse(Glide.isOnePointOn(after, after));
  }

  private static Point end(ChartPlan plan) {
    return plan.lines().getLast().points().getLast();
  }

  private static ChartPlan plan(int generations) {
    return ChartPlans.ELO.plan(RunHistory.empty().with(SampleEvents.run(generations)));
  }
}

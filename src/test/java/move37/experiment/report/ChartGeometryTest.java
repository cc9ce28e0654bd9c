package move37.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import move37.experiment.report.EndLabels.Label;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where things stand on a chart. */
class ChartGeometryTest {
  private static final double SIZE = 12;

  @Property(tries = 300)
  void labelsNeverCoverEachOtherNorLeaveTheChartAndKeepTheirOrder(
      @ForAll @Size(min = 1, max = 7) List<@DoubleRange(min = 0, max = 200) Double> rows) {
    List<Label> placed =
        EndLabels.apart(
            IntStream.range(0, rows.size()).mapToObj(i -> label(rows.get(i), i)).toList(),
            SIZE,
            -12,
            212);
    for (int i = 1; i < placed.size(); i++) {
      double gap = placed.get(i).y() - placed.get(i - 1).y();
      double need = (placed.get(i).height(SIZE) + placed.get(i - 1).height(SIZE)) / 2;
      assertTrue(gap >= need - 1e-9, "labels " + i + " and the one before overlap");
    }
    assertTrue(placed.getLast().y() + placed.getLast().height(SIZE) / 2 <= 212 + 1e-9);
    List<Double> homes = placed.stream().map(Label::home).toList();
    assertEquals(homes.stream().sorted(Comparator.naturalOrder()).toList(), homes);
  }

  @Property(tries = 300)
  void niceStepsAreTheNextOfOneTwoFive(@ForAll @DoubleRange(min = 0.01, max = 1e6) double value) {
    double nice = AxisSteps.nice(value);
    assertTrue(nice >= value * (1 - 1e-6) && nice <= 2.5 * value + 1e-6, value + " gave " + nice);
    double leading = nice / Math.pow(10, Math.floor(Math.log10(nice * (1 + 1e-9))));
    assertTrue(
        List.of(1L, 2L, 5L).contains(Math.round(leading))
            && Math.abs(leading - Math.rint(leading)) < 1e-6,
        value + " gave " + nice);
  }

  @Property(tries = 200)
  void theAxisOfGenerationsHoldsTheNewestAndNoMoreThanIsPlanned(
      @ForAll @IntRange(min = 0, max = 700) int newest,
      @ForAll @IntRange(min = 0, max = 700) int planned) {
    int reach = AxisSteps.generations(newest, planned);
    assertTrue(reach >= newest);
    assertTrue(planned < newest || planned == 0 || reach <= planned);
  }

  @ParameterizedTest
  @EnumSource(ChartPlans.class)
  void pixelsAndValuesGoBackAndForth(ChartPlans chart) {
    ChartPlan plan = chart.plan(RunHistory.empty().with(SampleEvents.run(6)));
    ChartRenderer.Plot plot = paint(plan, 420, 250);
    assertEquals(3.25, plot.valueAt(plot.column(3.25)), 1e-9);
    assertTrue(plot.row(plan.y().max()) < plot.row(plan.y().min()), "up is more");
    assertTrue(plot.area().getMaxX() < 420 && plot.area().getMaxY() < 250);
  }

  @Test
  void thePlotsOfAllChartsStandAtTheSamePlace() {
    RunHistory history = RunHistory.empty().with(SampleEvents.run(6));
    List<Long> lefts =
        Stream.of(ChartPlans.values())
            .map(chart -> paint(chart.plan(history), 420, 250))
            .map(plot -> Math.round(plot.area().getX() / 4))
            .distinct()
            .toList();
    assertEquals(1, lefts.size(), "in steps of 4 pixels: " + lefts);
  }

  private static ChartRenderer.Plot paint(ChartPlan plan, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      return new ChartRenderer(ChartColors.light(), SIZE).paint(g, plan, width, height);
    } finally {
      g.dispose();
    }
  }

  /** Not every opponent is met in every generation, so lines end near each other. */
  @Test
  void labelsOfLinesThatEndNearEachOtherBeginInOneColumn() {
    List<Label> labels =
        new ArrayList<>(
            List.of(
                label(10, 0).inColumn(100), label(20, 0).inColumn(109), label(30, 0).inColumn(20)));
    EndLabels.align(labels, SIZE);
    assertEquals(List.of(109.0, 109.0, 20.0), labels.stream().map(Label::x).toList());
    assertEquals(List.of(10.0, 20.0, 30.0), labels.stream().map(Label::y).toList());
    List<Label> none = new ArrayList<>();
    EndLabels.align(none, SIZE);
    assertEquals(List.of(), none);
  }

  private static Label label(double row, int number) {
    List<String> words = number % 2 == 0 ? List.of("one line") : List.of("two", "lines");
    return new Label(100, row, 88, row, words, Color.BLACK, Color.BLACK);
  }
}

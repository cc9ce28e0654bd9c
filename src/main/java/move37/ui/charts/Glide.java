package move37.ui.charts;

import java.util.ArrayList;
import java.util.List;
import move37.experiment.report.ChartPlan;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Point;

/** Lets a new point slide in from the one before it, instead of jumping into the chart. */
final class Glide {
  static final double MILLIS = 200;

  private Glide() {}

  /** Whether the plan differs from the one before by one new point at the end of a line. */
  static boolean isOnePointOn(ChartPlan before, ChartPlan after) {
    return after.lines().stream().anyMatch(line -> hasNewEnd(before, line));
  }

  /**
   * The new plan as it looks on the way.
   *
   * @param share of the way, 0 to 1
   */
  static ChartPlan between(ChartPlan before, ChartPlan after, double share) {
    double eased = 1 - Math.pow(1 - share, 3);
    List<Line> lines = new ArrayList<>(after.lines().size());
    for (Line line : after.lines()) {
      lines.add(hasNewEnd(before, line) ? withEnd(line, eased) : line);
    }
    return new ChartPlan(after.title(), after.x(), after.y(), lines, after.level(), after.marks());
  }

  private static boolean hasNewEnd(ChartPlan before, Line line) {
    return line.points().size() > 1
        && before.lines().stream()
            .anyMatch(
                old ->
                    old.name().equals(line.name())
                        && old.points().size() == line.points().size() - 1);
  }

  private static Line withEnd(Line line, double share) {
    List<Point> points = new ArrayList<>(line.points());
    Point end = points.removeLast();
    Point last = points.getLast();
    points.add(
        new Point(
            last.x() + share * (end.x() - last.x()),
            last.y() + share * (end.y() - last.y()),
            end.interval(),
            end.games(),
            end.isProvisional()));
    return new Line(
        line.name(), line.tone(), line.isDashed(), line.hasDots(), line.hasBand(), points);
  }
}

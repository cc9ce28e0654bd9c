package move37.experiment.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import move37.experiment.report.ChartPlan.Point;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Dots on a line: full, or hollow where provisional; smaller where they stand close. */
final class Dots extends Annotation {
  private static final double CLOSEST = 3.2;

  private final List<Point> points;
  private final Color color;
  private final Color ground;
  private final double radius;

  Dots(List<Point> points, Color color, Color ground, double radius) {
    super(false);
    this.points = points;
    this.color = color;
    this.ground = ground;
    this.radius = radius;
  }

  @Override
  public void paint(Graphics2D g) {
    double left = chart.getScreenXFromChart(points.getFirst().x());
    double right = chart.getScreenXFromChart(points.getLast().x());
    double distance = points.size() > 1 ? (right - left) / (points.size() - 1) : Double.MAX_VALUE;
    double r = Math.min(radius, distance / CLOSEST);
    for (int i = 0; i < points.size(); i++) {
      dot(g, points.get(i), i == points.size() - 1 ? radius : r);
    }
  }

  private void dot(Graphics2D g, Point point, double r) {
    double x = chart.getScreenXFromChart(point.x());
    double y = chart.getScreenYFromChart(point.y());
    g.setColor(color);
    g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    if (point.isProvisional()) {
      double inner = 0.6 * r;
      g.setColor(ground);
      g.fill(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
    }
  }
}

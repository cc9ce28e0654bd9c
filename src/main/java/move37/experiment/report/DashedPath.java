package move37.experiment.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.knowm.xchart.internal.chartpart.Annotation;

/** A dashed line through the points, its dashes running on from point to point. */
final class DashedPath extends Annotation {
  private final double[] x;
  private final double[] y;
  private final Color color;
  private final double width;

  DashedPath(double[] x, double[] y, Color color, double width) {
    super(false);
    this.x = x.clone();
    this.y = y.clone();
    this.color = color;
    this.width = width;
  }

  @Override
  public void paint(Graphics2D g) {
    Path2D path = new Path2D.Double();
    path.moveTo(chart.getScreenXFromChart(x[0]), chart.getScreenYFromChart(y[0]));
    for (int i = 1; i < x.length; i++) {
      path.lineTo(chart.getScreenXFromChart(x[i]), chart.getScreenYFromChart(y[i]));
    }
    float on = (float) (3.2 * width);
    g.setColor(color);
    g.setStroke(
        new BasicStroke(
            (float) width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            new float[] {on, 0.8f * on},
            0));
    g.draw(path);
  }
}

package move37.experiment.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import move37.core.Interval;
import move37.experiment.report.ChartPlan.Axis;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Mark;
import move37.experiment.report.ChartPlan.Point;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws a chart plan by XChart onto any {@link Graphics2D}: a picture's or, in the window, a
 * canvas's. No frame, faint horizontal grid, intervals as soft bands, names at the ends of the
 * lines. For one thread at a time.
 *
 * @param colors the colours
 * @param fontSize size of type in pixels; all distances follow it
 */
public record ChartRenderer(ChartColors colors, double fontSize) {
  private static final double AGENT_BAND = 0.16;
  private static final double EXPERT_BAND = 0.25;
  private static final double PATCH = 0.85;

  /** Half the width of a band that has one point only, as a share of the x axis. */
  private static final double LONE_BAND = 0.012;

  /** Room at the right for the names of the lines, in sizes of type. */
  private static final double LABEL_ROOM = 7.4;

  /** Room for the numbers of the y axis, always the same, so that nothing shifts. */
  private static final double LEFT_ROOM = 4;

  private static final double CAPTION_ROOM = 1.7;
  private static final double BOTTOM_GAP = 0.3;

  /** A chart's place on the drawing: pixels of the plot's corners. */
  public record Plot(Axis x, Axis y, Rectangle2D area) {
    /** The pixel column of a value. */
    public double column(double value) {
      return area.getX() + (value - x.min()) / (x.max() - x.min()) * area.getWidth();
    }

    /** The pixel row of a value. */
    public double row(double value) {
      return area.getMaxY() - (value - y.min()) / (y.max() - y.min()) * area.getHeight();
    }

    /** The x value at a pixel column. */
    public double valueAt(double column) {
      return x.min() + (column - area.getX()) / area.getWidth() * (x.max() - x.min());
    }
  }

  /**
   * Paints the whole chart, its background too.
   *
   * @param width in pixels
   * @param height in pixels
   * @return where its plot lies
   */
  public Plot paint(Graphics2D g, ChartPlan plan, int width, int height) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(colors.background());
    g.fillRect(0, 0, width, height);
    int captions = (int) Math.round(CAPTION_ROOM * fontSize);
    int left = (int) Math.round(LEFT_ROOM * fontSize - numbersWidth(g, plan.y()));
    int chartWidth = width - left - (int) Math.round(LABEL_ROOM * fontSize);
    int chartHeight = height - captions - (int) Math.round(BOTTOM_GAP * fontSize);
    XYChart chart = chart(plan, chartWidth, chartHeight);
    AffineTransform before = g.getTransform();
    g.translate(left, captions);
    chart.paint(g, chartWidth, chartHeight);
    g.setTransform(before);
    Plot plot = plot(plan, chart, left, captions);
    captions(g, plan, plot, height);
    plan.marks().forEach(mark -> mark(g, mark, plot));
    new EndLabels(colors, fontSize).paint(g, plan, plot);
    return plot;
  }

  /** The plan as a chart of XChart's, without captions and names at the lines' ends. */
  public XYChart chart(ChartPlan plan, int width, int height) {
    XYChart chart = new XYChart(width, height);
    ChartStyling.apply(chart, plan, this);
    corners(chart, plan);
    plan.level().ifPresent(level -> level(chart, plan, level.value()));
    for (Line line : plan.lines()) {
      if (line.hasBand() && !line.points().isEmpty()) {
        band(chart, plan, line);
      }
    }
    for (Line line : plan.lines()) {
      if (!line.points().isEmpty()) {
        line(chart, plan, line);
      }
    }
    return chart;
  }

  /** An invisible series, so that the axes stand even before there are data. */
  private static void corners(XYChart chart, ChartPlan plan) {
    // Three places at unequal distances: XChart sets its ticks at equal ones, and only there.
    double[] x = {
      plan.x().min(), plan.x().min() + 0.3 * (plan.x().max() - plan.x().min()), plan.x().max()
    };
    double[] y = {
      plan.y().min(), plan.y().min() + 0.3 * (plan.y().max() - plan.y().min()), plan.y().max()
    };
    invisibleLine(chart.addSeries("corners", x, y));
  }

  private void level(XYChart chart, ChartPlan plan, Interval value) {
    double low = plan.y().clamp(value.low());
    double high = plan.y().clamp(value.high());
    double left = plan.x().min();
    double right = plan.x().max();
    area(
        chart.addSeries(
            "level",
            new double[] {left, right, right, left, left},
            new double[] {high, high, low, low, high}),
        ChartColors.transparent(colors.expert(), EXPERT_BAND));
    double middle = plan.y().clamp(value.estimate());
    XYSeries line =
        chart.addSeries(
            "level estimate", new double[] {left, right}, new double[] {middle, middle});
    line.setLineStyle(ChartStyling.solid(0.1 * fontSize));
    line.setLineColor(colors.expert());
    line.setMarker(SeriesMarkers.NONE);
  }

  private void band(XYChart chart, ChartPlan plan, Line line) {
    int n = line.points().size();
    boolean isLone = n == 1;
    double reach = isLone ? LONE_BAND * (plan.x().max() - plan.x().min()) : 0;
    int corners = isLone ? 2 : n;
    double[] x = new double[2 * corners + 1];
    double[] y = new double[2 * corners + 1];
    for (int i = 0; i < corners; i++) {
      Point point = line.points().get(isLone ? 0 : i);
      Interval interval = point.interval().orElse(new Interval(point.y(), point.y(), point.y()));
      double place = point.x() + (i == 0 ? -reach : reach);
      x[i] = place;
      y[i] = plan.y().clamp(interval.high());
      x[2 * corners - 1 - i] = place;
      y[2 * corners - 1 - i] = plan.y().clamp(interval.low());
    }
    x[2 * corners] = x[0];
    y[2 * corners] = y[0];
    double opacity = line.isDashed() ? AGENT_BAND / 2 : AGENT_BAND;
    area(
        chart.addSeries("band " + line.name(), x, y),
        ChartColors.transparent(colors.of(line.tone()), opacity));
  }

  private static void area(XYSeries series, Color fill) {
    series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.PolygonArea);
    series.setFillColor(fill);
    invisibleLine(series);
  }

  private static void invisibleLine(XYSeries series) {
    series.setLineStyle(SeriesLines.NONE);
    series.setMarker(SeriesMarkers.NONE);
  }

  private void line(XYChart chart, ChartPlan plan, Line line) {
    double[] x = line.points().stream().mapToDouble(Point::x).toArray();
    double[] y = line.points().stream().mapToDouble(p -> plan.y().clamp(p.y())).toArray();
    XYSeries series = chart.addSeries(line.name(), x, y);
    Color color = colors.of(line.tone());
    series.setLineColor(color);
    series.setMarkerColor(color);
    series.setMarker(SeriesMarkers.NONE);
    double width = (line.isDashed() ? 0.13 : 0.19) * fontSize;
    if (line.isDashed()) {
      // XChart would begin the dashes anew at every point.
      series.setLineStyle(SeriesLines.NONE);
      chart.addAnnotation(new DashedPath(x, y, color, width));
    } else {
      series.setLineStyle(ChartStyling.solid(width));
    }
    if (line.hasDots()) {
      chart.addAnnotation(new Dots(line.points(), color, colors.background(), 0.26 * fontSize));
    }
  }

  private double numbersWidth(Graphics2D g, Axis axis) {
    double widest = 0;
    for (double value = axis.min(); value <= axis.max(); value += axis.step()) {
      widest = Math.max(widest, layout(g, axis.label(value), false).getAdvance());
    }
    return widest + ChartStyling.tickPadding(fontSize);
  }

  private static Plot plot(ChartPlan plan, XYChart chart, int shift, int top) {
    double left = chart.getScreenXFromChart(plan.x().min());
    double right = chart.getScreenXFromChart(plan.x().max());
    double high = chart.getScreenYFromChart(plan.y().max());
    double low = chart.getScreenYFromChart(plan.y().min());
    return new Plot(
        plan.x(),
        plan.y(),
        new Rectangle2D.Double(shift + left, top + high, right - left, low - high));
  }

  private void captions(Graphics2D g, ChartPlan plan, Plot plot, int height) {
    g.setColor(colors.muted());
    text(g, plan.y().title(), 0.3 * fontSize, 1.05 * fontSize, false);
    double besideTheNumbers = plot.area().getMaxX() + 1.2 * fontSize;
    text(g, plan.x().title(), besideTheNumbers, height - 0.44 * fontSize, false);
  }

  private void mark(Graphics2D g, Mark mark, Plot plot) {
    double x = plot.column(mark.x());
    double y = plot.row(plot.y().clamp(mark.y()));
    if (mark.isPassed()) {
      double radius = 0.55 * fontSize;
      g.setColor(colors.passed());
      g.setStroke(ChartStyling.solid(0.18 * fontSize));
      g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
      g.setColor(colors.passedText());
      double width = layout(g, mark.text(), true).getAdvance();
      double left = Math.max(plot.area().getX(), x - width / 2);
      onPatch(g, mark.text(), left, y - 1.1 * fontSize, true);
    } else {
      g.setColor(colors.muted());
      double baseline = Math.min(y + 1.3 * fontSize, plot.area().getMaxY() - 0.3 * fontSize);
      text(g, mark.text(), x - 0.3 * fontSize, baseline, false);
    }
  }

  /** Writes text on a patch of the background, so that it can be read across lines. */
  void onPatch(Graphics2D g, String text, double x, double baseline, boolean isMedium) {
    Color ink = g.getColor();
    g.setColor(ChartColors.transparent(colors.background(), PATCH));
    double margin = 0.15 * fontSize;
    g.fill(
        new Rectangle2D.Double(
            x - margin,
            baseline - 0.9 * fontSize,
            layout(g, text, isMedium).getAdvance() + 2 * margin,
            1.15 * fontSize));
    g.setColor(ink);
    text(g, text, x, baseline, isMedium);
  }

  /** Writes text as filled outlines, which look alike on pictures and on canvases. */
  void text(Graphics2D g, String text, double x, double baseline, boolean isMedium) {
    if (!text.isEmpty()) {
      g.fill(
          layout(g, text, isMedium).getOutline(AffineTransform.getTranslateInstance(x, baseline)));
    }
  }

  TextLayout layout(Graphics2D g, String text, boolean isMedium) {
    return new TextLayout(
        text,
        isMedium ? ChartFonts.medium(fontSize) : ChartFonts.regular(fontSize),
        g.getFontRenderContext());
  }
}

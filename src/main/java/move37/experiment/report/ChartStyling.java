package move37.experiment.report;

import java.awt.BasicStroke;
import java.awt.Color;
import move37.experiment.report.ChartPlan.Axis;
import move37.experiment.report.ChartPlan.Unit;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.XYStyler;

/** Takes from XChart's default look all that is loud. */
final class ChartStyling {
  private static final Color NOTHING = new Color(0, 0, 0, 0);

  /**
   * Room for the numbers beside the y axis, in sizes of type: always the same, so nothing shifts.
   */
  private static final double LEFT_ROOM = 4;

  private static final double BOTTOM_ROOM = 2;

  private ChartStyling() {}

  static void apply(XYChart chart, ChartPlan plan, ChartRenderer look) {
    XYStyler styler = chart.getStyler();
    double size = look.fontSize();
    ground(styler);
    styler.setBaseFont(ChartFonts.regular(size));
    styler.setAxisTickLabelsFont(ChartFonts.regular(size));
    styler.setAxisTickLabelsColor(look.colors().muted());
    styler.setAxisTitlesVisible(false);
    styler.setAxisTicksLineVisible(false);
    styler.setAxisTicksMarksVisible(false);
    styler.setAxisTickPadding((int) Math.round(0.4 * size));
    styler.setYAxisLeftWidthHint((int) Math.round(LEFT_ROOM * size));
    styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setPlotGridLinesColor(look.colors().line());
    styler.setPlotGridLinesStroke(new BasicStroke((float) (size / 14)));
    styler.setXAxisMin(plan.x().min());
    styler.setXAxisMax(plan.x().max());
    styler.setYAxisMin(plan.y().min());
    styler.setYAxisMax(plan.y().max());
    double across = chart.getWidth() - LEFT_ROOM * size;
    double down = chart.getHeight() - BOTTOM_ROOM * size;
    styler.setXAxisTickMarkSpacingHint(spacing(plan.x(), across));
    styler.setYAxisTickMarkSpacingHint(spacing(plan.y(), down));
    chart.setCustomXAxisTickLabelsFormatter(value -> label(plan.x(), value));
    chart.setCustomYAxisTickLabelsFormatter(value -> label(plan.y(), value));
  }

  private static void ground(XYStyler styler) {
    styler.setChartBackgroundColor(NOTHING);
    styler.setPlotBackgroundColor(NOTHING);
    styler.setPlotBorderVisible(false);
    styler.setChartTitleVisible(false);
    styler.setLegendVisible(false);
    styler.setChartPadding(0);
    styler.setPlotMargin(0);
    styler.setPlotContentSize(0.94);
    styler.setAntiAlias(true);
    styler.setToolTipsEnabled(false);
  }

  static BasicStroke solid(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /**
   * XChart takes the step of 1, 2 or 5 times a power of ten that comes nearest to this distance.
   */
  private static int spacing(Axis axis, double pixels) {
    return (int) Math.max(1, Math.round(axis.step() * pixels / (axis.max() - axis.min())));
  }

  private static String label(Axis axis, double value) {
    double ticks = value / axis.step();
    if (Math.abs(ticks - Math.rint(ticks)) > 1e-6) {
      return " ";
    }
    boolean isWhole = Math.abs(value - Math.rint(value)) < 1e-9;
    return axis.unit() == Unit.DECIMAL && isWhole && axis.step() >= 1
        ? Unit.COUNT.text(value)
        : axis.unit().text(value);
  }
}

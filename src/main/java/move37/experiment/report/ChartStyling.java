package move37.experiment.report;

import java.awt.BasicStroke;
import java.awt.Color;
import move37.experiment.report.ChartPlan.Axis;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.XYStyler;

/** Takes from XChart's default look all that is loud. */
final class ChartStyling {
  private static final Color NOTHING = new Color(0, 0, 0, 0);

  /** About what the numbers beside the axes take, in sizes of type. */
  private static final double NUMBERS_ROOM = 3;

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
    styler.setAxisTickPadding(tickPadding(size));
    styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setPlotGridLinesColor(look.colors().line());
    styler.setPlotGridLinesStroke(new BasicStroke((float) (size / 14)));
    styler.setXAxisMin(plan.x().min());
    styler.setXAxisMax(plan.x().max());
    styler.setYAxisMin(plan.y().min());
    styler.setYAxisMax(plan.y().max());
    double across = chart.getWidth() - NUMBERS_ROOM * size;
    double down = chart.getHeight() - BOTTOM_ROOM * size;
    styler.setXAxisTickMarkSpacingHint(spacing(plan.x(), across));
    styler.setYAxisTickMarkSpacingHint(spacing(plan.y(), down));
    chart.setCustomXAxisTickLabelsFormatter(plan.x()::label);
    chart.setCustomYAxisTickLabelsFormatter(plan.y()::label);
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

  /** Pixels between the numbers and the plot. */
  static int tickPadding(double size) {
    return (int) Math.round(0.4 * size);
  }
}

package move37.ui.charts;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import move37.experiment.report.ChartColors;
import move37.experiment.report.ChartPlan;
import move37.experiment.report.ChartPlan.Axis;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Point;
import move37.experiment.report.ChartPlan.Tone;
import move37.experiment.report.ChartPlan.Unit;
import move37.experiment.report.ChartRenderer;

/**
 * Paints a chart that nobody sees. The first chart of a program loads fonts and hundreds of
 * classes, which would hold up the window just when a run begins.
 */
public final class ChartWarmUp {
  private static final int SIZE = 300;
  private static final double FONT_SIZE = 12;

  private ChartWarmUp() {}

  /** Does it, on any thread. */
  public static void run() {
    Canvas canvas = new Canvas(SIZE, SIZE);
    new ChartRenderer(ChartColors.light(), FONT_SIZE)
        .paint(new ChartGraphics(canvas.getGraphicsContext2D()), plan(), SIZE, SIZE);
  }

  private static ChartPlan plan() {
    List<Point> points = List.of(Point.of(0, 0), Point.of(1, 1));
    Line line = new Line("Elo", Tone.AGENT, true, true, false, points);
    return new ChartPlan(
        "Elo",
        new Axis("Elo", 0, 1, 1, Unit.COUNT),
        new Axis("Elo", 0, 1, 1, Unit.ELO),
        List.of(line),
        Optional.empty(),
        List.of());
  }
}

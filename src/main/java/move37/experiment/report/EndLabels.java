package move37.experiment.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import move37.experiment.report.ChartPlan.Level;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Point;
import move37.experiment.report.ChartRenderer.Plot;

/**
 * Writes each line's name at its end, and the expert's at its band; names that would meet are moved
 * apart, and those of lines that end near each other begin in one column.
 */
final class EndLabels {
  private static final double LINE_HEIGHT = 1.22;
  private static final double PAIR_GAP = 0.3;
  private static final double GAP = 1.2;
  private static final double ROOM_OF_A_LABEL = 6.2;

  private final ChartColors colors;
  private final double size;
  private final ChartRenderer look;

  EndLabels(ChartColors colors, double fontSize) {
    this.colors = colors;
    this.size = fontSize;
    this.look = new ChartRenderer(colors, fontSize);
  }

  /**
   * A label to be placed.
   *
   * @param x left edge, pixels
   * @param end column where its line ends, pixels
   * @param y middle, pixels
   * @param home the row it belongs to, pixels
   * @param lines what it says
   * @param color of the words
   * @param thread of the thread that leads to its row
   */
  record Label(
      double x, double y, double end, double home, List<String> lines, Color color, Color thread) {
    double height(double fontSize) {
      return (lines.size() * LINE_HEIGHT + (lines.size() > 1 ? PAIR_GAP : 0)) * fontSize;
    }

    Label movedTo(double newY) {
      return new Label(x, newY, end, home, lines, color, thread);
    }

    Label inColumn(double newX) {
      return new Label(newX, y, end, home, lines, color, thread);
    }
  }

  void paint(Graphics2D g, ChartPlan plan, Plot plot) {
    List<Label> atLines = new ArrayList<>();
    for (Line line : plan.lines()) {
      if (!line.points().isEmpty()) {
        atLines.add(atEnd(plan, plot, line));
      }
    }
    align(atLines, size);
    double edge = plot.area().getMaxX() + GAP * size;
    List<Label> atEdge = new ArrayList<>();
    plan.level().ifPresent(level -> atEdge.add(atLevel(plan, plot, level, edge)));
    boolean meetsEdge =
        !atEdge.isEmpty()
            && atLines.stream().anyMatch(label -> label.x() > edge - ROOM_OF_A_LABEL * size);
    if (meetsEdge) {
      atLines.replaceAll(label -> label.inColumn(edge));
      atLines.addAll(atEdge);
      atEdge.clear();
    }
    double top = plot.area().getY() - size;
    double bottom = plot.area().getMaxY() + 0.6 * size;
    apart(atLines, size, top, bottom).forEach(label -> write(g, label));
    atEdge.forEach(label -> write(g, label));
  }

  private Label atEnd(ChartPlan plan, Plot plot, Line line) {
    Point end = line.points().getLast();
    List<String> lines =
        line.hasBand() && end.interval().isPresent()
            ? List.of(line.name(), plan.value(end.interval().get()))
            : line.hasDots()
                ? List.of(line.name())
                : List.of(line.name(), plan.y().unit().text(end.y()));
    double row = plot.row(plot.y().clamp(end.y()));
    double column = plot.column(end.x());
    return new Label(
        column + GAP * size,
        row,
        column,
        row,
        lines,
        colors.wordsOf(line.tone()),
        colors.of(line.tone()));
  }

  private Label atLevel(ChartPlan plan, Plot plot, Level level, double edge) {
    double row = plot.row(plot.y().clamp(level.value().estimate()));
    List<String> lines = List.of(level.name(), plan.value(level.value()));
    return new Label(
        edge, row, edge - GAP * size, row, lines, colors.expertText(), colors.expert());
  }

  /** Moves the labels that begin near the one farthest right into its column. */
  static void align(List<Label> labels, double fontSize) {
    double column = labels.stream().mapToDouble(Label::x).max().orElse(0);
    double nearest = column - ROOM_OF_A_LABEL * fontSize;
    labels.replaceAll(label -> label.x() > nearest ? label.inColumn(column) : label);
  }

  /** The labels from top to bottom, moved as little as need be so that none covers another. */
  static List<Label> apart(List<Label> labels, double fontSize, double top, double bottom) {
    List<Label> placed = new ArrayList<>(labels);
    placed.sort(Comparator.comparingDouble(Label::y));
    double free = top;
    for (int i = 0; i < placed.size(); i++) {
      double half = placed.get(i).height(fontSize) / 2;
      double y = Math.max(placed.get(i).y(), free + half);
      placed.set(i, placed.get(i).movedTo(y));
      free = y + half;
    }
    free = bottom;
    for (int i = placed.size() - 1; i >= 0; i--) {
      double half = placed.get(i).height(fontSize) / 2;
      double y = Math.min(placed.get(i).y(), free - half);
      placed.set(i, placed.get(i).movedTo(y));
      free = y - half;
    }
    return placed;
  }

  private void write(Graphics2D g, Label label) {
    thread(g, label);
    double baseline = label.y() - label.lines().size() * LINE_HEIGHT * size / 2 + 0.92 * size;
    g.setColor(label.color());
    for (int i = 0; i < label.lines().size(); i++) {
      look.onPatch(g, label.lines().get(i), label.x(), baseline + i * LINE_HEIGHT * size, i == 0);
    }
  }

  /** A label that had to move is led back to the end of its line. */
  private void thread(Graphics2D g, Label label) {
    double from = label.end() + 0.75 * size;
    double to = label.x() - 0.2 * size;
    if (Math.abs(label.y() - label.home()) > 0.3 * size || to - from > size) {
      g.setColor(label.thread());
      g.setStroke(new BasicStroke((float) (size / 14)));
      g.draw(new Line2D.Double(from, label.home(), to, label.y()));
    }
  }
}

package move37.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import move37.experiment.report.ChartColors;
import move37.experiment.report.ChartPlan.Reading;
import move37.experiment.report.ChartPlan.ReadingLine;
import move37.experiment.report.ChartRenderer.Plot;
import move37.ui.common.Controls;

/** A thin line at the place that is read, a dot on each line, and a small box with the values. */
final class ReadingBox {
  private static final double GAP = 12;
  private static final double DOT = 9;

  private final Region hair = new Region();
  private final VBox box = new VBox();
  private final List<Region> dots = new ArrayList<>();
  private List<Node> parent;

  ReadingBox() {
    hair.getStyleClass().add("chart-hair");
    box.getStyleClass().add("chart-reading");
    for (Region node : List.of(hair, box)) {
      node.setManaged(false);
      node.setMouseTransparent(true);
      node.setVisible(false);
    }
  }

  void addTo(List<Node> children) {
    parent = children;
    children.add(hair);
    children.add(box);
  }

  void hide() {
    hair.setVisible(false);
    box.setVisible(false);
    parent.removeAll(dots);
    dots.clear();
  }

  void show(Reading reading, Plot plot, ChartColors colors, double width) {
    hide();
    double column = plot.column(reading.x());
    hair.resizeRelocate(column - 0.5, plot.area().getY(), 1, plot.area().getHeight());
    hair.setVisible(true);
    reading.lines().forEach(line -> dot(line, column, plot, colors));
    fill(reading, colors);
    box.setVisible(true);
    box.applyCss();
    double boxWidth = Math.ceil(box.prefWidth(-1));
    double boxHeight = Math.ceil(box.prefHeight(boxWidth));
    boolean fitsRight = column + GAP + boxWidth <= width;
    double x = fitsRight ? column + GAP : Math.max(0, column - GAP - boxWidth);
    box.resizeRelocate(x, plot.area().getY() + GAP, boxWidth, boxHeight);
    box.toFront();
  }

  private void dot(ReadingLine line, double column, Plot plot, ChartColors colors) {
    Region dot = new Region();
    dot.setManaged(false);
    dot.setMouseTransparent(true);
    dot.getStyleClass().add("chart-dot");
    dot.setStyle("-fx-border-color: " + css(colors.of(line.tone())));
    double row = plot.row(plot.y().clamp(line.y()));
    dot.resizeRelocate(column - DOT / 2, row - DOT / 2, DOT, DOT);
    dots.add(dot);
    parent.add(dot);
  }

  private void fill(Reading reading, ChartColors colors) {
    GridPane rows = new GridPane();
    rows.getStyleClass().add("chart-reading-rows");
    int row = 0;
    for (ReadingLine line : reading.lines()) {
      Region swatch = new Region();
      swatch.getStyleClass().add("chart-swatch");
      swatch.setStyle("-fx-background-color: " + css(colors.of(line.tone())));
      rows.addRow(
          row++, swatch, Controls.label(line.name()), Controls.label(line.value(), "medium"));
    }
    box.getChildren().setAll(Controls.label(reading.title(), "strong"), rows);
  }

  private static String css(java.awt.Color color) {
    return String.format(
        Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
  }
}

package move37.ui.charts;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.experiment.report.ChartColors;
import move37.experiment.report.ChartImages;
import move37.experiment.report.ChartPlan;
import move37.experiment.report.ChartPlans;
import move37.experiment.report.RunHistory;
import move37.ui.common.Controls;
import move37.ui.common.FileDialogs.Kind;
import move37.ui.common.Icon;
import move37.ui.common.Notifier;
import move37.ui.common.Segments;
import move37.ui.common.Segments.Segment;
import move37.ui.common.Workbench;
import org.controlsfx.control.SegmentedButton;

/**
 * A chart with its title, its buttons and, while there is nothing to draw, a word about what will
 * come and when. Several variants of a chart share a pane and are switched in it.
 */
public final class ChartPane {
  private final ObservableValue<RunHistory> history;
  private final Workbench workbench;
  private final Notifier notifier;
  private final ChartCanvas canvas;
  private final Label title = Controls.label("", "chart-title");
  private final Label empty = Controls.paragraph("", "muted", "chart-empty");
  private final VBox view = new VBox();
  private final Runnable beat = this::beat;
  private final ChangeListener<RunHistory> refresh = (_, _, _) -> refresh();
  private final ChangeListener<Boolean> dye = (_, _, _) -> dye();
  private final ObjectProperty<ChartPlans> chart;
  private ChartPlan plan;

  /**
   * What a pane draws from.
   *
   * @param history what to draw
   * @param emptyText what stands there while there is nothing to draw
   */
  public record Source(ObservableValue<RunHistory> history, ObservableValue<String> emptyText) {}

  /**
   * A pane for these variants, the first one shown.
   *
   * @param variants one chart or more; each has a short name {@code chart.variant.NAME} in the
   *     bundle if there are several
   * @param source what to draw from
   * @param workbench the window's
   * @param notifier told in one sentence where a file was written, or that it could not be
   */
  public ChartPane(
      List<ChartPlans> variants, Source source, Workbench workbench, Notifier notifier) {
    this.history = source.history();
    this.workbench = workbench;
    this.notifier = notifier;
    this.chart = new SimpleObjectProperty<>(this, "chart", variants.getFirst());
    this.plan = chart.get().plan(history.getValue());
    this.canvas = new ChartCanvas(plan, colors());
    empty.textProperty().bind(source.emptyText());
    view.getStyleClass().add("chart-pane");
    view.getChildren().setAll(header(variants), body());
    canvas.fontProperty().bind(empty.fontProperty());
    history.addListener(refresh);
    chart.addListener((_, _, _) -> refresh());
    workbench.theme().darkProperty().addListener(dye);
    workbench.pulse().add(beat);
    refresh();
  }

  /** The pane. */
  public Node view() {
    return view;
  }

  /** What is shown now. */
  ChartPlan plan() {
    return plan;
  }

  /** Leaves the pulse; the pane is no longer needed. */
  public void dispose() {
    workbench.pulse().remove(beat);
    workbench.theme().darkProperty().removeListener(dye);
    history.removeListener(refresh);
    empty.textProperty().unbind();
  }

  private Node header(List<ChartPlans> variants) {
    HBox header = new HBox(title, Controls.spacer());
    header.getStyleClass().add("chart-header");
    if (variants.size() > 1) {
      header.getChildren().add(switcher(variants));
    }
    Button picture = Controls.iconButton("chart.picture", Icon.DOWNLOAD, this::savePicture);
    Button table = Controls.iconButton("chart.table", Icon.TABLE, this::saveTable);
    for (Button button : List.of(picture, table)) {
      button.disableProperty().bind(empty.visibleProperty());
      button.getStyleClass().add("quiet");
      header.getChildren().add(button);
    }
    return header;
  }

  private Node switcher(List<ChartPlans> variants) {
    SegmentedButton row =
        Segments.of(chart, variants, variant -> Segment.of("chart.variant." + variant.name()));
    row.getStyleClass().add("small");
    row.setMaxHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private Node body() {
    StackPane body = new StackPane(canvas, empty);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    return body;
  }

  private void refresh() {
    plan = chart.get().plan(history.getValue());
    title.setText(plan.title());
    empty.setVisible(plan.isEmpty());
    canvas.show(plan, workbench.theme().hasMotion(), System.nanoTime());
  }

  private void dye() {
    canvas.dye(colors());
  }

  private void beat() {
    if (canvas.beat(System.nanoTime())) {
      workbench.pulse().hurry();
    }
  }

  private ChartColors colors() {
    return workbench.theme().isDark() ? ChartColors.dark() : ChartColors.light();
  }

  private void savePicture() {
    ChartPlan shown = plan;
    ChartColors colors = colors();
    save(Kind.PICTURE, file -> ChartImages.writePicture(shown, colors, file));
  }

  private void saveTable() {
    ChartPlan shown = plan;
    save(Kind.TABLE, file -> ChartImages.writeTable(shown, file));
  }

  private void save(Kind kind, Workbench.Writing writing) {
    workbench.save(kind, chart.get().fileName(), writing, notifier);
  }
}

package move37.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.experiment.ExperimentEvent.Progressed;
import move37.experiment.Phase;
import move37.experiment.report.ChartPlans;
import move37.ui.charts.ChartPane;
import move37.ui.common.Notifier;
import move37.ui.common.Segments;
import move37.ui.common.Segments.Segment;
import move37.ui.common.Workbench;
import org.controlsfx.control.SegmentedButton;

/**
 * The charts at the right: those of the imitation while it lasts, then those of strength. The user
 * may look at the others at any time; a new phase brings its own charts forward.
 */
final class ChartColumn {
  private enum Tab {
    IMITATION("charts.imitation"),
    STRENGTH("charts.strength");

    private final String key;

    Tab(String key) {
      this.key = key;
    }
  }

  private final RunViewModel model;
  private final Workbench workbench;
  private final Notifier notifier;
  private final List<ChartPane> panes = new ArrayList<>();
  private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab");
  private final StackPane body = new StackPane();
  private final VBox view = new VBox();
  private Phase followed;

  ChartColumn(RunViewModel model, Workbench workbench, Notifier notifier) {
    this.model = model;
    this.workbench = workbench;
    this.notifier = notifier;
    ObservableValue<String> noImitation = model.imitationHintProperty();
    Node learning =
        stack(
            pane(List.of(ChartPlans.ACCURACY), noImitation),
            pane(List.of(ChartPlans.LOSS), noImitation));
    Node playing =
        stack(
            pane(List.of(ChartPlans.ELO), model.ratingHintProperty()),
            pane(
                List.of(ChartPlans.WIN_RATE_WITH_SEARCH, ChartPlans.WIN_RATE_NET_ALONE),
                model.ratingHintProperty()));
    tab.addListener(
        (_, _, now) -> body.getChildren().setAll(now == Tab.STRENGTH ? playing : learning));
    SegmentedButton tabs = Segments.of(tab, List.of(Tab.values()), t -> Segment.of(t.key));
    tabs.getStyleClass().add("chart-tabs");
    tabs.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    view.getStyleClass().add("chart-column");
    view.getChildren().setAll(tabs, body);
    model
        .progressProperty()
        .addListener((_, _, p) -> p.map(Progressed::phase).ifPresent(this::follow));
    follow(model.phase());
  }

  Node view() {
    return view;
  }

  void dispose() {
    panes.forEach(ChartPane::dispose);
  }

  private void follow(Phase phase) {
    if (followed == phase) {
      return;
    }
    followed = phase;
    tab.set(phase == Phase.SELF_PLAY ? Tab.STRENGTH : Tab.IMITATION);
  }

  private ChartPane pane(List<ChartPlans> variants, ObservableValue<String> emptyText) {
    ChartPane pane =
        new ChartPane(
            variants,
            new ChartPane.Source(model.historyProperty(), emptyText),
            workbench,
            notifier);
    panes.add(pane);
    return pane;
  }

  private static Node stack(ChartPane... stacked) {
    VBox stack = new VBox();
    stack.getStyleClass().add("chart-stack");
    for (ChartPane pane : stacked) {
      VBox.setVgrow(pane.view(), Priority.ALWAYS);
      stack.getChildren().add(pane.view());
    }
    return stack;
  }
}

package move37.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.experiment.ExperimentEvent.Progressed;
import move37.experiment.Phase;
import move37.experiment.report.ChartPlans;
import move37.ui.charts.ChartPane;
import move37.ui.common.Controls;
import move37.ui.common.Messages;
import move37.ui.common.Workbench;

/**
 * The charts at the right: those of the imitation while it lasts, then those of strength. The user
 * may look at the others at any time; a new phase brings its own charts forward.
 */
final class ChartColumn {
  private final RunViewModel model;
  private final Workbench workbench;
  private final Consumer<String> trouble;
  private final List<ChartPane> panes = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final StackPane body = new StackPane();
  private final VBox view = new VBox();
  private final ToggleButton imitation;
  private final ToggleButton strength;
  private Phase followed;

  ChartColumn(RunViewModel model, Workbench workbench, Consumer<String> trouble) {
    this.model = model;
    this.workbench = workbench;
    this.trouble = trouble;
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
    imitation = tab("charts.imitation", learning);
    strength = tab("charts.strength", playing);
    HBox tabs = new HBox(imitation, strength);
    tabs.getStyleClass().addAll("segments", "chart-tabs");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    view.getStyleClass().add("chart-column");
    view.getChildren().setAll(tabs, body);
    model
        .progressProperty()
        .addListener((_, _, p) -> p.map(Progressed::phase).ifPresent(this::follow));
    follow(model.phase().orElse(model.hasExperts() ? Phase.EXPERT_GAMES : Phase.SELF_PLAY));
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
    (phase == Phase.SELF_PLAY ? strength : imitation).fire();
  }

  private ChartPane pane(List<ChartPlans> variants, ObservableValue<String> emptyText) {
    ChartPane pane =
        new ChartPane(
            variants, new ChartPane.Source(model.historyProperty(), emptyText), workbench, trouble);
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

  private ToggleButton tab(String key, Node content) {
    ToggleButton tab = new ToggleButton(Messages.text(key));
    tab.getStyleClass().add("segment");
    tab.setId(key);
    tab.setToggleGroup(group);
    tab.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(tab, Priority.ALWAYS);
    Controls.tip(tab, Messages.text(key + ".tip"));
    tab.setOnAction(
        _ -> {
          tab.setSelected(true);
          body.getChildren().setAll(content);
        });
    return tab;
  }
}

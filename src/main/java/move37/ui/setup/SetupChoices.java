package move37.ui.setup;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import move37.experiment.ExpertChoice;
import move37.experiment.Preset;
import move37.ui.common.Controls;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;

/** Time, teacher and, folded away, the seed. */
final class SetupChoices {
  private final SetupViewModel model;
  private final VBox view;

  SetupChoices(SetupViewModel model) {
    this.model = model;
    view = new VBox(group("setup.time", times()), group("setup.teacher", teacher()), advanced());
    view.getStyleClass().add("setup-options");
    HBox.setHgrow(view, Priority.ALWAYS);
  }

  Node view() {
    return view;
  }

  private static Node group(String key, Node content) {
    VBox group = new VBox(Controls.label(Messages.text(key), "section"), content);
    group.getStyleClass().add("setup-group");
    return group;
  }

  private Node times() {
    HBox row = new HBox();
    row.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    Runnable refill =
        () -> {
          group.getToggles().clear();
          row.getChildren().setAll(model.presets().stream().map(p -> time(p, group)).toList());
        };
    model.presets().addListener((javafx.beans.Observable _) -> refill.run());
    model.presetProperty().addListener((_, _, preset) -> select(group, preset));
    refill.run();
    select(group, model.presetProperty().get());
    return row;
  }

  private ToggleButton time(Preset preset, ToggleGroup group) {
    ToggleButton button = new ToggleButton(LabWords.name(preset));
    button.getStyleClass().add("segment");
    button.setId("preset." + preset.name());
    button.setToggleGroup(group);
    button.setUserData(preset);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    Controls.tip(button, LabWords.about(preset));
    button.setOnAction(
        _ -> {
          model.presetProperty().set(preset);
          button.setSelected(true);
        });
    return button;
  }

  private static void select(ToggleGroup group, Preset preset) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData().equals(preset))
        .findFirst()
        .ifPresent(group::selectToggle);
  }

  private Node teacher() {
    ComboBox<ExpertChoice> box = new ComboBox<>(model.experts());
    box.setId("setup.expert");
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().bindBidirectional(model.expertProperty());
    box.setCellFactory(_ -> new ExpertCell());
    box.setButtonCell(new ExpertCell());
    box.setPlaceholder(Controls.label(Messages.text("setup.outlook.loading"), "muted"));
    box.setPromptText(Messages.text("setup.outlook.loading"));
    box.setAccessibleText(Messages.text("setup.teacher"));
    box.setTooltip(Controls.tooltip(Messages.text("setup.teacher.tip")));
    Label about = Controls.paragraph(Messages.text("setup.teacher.about"), "muted", "small");
    VBox group = new VBox(box, about);
    group.getStyleClass().add("setup-pair");
    return group;
  }

  private Node advanced() {
    TextField seed = new TextField();
    seed.setId("setup.seed");
    seed.textProperty().bindBidirectional(model.seedProperty());
    seed.getStyleClass().add("seed");
    seed.setTooltip(Controls.tooltip(Messages.text("setup.seed.tip")));
    Label name = Controls.label(Messages.text("setup.seed"));
    name.setLabelFor(seed);
    HBox row = new HBox(name, seed);
    row.getStyleClass().add("setup-row");
    VBox content =
        new VBox(row, Controls.paragraph(Messages.text("setup.seed.about"), "muted", "small"));
    content.getStyleClass().add("setup-pair");
    TitledPane pane = new TitledPane(Messages.text("setup.advanced"), content);
    pane.setId("setup.advanced");
    pane.getStyleClass().add("quiet");
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }

  /** The teacher's name and, at the right, how many games it left. */
  private static final class ExpertCell extends ListCell<ExpertChoice> {
    private final Label name = Controls.label("");
    private final Label games = Controls.label("", "muted");
    private final HBox row = new HBox(name, Controls.spacer(), games);

    ExpertCell() {
      row.getStyleClass().add("expert-cell");
    }

    @Override
    protected void updateItem(ExpertChoice expert, boolean isEmpty) {
      super.updateItem(expert, isEmpty);
      if (isEmpty || expert == null) {
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setAccessibleText(null);
        return;
      }
      name.setText(LabWords.name(expert));
      games.setText(LabWords.about(expert));
      setGraphic(row);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setAccessibleText(name.getText() + ", " + games.getText());
    }
  }
}

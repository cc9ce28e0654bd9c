package move37.ui.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import move37.experiment.ExpertChoice;
import move37.game.Game;
import move37.ui.common.Controls;
import move37.ui.common.FileDialogs;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;
import move37.ui.common.Segments;
import move37.ui.common.Segments.Segment;
import org.controlsfx.control.SegmentedButton;

/** Time, teacher and, folded away, the rules, the seed and one more opponent for the ratings. */
final class SetupChoices {
  private final SetupViewModel model;
  private final FileDialogs dialogs;
  private final VBox view;

  SetupChoices(SetupViewModel model, FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    view =
        new VBox(
            boards(), group("setup.time", times()), group("setup.teacher", teacher()), advanced());
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

  /** The game's boards; away where there is one only. */
  private Node boards() {
    SegmentedButton boards =
        Segments.of(
            model.boardProperty(),
            model.boards(),
            board ->
                new Segment("board." + board.id(), LabWords.board(board), LabWords.about(board)));
    boards.setMaxWidth(Double.MAX_VALUE);
    Node group = group("setup.board", boards);
    group.visibleProperty().bind(Bindings.size(model.boards()).greaterThan(1));
    group.managedProperty().bind(group.visibleProperty());
    return group;
  }

  private Node times() {
    SegmentedButton times =
        Segments.of(
            model.presetProperty(),
            model.presets(),
            preset ->
                new Segment(
                    "preset." + preset.name(), LabWords.name(preset), LabWords.about(preset)));
    times.setMaxWidth(Double.MAX_VALUE);
    return times;
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
    VBox group = new VBox(box, ownGames());
    group.getStyleClass().add("setup-pair");
    return group;
  }

  /** What the teacher's games are for, or where they are; and the way to games of one's own. */
  private Node ownGames() {
    Label about = Controls.label("", "muted", "small");
    about.setMinWidth(0);
    model.expertProperty().addListener((_, _, expert) -> showPurpose(about, expert));
    showPurpose(about, model.expertProperty().get());
    Button file = Controls.button("setup.own.file", () -> own(FileDialogs::openRecords));
    Button folder = Controls.button("setup.own.folder", () -> own(FileDialogs::openRecordFolder));
    HBox row = new HBox(about, Controls.spacer(), file, folder);
    row.getStyleClass().add("setup-own");
    for (Button button : List.of(file, folder)) {
      button.getStyleClass().addAll("flat", "small");
      button.disableProperty().bind(model.expertProperty().isNull());
    }
    return row;
  }

  private static void showPurpose(Label about, ExpertChoice expert) {
    Optional<Path> own = Optional.ofNullable(expert).flatMap(LabWords::ownFile);
    boolean isNone = expert != null && own.isEmpty() && expert.games() == 0;
    String purpose = Messages.text(isNone ? "setup.teacher.none" : "setup.teacher.about");
    about.setText(own.map(Path::toString).orElse(purpose));
    about.setTextOverrun(own.isPresent() ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.ELLIPSIS);
  }

  private void own(Function<FileDialogs, Optional<Path>> asking) {
    asking.apply(dialogs).ifPresent(model::chooseOwn);
  }

  /** Open from the start if something unusual was chosen last time. */
  private Node advanced() {
    Node rules = new RuleControls(model.rules(), model.boardProperty()).view();
    VBox content = new VBox(rules, seed(), opponent());
    content.getStyleClass().add("setup-group");
    TitledPane pane = new TitledPane(Messages.text("setup.advanced"), content);
    pane.setId("setup.advanced");
    pane.getStyleClass().add("quiet");
    pane.setExpanded(model.opponent().name().isPresent());
    pane.setAnimated(false);
    return pane;
  }

  private Node seed() {
    TextField seed = new TextField();
    seed.setId("setup.seed");
    seed.textProperty().bindBidirectional(model.seedProperty());
    seed.getStyleClass().add("seed");
    seed.setTooltip(Controls.tooltip(Messages.text("setup.seed.tip")));
    return row("setup.seed", seed);
  }

  /** One more opponent for the ratings: named here, since it may be a program to start. */
  private Node opponent() {
    ComboBox<String> box = new ComboBox<>();
    box.setId("setup.opponent");
    box.setEditable(true);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getEditor().textProperty().bindBidirectional(model.opponent().textProperty());
    box.setPromptText(Messages.text("setup.opponent.nobody"));
    box.setTooltip(Controls.tooltip(Messages.text("setup.opponent.tip")));
    Label about = Controls.paragraph("", "muted", "small");
    Runnable showIdeas = () -> showIdeas(box, about);
    model.gameProperty().addListener((_, _, _) -> showIdeas.run());
    model.experts().addListener((Observable _) -> showIdeas.run());
    showIdeas.run();
    HBox.setHgrow(box, Priority.ALWAYS);
    return row("setup.opponent", box, about);
  }

  private void showIdeas(ComboBox<String> box, Label about) {
    Game game = model.gameProperty().get();
    if (game != null) {
      box.getItems().setAll(ExtraOpponent.ideas(game));
      boolean isTeacher = ExtraOpponent.isTeacherAmongIdeas(game, model.experts());
      about.setText(Messages.text(isTeacher ? "setup.opponent.teacher" : "setup.opponent.about"));
    }
  }

  /** A name, its control, and below them what it does. */
  private static Node row(String key, Control control) {
    return row(key, control, Controls.paragraph(Messages.text(key + ".about"), "muted", "small"));
  }

  private static Node row(String key, Control control, Label about) {
    Label name = Controls.label(Messages.text(key), "setup-name");
    name.setLabelFor(control);
    HBox row = new HBox(name, control);
    row.getStyleClass().add("setup-row");
    VBox pair = new VBox(row, about);
    pair.getStyleClass().add("setup-pair");
    return pair;
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

package move37.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import move37.ui.common.Controls;
import move37.ui.common.Icon;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;
import move37.ui.shell.PhaseStep.Kind;
import move37.ui.shell.PhaseStep.Status;

/**
 * Expert games, Pretraining, Self-play, You: which phase it is, how far it is, how long it takes.
 */
final class PhaseStrip {
  private final RunViewModel model;
  private final Map<Kind, PhaseMarker> markers = new EnumMap<>(Kind.class);
  private final Map<Kind, Label> labels = new EnumMap<>(Kind.class);
  private final Map<Kind, PhaseLine> lines = new EnumMap<>(Kind.class);
  private final Button you;
  private final HBox view = new HBox();

  /**
   * @param model the run
   * @param play what the last step, You, leads to
   */
  PhaseStrip(RunViewModel model, Runnable play) {
    this.model = model;
    this.you = new Button();
    view.getStyleClass().add("phase-strip");
    for (Kind kind : Kind.values()) {
      view.getChildren().add(step(kind, play));
      if (kind == Kind.SELF_PLAY) {
        view.getChildren().add(passed());
      }
      if (kind != Kind.YOU) {
        PhaseLine line = new PhaseLine();
        lines.put(kind, line);
        HBox.setHgrow(line, Priority.ALWAYS);
        view.getChildren().add(line);
      }
    }
    view.getChildren().add(time());
    model.stepsProperty().addListener((_, _, steps) -> show(steps));
    show(model.stepsProperty().get());
  }

  Node view() {
    return view;
  }

  private Node step(Kind kind, Runnable play) {
    PhaseMarker marker = new PhaseMarker();
    Label label = Controls.label(Messages.text("phase." + kind.name()), "phase-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    markers.put(kind, marker);
    labels.put(kind, label);
    HBox step = new HBox(marker, label);
    step.getStyleClass().add("phase-step");
    if (kind != Kind.YOU) {
      label.setTooltip(Controls.tooltip(Messages.text("phase." + kind.name() + ".tip")));
      return step;
    }
    you.setId("phase.YOU");
    you.setGraphic(step);
    you.getStyleClass().addAll("flat", "phase-you");
    you.setAccessibleText(Messages.text("phase.YOU"));
    you.setOnAction(_ -> play.run());
    Controls.tip((ButtonBase) you, Messages.text("phase.YOU.tip"));
    return you;
  }

  /** The news that the back row must see: there only when it is so. */
  private Node passed() {
    Label chip = Controls.label(Messages.text("phase.passed"), "passed-chip");
    chip.setId("phase.passed");
    chip.setGraphic(Icon.CHECK.node());
    chip.setMinWidth(Region.USE_PREF_SIZE);
    BooleanBinding isPassed =
        Bindings.createBooleanBinding(
            () -> model.historyProperty().get().teacherPassed().isPresent(),
            model.historyProperty());
    chip.visibleProperty().bind(isPassed);
    chip.managedProperty().bind(isPassed);
    return chip;
  }

  private Node time() {
    Label left = Controls.label("", "phase-time");
    left.setId("phase.time");
    left.textProperty().bind(model.timeLeftProperty());
    Label activity = Controls.label("", "muted", "small");
    activity.setId("phase.activity");
    activity.textProperty().bind(model.activityProperty());
    VBox box = new VBox(left, activity);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.getStyleClass().add("phase-times");
    return box;
  }

  private void show(List<PhaseStep> steps) {
    for (PhaseStep step : steps) {
      Status status = step.status();
      markers.get(step.kind()).show(status);
      Label label = labels.get(step.kind());
      label.setText(step.label());
      PhaseMarker.mark(label, status);
      label.setAccessibleRole(AccessibleRole.TEXT);
      label.setAccessibleText(inWords(step));
      PhaseLine line = lines.get(step.kind());
      if (line != null) {
        line.show(step.fraction());
      }
    }
    you.setDisable(!model.canPlayProperty().get());
  }

  private static String inWords(PhaseStep step) {
    String status = Messages.text("phase.status." + step.status().name().toLowerCase(Locale.ROOT));
    return step.status() == Status.ACTIVE
        ? step.label() + ", " + status + ", " + LabWords.share(step.fraction())
        : step.label() + ", " + status;
  }
}

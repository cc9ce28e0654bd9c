package move37.ui.shell;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import move37.ui.common.Icon;
import move37.ui.shell.PhaseStep.Status;

/** A step's dot: a ring to come, a dot in a ring while active, a check when done. */
final class PhaseMarker extends StackPane {
  private final StackPane dot = new StackPane();
  private final StackPane check = new StackPane(Icon.CHECK.node());

  PhaseMarker() {
    getStyleClass().add("phase-marker");
    dot.getStyleClass().add("phase-dot");
    check.getStyleClass().add("phase-check");
    getChildren().addAll(dot, check);
    show(Status.TO_COME);
  }

  void show(Status status) {
    mark(this, status);
    dot.setVisible(status == Status.ACTIVE);
    check.setVisible(status == Status.DONE);
  }

  /** Lets the style sheet see the status: {@code :active}, {@code :done}, {@code :left-out} … */
  static void mark(Node node, Status status) {
    for (Status each : Status.values()) {
      String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), each == status);
    }
  }
}

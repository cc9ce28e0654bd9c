package move37.ui.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import move37.ui.common.Controls;
import move37.ui.common.Icon;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;
import move37.ui.common.Segments;
import move37.ui.common.Segments.Segment;
import move37.ui.common.Theme;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;

/** A button and the card that it opens: size of type, and whether things may move. */
final class Appearance {
  private enum Motion {
    ON,
    OFF;

    static Motion of(boolean moves) {
      return moves ? ON : OFF;
    }
  }

  private static final Duration FADE = Duration.millis(150);

  private static final double CORNER = 8;
  private static final double GAP = 8;

  private final Theme theme;
  private final Button button;
  private final GridPane card = new GridPane();
  private PopOver popOver;

  Appearance(Theme theme) {
    this.theme = theme;
    button = Controls.iconButton("shell.look", Icon.SLIDERS, this::toggle);
    card.getStyleClass().add("look-card");
    row(0, "look.size", sizes());
    row(1, "look.motion", motion());
    theme.darkProperty().addListener((_, _, _) -> close());
  }

  /** The button that opens the card. */
  Button button() {
    return button;
  }

  private void toggle() {
    if (popOver != null && popOver.isShowing()) {
      close();
    } else {
      open();
    }
  }

  /** A pop-up is a window of its own: it takes colours and size from the one it opens from. */
  private void open() {
    card.styleProperty().bind(button.getScene().getRoot().styleProperty());
    popOver = new PopOver(card);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setArrowSize(0);
    popOver.setCornerRadius(CORNER);
    popOver.setDetachable(false);
    popOver.setAnimated(theme.hasMotion());
    popOver.setFadeInDuration(FADE);
    popOver.show(button, GAP);
  }

  private void close() {
    if (popOver != null) {
      popOver.hide(Duration.ZERO);
    }
  }

  private void row(int number, String key, Node choice) {
    Label name = Controls.label(Messages.text(key));
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(choice);
    card.addRow(number, name, choice);
  }

  private Node sizes() {
    Button smaller = Controls.iconButton("look.smaller", Icon.MINUS, () -> theme.zoom(-1));
    Button larger = Controls.iconButton("look.larger", Icon.PLUS, () -> theme.zoom(1));
    Label now = Controls.label("", "look-size");
    now.textProperty().bind(theme.zoomProperty().map(zoom -> LabWords.share(zoom.doubleValue())));
    HBox row = new HBox(smaller, now, larger);
    row.getStyleClass().add("look-sizes");
    return row;
  }

  private SegmentedButton motion() {
    ObjectProperty<Motion> motion =
        new SimpleObjectProperty<>(this, "motion", Motion.of(theme.hasMotion()));
    motion.addListener((_, _, chosen) -> theme.motionProperty().set(chosen == Motion.ON));
    theme.motionProperty().addListener((_, _, moves) -> motion.set(Motion.of(moves)));
    return Segments.of(
        motion, List.of(Motion.values()), value -> Segment.of("look.motion." + value.name()));
  }
}

package move37.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import move37.ui.common.Controls;
import move37.ui.common.Icon;
import move37.ui.common.Notifier;

/**
 * Sentences over the page, near its foot: they block nothing and move nothing. Trouble stays until
 * it is closed, whatever else is told; below it, news go by themselves, and work in hand is told of
 * until it is over or cancelled.
 */
final class Notices implements Notifier {
  private static final Duration NEWS_STAY = Duration.seconds(5);

  /** Older ones give way, so that the page can be seen. */
  private static final int MOST_TROUBLES = 3;

  private final Deque<Notice> troubles = new ArrayDeque<>();
  private final Label words = Controls.paragraph("", "notice-words");
  private final Button close = Controls.iconButton("notice.close", Icon.CLOSE, this::rest);
  private final Button cancel = Controls.button("notice.cancel", this::cancel);
  private final HBox passing = box(words, cancel, close);
  private final VBox stack = new VBox();
  private final StackPane layer = new StackPane(stack);
  private final PauseTransition going = new PauseTransition(NEWS_STAY);
  private Runnable cancelling = () -> {};

  private record Notice(String sentence, Node view) {}

  Notices() {
    words.setId("notice");
    cancel.getStyleClass().add("flat");
    for (Button button : List.of(cancel, close)) {
      button.managedProperty().bind(button.visibleProperty());
    }
    passing.managedProperty().bind(passing.visibleProperty());
    passing.setVisible(false);
    stack.getStyleClass().add("notices");
    stack.setAlignment(Pos.BOTTOM_CENTER);
    stack.setPickOnBounds(false);
    stack.getChildren().add(passing);
    layer.setPickOnBounds(false);
    layer.getStyleClass().add("notice-layer");
    going.setOnFinished(_ -> rest());
  }

  private static HBox box(Node... parts) {
    HBox box = new HBox(parts);
    box.getStyleClass().add("notice");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return box;
  }

  Node layer() {
    return layer;
  }

  @Override
  public void trouble(String sentence) {
    troubles.removeIf(notice -> notice.sentence().equals(sentence));
    troubles.add(new Notice(sentence, troubleBox(sentence)));
    if (troubles.size() > MOST_TROUBLES) {
      troubles.remove();
    }
    showTroubles();
  }

  private HBox troubleBox(String sentence) {
    HBox box =
        box(
            Controls.paragraph(sentence, "notice-words"),
            Controls.iconButton("notice.close", Icon.CLOSE, () -> closeTrouble(sentence)));
    box.getStyleClass().add("trouble");
    return box;
  }

  private void closeTrouble(String sentence) {
    troubles.removeIf(notice -> notice.sentence().equals(sentence));
    showTroubles();
  }

  private void showTroubles() {
    stack.getChildren().setAll(troubles.stream().map(Notice::view).toList());
    stack.getChildren().add(passing);
  }

  @Override
  public void news(String sentence) {
    showPassing(sentence, /* canClose= */ true, /* canCancel= */ false);
    going.playFromStart();
  }

  /** Something is being done that takes a while: stays until {@link #rest}. */
  void working(String sentence) {
    showPassing(sentence, /* canClose= */ false, /* canCancel= */ false);
  }

  /**
   * The same of what can be broken off.
   *
   * @param onCancel what the button to cancel does
   */
  void working(String sentence, Runnable onCancel) {
    cancelling = onCancel;
    showPassing(sentence, /* canClose= */ false, /* canCancel= */ true);
  }

  private void showPassing(String sentence, boolean canClose, boolean canCancel) {
    going.stop();
    words.setText(sentence);
    close.setVisible(canClose);
    cancel.setVisible(canCancel);
    passing.setVisible(true);
  }

  private void cancel() {
    cancelling.run();
  }

  /** Takes news and work away; trouble stays. */
  void rest() {
    going.stop();
    passing.setVisible(false);
  }

  /** Takes everything away: what it was about is over. */
  void clear() {
    rest();
    troubles.clear();
    showTroubles();
  }
}

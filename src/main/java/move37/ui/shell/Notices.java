package move37.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import move37.ui.common.Controls;
import move37.ui.common.Icon;
import move37.ui.common.Notifier;

/**
 * One sentence over the page, near its foot: it blocks nothing and moves nothing. Trouble stays
 * until it is closed, news go by themselves, and what is being read is told of until it is read or
 * cancelled.
 */
final class Notices implements Notifier {
  private static final Duration NEWS_STAY = Duration.seconds(5);

  private final Label words = Controls.paragraph("", "notice-words");
  private final HBox notice;
  private final StackPane layer;
  private final Button close = Controls.iconButton("notice.close", Icon.CLOSE, this::hide);
  private final Button cancel = Controls.button("notice.cancel", this::cancel);
  private Runnable cancelling = () -> {};
  private final PauseTransition going = new PauseTransition(NEWS_STAY);

  Notices() {
    words.setId("notice");
    cancel.getStyleClass().add("flat");
    cancel.managedProperty().bind(cancel.visibleProperty());
    close.managedProperty().bind(close.visibleProperty());
    notice = new HBox(words, cancel, close);
    notice.getStyleClass().add("notice");
    notice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    notice.setVisible(false);
    layer = new StackPane(notice);
    layer.setAlignment(Pos.BOTTOM_CENTER);
    layer.setPickOnBounds(false);
    layer.getStyleClass().add("notice-layer");
    going.setOnFinished(_ -> hide());
  }

  Node layer() {
    return layer;
  }

  @Override
  public void trouble(String sentence) {
    show(sentence, true, false);
    going.stop();
  }

  @Override
  public void news(String sentence) {
    show(sentence, false, false);
    going.playFromStart();
  }

  /**
   * Games are being read: stays until it is hidden.
   *
   * @param cancel what the button to cancel does
   */
  void reading(String sentence, Runnable cancel) {
    cancelling = cancel;
    show(sentence, false, true);
    going.stop();
  }

  private void cancel() {
    cancelling.run();
  }

  void hide() {
    notice.setVisible(false);
  }

  private void show(String sentence, boolean isTrouble, boolean isWork) {
    words.setText(sentence);
    cancel.setVisible(isWork);
    close.setVisible(!isWork);
    notice.getStyleClass().remove("trouble");
    if (isTrouble) {
      notice.getStyleClass().add("trouble");
    }
    notice.setVisible(true);
  }
}

package move37.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.ui.common.Controls;
import move37.ui.common.Messages;

/** Asks a question over the page; the run behind it goes on meanwhile. */
final class Questions {
  /**
   * An answer.
   *
   * @param key its words in the bundle
   * @param isPrimary whether it is the usual one
   */
  record Answer(String key, boolean isPrimary, Runnable action) {}

  private final StackPane layer = new StackPane();
  private List<Button> buttons = List.of();
  private Node focusedBefore;

  Questions() {
    layer.getStyleClass().add("question-layer");
    layer.setVisible(false);
    layer.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    layer.addEventFilter(KeyEvent.KEY_PRESSED, this::moveBetweenAnswers);
  }

  Node layer() {
    return layer;
  }

  boolean isOpen() {
    return layer.isVisible();
  }

  /**
   * Asks; Escape means "none of these".
   *
   * @param key the question's words: {@code key} and {@code key.about}
   */
  void ask(String key, List<Answer> answers) {
    focusedBefore = isOpen() ? focusedBefore : layer.getScene().getFocusOwner();
    HBox row = new HBox();
    row.getStyleClass().add("question-answers");
    buttons = answers.stream().map(this::button).toList();
    row.getChildren().setAll(buttons);
    VBox card =
        new VBox(
            Controls.label(Messages.text(key), "question-title"),
            Controls.paragraph(Messages.text(key + ".about"), "muted"),
            row);
    card.getStyleClass().add("question");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.setAlignment(Pos.CENTER_LEFT);
    card.setAccessibleRole(AccessibleRole.DIALOG);
    layer.getChildren().setAll(card);
    layer.setVisible(true);
    buttons.stream().filter(Button::isDefaultButton).findFirst().ifPresent(Node::requestFocus);
  }

  void close() {
    layer.setVisible(false);
    layer.getChildren().clear();
    if (focusedBefore != null) {
      focusedBefore.requestFocus();
    }
  }

  private Button button(Answer answer) {
    Button button = new Button(Messages.text(answer.key()));
    button.setId(answer.key());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDefaultButton(answer.isPrimary());
    if (answer.isPrimary()) {
      button.getStyleClass().add("primary");
    }
    button.setOnAction(
        _ -> {
          close();
          answer.action().run();
        });
    return button;
  }

  /** The keyboard must not reach what the question covers. */
  private void moveBetweenAnswers(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case TAB -> event.isShiftDown() ? -1 : 1;
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (step != 0) {
      int now = buttons.indexOf(layer.getScene().getFocusOwner());
      focusAsByKey(Math.floorMod(now + step, buttons.size()));
      event.consume();
    }
  }

  /** Only who comes from a neighbour by traversal is shown as reached by keyboard. */
  private void focusAsByKey(int index) {
    if (index > 0) {
      buttons.get(index - 1).requestFocusTraversal(TraversalDirection.NEXT);
    } else {
      buttons.get(index + 1).requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}

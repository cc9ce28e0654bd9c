package move37.ui.common.board;

import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import move37.game.GameState;

/** Pointing at moves and choosing them, by the pointer or by the arrow keys and Enter. */
final class BoardPointer {
  private final BoardView board;
  private OptionalInt pointed = OptionalInt.empty();

  BoardPointer(BoardView board) {
    this.board = board;
    board.interactiveProperty().addListener((_, _, on) -> interactiveChanged(on));
    board.focusedProperty().addListener((_, _, focused) -> focusChanged(focused));
    board.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(actionAt(event)));
    board.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(OptionalInt.empty()));
    board.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    board.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The move that is pointed at, if any. */
  OptionalInt pointed() {
    return pointed;
  }

  /** What is no longer legal is no longer pointed at. */
  void positionChanged(GameState state) {
    if (pointed.isPresent() && !state.isLegal(pointed.getAsInt())) {
      pointed = OptionalInt.empty();
    }
  }

  /** Once it was interactive it stays in the order of focus, so that the focus is not lost. */
  private void interactiveChanged(boolean on) {
    if (on) {
      board.setFocusTraversable(true);
    }
    board.setCursor(on && pointed.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    board.pointedChanged();
  }

  private void focusChanged(boolean focused) {
    if (!focused && !board.isHover()) {
      point(OptionalInt.empty());
    }
  }

  private OptionalInt actionAt(MouseEvent event) {
    return board.actionAt(event.getX(), event.getY());
  }

  private void point(OptionalInt action) {
    boolean hand = action.isPresent() && board.interactiveProperty().get();
    board.setCursor(hand ? Cursor.HAND : Cursor.DEFAULT);
    if (!pointed.equals(action)) {
      pointed = action;
      board.pointedChanged();
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && board.interactiveProperty().get()) {
      board.requestFocus();
      actionAt(event).ifPresent(board::chosen);
    }
  }

  private void key(KeyEvent event) {
    if (!board.isFocusTraversable()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> walk(-1, 0);
      case RIGHT -> walk(1, 0);
      case UP -> walk(0, -1);
      case DOWN -> walk(0, 1);
      case ENTER, SPACE -> choosePointed();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choosePointed() {
    if (board.interactiveProperty().get()) {
      pointed.ifPresent(board::chosen);
    }
  }

  private void walk(int right, int down) {
    GameState state = board.positionProperty().get().state();
    point(BoardWalk.next(state.game().board(), board.actionsByCell(), pointed, right, down));
  }
}

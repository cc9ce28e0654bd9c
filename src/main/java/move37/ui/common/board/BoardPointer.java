package move37.ui.common.board;

import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import move37.game.BoardShape;
import move37.game.GameState;

/** Pointing at moves and choosing them, by the pointer or by the arrow keys and Enter. */
final class BoardPointer {
  private final BoardView board;
  private OptionalInt pointed = OptionalInt.empty();

  /** Whether the arrow keys point. */
  private boolean byKeys;

  /** Where the arrow keys pointed last; they go on from there, even if a piece is there now. */
  private OptionalInt lastCell = OptionalInt.empty();

  BoardPointer(BoardView board) {
    this.board = board;
    board.interactiveProperty().addListener((_, _, on) -> interactiveChanged(on));
    board.focusedProperty().addListener((_, _, focused) -> focusChanged(focused));
    board.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(actionAt(event)));
    board.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> left());
    board.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    board.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The move that is pointed at, if any. */
  OptionalInt pointed() {
    return pointed;
  }

  /** Whether it is the arrow keys that point. */
  boolean isCursor() {
    return byKeys && pointed.isPresent();
  }

  /** What is no longer legal is no longer pointed at; a new game forgets where the keys were. */
  void positionChanged(GameState state) {
    if (pointed.isPresent() && !state.isLegal(pointed.getAsInt())) {
      pointed = OptionalInt.empty();
      byKeys = false;
    }
    if (state.ply() == 0) {
      lastCell = OptionalInt.empty();
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
    if (!focused && (byKeys || !board.isHover())) {
      point(OptionalInt.empty(), false);
    }
  }

  /** The pointer moved. */
  private void pointAt(OptionalInt action) {
    point(action, false);
  }

  /** The pointer left the board; the cursor stays. */
  private void left() {
    if (!byKeys) {
      point(OptionalInt.empty(), false);
    }
  }

  private OptionalInt actionAt(MouseEvent event) {
    return board.actionAt(event.getX(), event.getY());
  }

  private void point(OptionalInt action, boolean isKey) {
    boolean hand = action.isPresent() && board.interactiveProperty().get();
    board.setCursor(hand ? Cursor.HAND : Cursor.DEFAULT);
    if (!pointed.equals(action) || byKeys != isKey) {
      pointed = action;
      byKeys = isKey;
      board.pointedChanged();
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && board.interactiveProperty().get()) {
      board.requestFocus();
      actionAt(event)
          .ifPresentOrElse(board::chosen, () -> board.refused(event.getX(), event.getY()));
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
    BoardShape shape = board.positionProperty().get().state().game().board();
    int[] actionsByCell = board.actionsByCell();
    OptionalInt here =
        pointed.isPresent()
            ? BoardPosition.cellOf(actionsByCell, pointed.getAsInt())
            : OptionalInt.empty();
    OptionalInt start = here.isPresent() ? here : lastCell;
    OptionalInt next = BoardWalk.next(shape, actionsByCell, start, right, down);
    if (next.isPresent()) {
      lastCell = BoardPosition.cellOf(actionsByCell, next.getAsInt());
    }
    point(next, true);
  }
}

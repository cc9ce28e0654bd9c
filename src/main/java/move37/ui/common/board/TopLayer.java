package move37.ui.common.board;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import move37.game.GameState;
import move37.game.Player;
import move37.ui.common.board.paint.BoardPainter;
import move37.ui.common.board.paint.Brush;

/** What is painted over the pieces: the last move or the winner's line, thoughts, the cursor. */
final class TopLayer {
  private final Brush brush;
  private final BoardPainter painter;
  private final BoardPosition position;
  private final int[] actionsByCell;
  private final OverlayPainter over;

  /**
   * @param actionsByCell see {@link BoardPosition#actionsByCell}
   */
  TopLayer(Brush brush, BoardPainter painter, BoardPosition position, int[] actionsByCell) {
    this.brush = brush;
    this.painter = painter;
    this.position = position;
    this.actionsByCell = actionsByCell;
    over = new OverlayPainter(brush, painter);
  }

  /** The winner's line, or the mark of the last move once its piece stands. */
  void paintLastMove(BoardMotion motion, long now) {
    GameState state = position.state();
    int[] winners = state.winningCells();
    OptionalInt last = position.lastCell();
    if (winners.length > 0) {
      Player winner = state.pieceAt(winners[0]).orElseThrow();
      painter.paintWin(brush, winners, winner, motion.decided(now));
    } else if (last.isPresent() && motion.arrived(last.getAsInt(), now) >= 1) {
      Player mover = state.pieceAt(last.getAsInt()).orElseThrow();
      painter.paintLastMove(brush, last.getAsInt(), mover);
    }
  }

  /** What is thought of the moves, and the moves that are pointed out. */
  void paintThoughts(
      Optional<PolicyOverlay> overlay, OverlayMode mode, List<BoardMark> marks, boolean numbers) {
    boolean isShown = overlay.isPresent() && mode != OverlayMode.OFF;
    if (isShown) {
      over.paintPolicy(overlay.get(), mode, actionsByCell, position.state().player());
    }
    for (BoardMark mark : marks) {
      OptionalInt cell = cellOf(mark.action());
      if (cell.isPresent()) {
        over.paintMark(mark.kind(), cell.getAsInt());
      }
    }
    if (isShown && numbers) {
      over.paintNumbers(overlay.get(), mode, actionsByCell);
    }
  }

  /** The piece that would be put down, and the ring of the keyboard's cursor around it. */
  void paintPointed(BoardPointer pointer, boolean isInteractive) {
    OptionalInt cell = pointedCell(pointer);
    if (cell.isEmpty()) {
      return;
    }
    if (isInteractive) {
      painter.paintGhost(brush, cell.getAsInt(), position.state().player());
    }
    if (pointer.isCursor()) {
      over.paintCursor(cell.getAsInt());
    }
  }

  /** The exact numbers of the move that is pointed at. */
  void paintReading(BoardPointer pointer, PolicyOverlay overlay, OverlayMode mode) {
    OptionalInt cell = pointedCell(pointer);
    if (cell.isPresent()) {
      over.paintReading(overlay, mode, cell.getAsInt(), pointer.pointed().orElseThrow());
    }
  }

  private OptionalInt pointedCell(BoardPointer pointer) {
    return pointer.pointed().isPresent()
        ? cellOf(pointer.pointed().getAsInt())
        : OptionalInt.empty();
  }

  private OptionalInt cellOf(int action) {
    return BoardPosition.cellOf(actionsByCell, action);
  }
}

package move37.ui.common.board;

import java.util.Optional;
import move37.game.BoardShape;
import move37.game.GameState;
import move37.game.Player;

/**
 * What a move sets going on a board: the piece that is put down, those that change hands, nearest
 * first, those that leave the board, and the mark of a decided game. All of it is over in the time
 * of the longest way, but for the mark, which comes when the piece stands.
 */
final class BoardMotion {
  /** The key under which the mark of a decided game moves. */
  private static final int WIN = -1;

  private final Motion arriving = new Motion();
  private final Motion turning = new Motion();
  private final Motion leaving = new Motion();

  /** Where the pieces that leave still stand. */
  private GameState left;

  /**
   * Starts what leads from the one position to the next, if that is one move on.
   *
   * @param start now
   * @param full the time of the longest way
   * @param way the time of the way to the last cell
   */
  void start(GameState before, BoardPosition now, long start, long full, long way) {
    if (!isOneMoveOn(before, now)) {
      clear();
      return;
    }
    int last = now.lastCell().orElseThrow();
    arriving.start(last, start, way);
    if (now.state().winningCells().length > 0) {
      arriving.start(WIN, start + way, full);
    }
    left = before;
    BoardShape shape = now.state().game().board();
    for (int cell = 0; cell < shape.cells(); cell++) {
      Optional<Player> owner = before.pieceAt(cell);
      Optional<Player> next = now.state().pieceAt(cell);
      if (owner.isPresent() && next.isEmpty()) {
        leaving.start(cell, start + way / 2, way / 2);
      } else if (owner.isPresent() && !owner.equals(next)) {
        long wait = full / 2 * (distance(shape, cell, last) - 1) / longest(shape);
        turning.start(cell, start + wait, full / 2);
      }
    }
  }

  private static boolean isOneMoveOn(GameState before, BoardPosition now) {
    return before.game().equals(now.state().game())
        && now.state().ply() == before.ply() + 1
        && now.lastCell().isPresent()
        && before.pieceAt(now.lastCell().getAsInt()).isEmpty();
  }

  private static int distance(BoardShape shape, int one, int other) {
    return Math.max(
        Math.abs(one / shape.width() - other / shape.width()),
        Math.abs(one % shape.width() - other % shape.width()));
  }

  private static int longest(BoardShape shape) {
    return Math.max(shape.height(), shape.width());
  }

  /** All pieces are where they belong. */
  void clear() {
    arriving.clear();
    turning.clear();
    leaving.clear();
  }

  /** Forgets what has arrived; whether anything still moves. */
  boolean advance(long now) {
    boolean arrives = arriving.advance(now);
    boolean turns = turning.advance(now);
    boolean leaves = leaving.advance(now);
    return arrives || turns || leaves;
  }

  /** How many pieces arrive, change hands or leave; the mark of a decided game counts as one. */
  int count() {
    return arriving.count() + turning.count() + leaving.count();
  }

  /** Whether the cell's piece is one of them. */
  boolean isMoving(int cell) {
    return arriving.isMoving(cell) || turning.isMoving(cell) || leaving.isMoving(cell);
  }

  /** Whether the mark of a decided game is being drawn, or will be once the last piece stands. */
  boolean isDeciding() {
    return arriving.isMoving(WIN);
  }

  /** How far the cell's piece is on its way to it: 1 when it stands. */
  double arrived(int cell, long now) {
    return arriving.progress(cell, now);
  }

  /** Whether the cell's piece is changing hands. */
  boolean isTurning(int cell) {
    return turning.isMoving(cell);
  }

  /** How far the cell's piece has changed hands: 1 when it has. */
  double turned(int cell, long now) {
    return turning.progress(cell, now);
  }

  /** Whose piece is just leaving the cell, if one is. */
  Optional<Player> leaving(int cell) {
    return leaving.isMoving(cell) ? left.pieceAt(cell) : Optional.empty();
  }

  /** How far the piece that leaves the cell is gone. */
  double gone(int cell, long now) {
    return leaving.progress(cell, now);
  }

  /** How far the mark of a decided game is drawn. */
  double decided(long now) {
    return arriving.progress(WIN, now);
  }
}

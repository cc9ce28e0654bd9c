package move37.ui.common.board;

/**
 * A move that is pointed out on the board.
 *
 * @param kind why
 * @param action the move, legal in the shown position
 */
public record BoardMark(Kind kind, int action) {
  /** Why a move is pointed out. */
  public enum Kind {
    /** The lab's advice. */
    HINT,
    /** The expert's move, which the network guessed. */
    EXPERT_HIT,
    /** The expert's move, which the network did not guess. */
    EXPERT_MISSED
  }
}

package move37.ui.match;

import move37.game.GameState;
import move37.game.Player;
import move37.ui.common.board.OffBoardActions;

/** What is said beside the status. */
public sealed interface MatchNote {
  /** Nothing. */
  record None() implements MatchNote {}

  /** A hint is being looked for. */
  record HintComing() implements MatchNote {}

  /** The lab would play this. */
  record Hint(int action, int generation, int simulations) implements MatchNote {}

  /**
   * What the person clicked on cannot be played.
   *
   * @param reason why, in one sentence without its full stop
   */
  record Refused(String reason) implements MatchNote {}

  /**
   * There is no hint.
   *
   * @param reason what happened, as it was told
   */
  record NoHint(String reason) implements MatchNote {}

  /**
   * A player passed.
   *
   * @param forced whether there was no other move
   */
  record Passed(Player player, boolean forced) implements MatchNote {}

  /** The player may take over the first move. */
  record SwapOffered(Player player) implements MatchNote {}

  /**
   * The player took over the first move.
   *
   * @param from the cell of that move
   * @param to the cell on which the player's own stone stands instead
   */
  record Swapped(Player player, int from, int to) implements MatchNote {}

  /** What there is to say about this legal action when it has been played. */
  static MatchNote of(GameState before, int action) {
    OffBoardActions offBoard = OffBoardActions.of(before.game());
    if (offBoard.isPass(action)) {
      return new Passed(before.player(), MatchHistory.mustPass(before));
    }
    GameState after = before.play(action);
    if (offBoard.isSwap(action)) {
      return new Swapped(before.player(), onlyPiece(before), onlyPiece(after));
    }
    boolean maySwap = after.isLegal(offBoard.swap().orElse(-1));
    return maySwap ? new SwapOffered(after.player()) : new None();
  }

  private static int onlyPiece(GameState state) {
    int cell = 0;
    while (state.pieceAt(cell).isEmpty()) {
      cell++;
    }
    return cell;
  }
}

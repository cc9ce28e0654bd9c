package move37.ui.liveboard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import move37.game.Player;
import move37.ui.common.board.BoardPosition;
import move37.ui.common.board.PolicyOverlay;

/**
 * One picture of the watched game.
 *
 * @param gameId which game
 * @param generation the generation of both players
 * @param position the shown position
 * @param thought what the player to move thinks of its moves, if that is known already
 * @param first what FIRST thinks of its chances
 * @param second what SECOND thinks of its chances
 * @param curve the estimates so far, by ply
 * @param ply moves played in the shown position
 * @param known moves of this game that are known
 * @param over whether all moves of the game are known
 */
public record LiveFrame(
    long gameId,
    int generation,
    BoardPosition position,
    Optional<PolicyOverlay> thought,
    Mind first,
    Mind second,
    List<CurvePoint> curve,
    int ply,
    int known,
    boolean over) {

  /** What the player thinks. */
  public Mind mind(Player player) {
    return player == Player.FIRST ? first : second;
  }

  /**
   * What a player thought when it was last to move: its chance of winning, 0 to 1, a draw counted
   * as half a win.
   *
   * @param network by the network's value
   * @param search by the search's value, if it searched
   */
  public record Mind(OptionalDouble network, OptionalDouble search) {
    /** No opinion yet. */
    public static final Mind NONE = new Mind(OptionalDouble.empty(), OptionalDouble.empty());

    /** The better founded of the two. */
    public OptionalDouble best() {
      return search.isPresent() ? search : network;
    }
  }

  /**
   * A point of the value curve: FIRST's expected result, -1 to 1.
   *
   * @param ply moves played before the position
   * @param network by the network's value, if known
   * @param search by the search's value, if there was a search
   */
  public record CurvePoint(int ply, OptionalDouble network, OptionalDouble search) {}
}

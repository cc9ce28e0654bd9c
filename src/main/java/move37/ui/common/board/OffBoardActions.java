package move37.ui.common.board;

import java.util.OptionalInt;
import move37.game.Game;

/**
 * The actions of a game that are chosen on no cell: the one behind those of the cells, if there is
 * one, by its name.
 *
 * @param pass making no move, in Go and Othello
 * @param swap taking over the first move, in Hex by that rule
 */
public record OffBoardActions(OptionalInt pass, OptionalInt swap) {

  /** Those of the game. */
  public static OffBoardActions of(Game game) {
    return new OffBoardActions(named(game, "pass"), named(game, "swap"));
  }

  private static OptionalInt named(Game game, String name) {
    int behind = game.board().cells();
    return game.actionCount() == behind + 1 && game.actionName(behind).equals(name)
        ? OptionalInt.of(behind)
        : OptionalInt.empty();
  }

  /** Whether the action is passing. */
  public boolean isPass(int action) {
    return pass.isPresent() && pass.getAsInt() == action;
  }

  /** Whether the action is the swap. */
  public boolean isSwap(int action) {
    return swap.isPresent() && swap.getAsInt() == action;
  }
}

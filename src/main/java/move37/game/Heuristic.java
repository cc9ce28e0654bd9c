package move37.game;

import java.util.List;

/**
 * Hand-made knowledge of a game, for alpha-beta: an estimate of unfinished positions, and where the
 * game has too many actions to look at all of them, which ones are worth it. Must be safe for use
 * by several threads.
 */
@FunctionalInterface
public interface Heuristic {
  /**
   * An estimate in the open interval (-1, 1) for the player to move: 1 would be a certain win.
   * Called only on states that are not terminal.
   */
  double value(GameState state);

  /**
   * The actions that are worth searching, each once, the most promising first: all legal ones
   * unless the game knows better. Never empty, since it is called only on states that are not
   * terminal. A fresh array at each call.
   */
  default int[] candidates(GameState state) {
    return state.legalActions();
  }

  /**
   * A line of play by which the player to move wins whatever the opponent does, if a quick search
   * of moves that leave the opponent no choice finds one; empty if it finds none, which does not
   * mean that there is none. It is certain: every other defence loses as well.
   *
   * @param plies the greatest length of the line, from the move at hand to the end of the game
   */
  default List<Integer> forcedWin(GameState state, int plies) {
    return List.of();
  }
}

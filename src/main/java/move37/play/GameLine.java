package move37.play;

import java.util.ArrayList;
import java.util.List;
import move37.game.Game;
import move37.game.GameState;

/**
 * A game so far.
 *
 * @param state the position now
 * @param moves the actions that led to it from the initial state
 */
public record GameLine(GameState state, List<Integer> moves) {
  public GameLine {
    moves = List.copyOf(moves);
  }

  /** The game before its first move. */
  public static GameLine start(Game game) {
    return new GameLine(game.initialState(), List.of());
  }

  /**
   * The game after one more move.
   *
   * @throws IllegalArgumentException if the action is not legal
   */
  public GameLine then(int action) {
    List<Integer> longer = new ArrayList<>(moves);
    longer.add(action);
    return new GameLine(state.play(action), longer);
  }
}

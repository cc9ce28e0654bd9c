package move37.record;

import java.util.List;
import java.util.Optional;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;

/**
 * A played game.
 *
 * @param game what was played
 * @param actions the moves in order, legal from the initial state
 * @param outcome the result; of an unfinished game the recorded one, if any
 * @param first who played FIRST: an agent in the lab's notation or a person's name; may be empty
 * @param second who played SECOND
 */
public record GameRecord(
    Game game, List<Integer> actions, Optional<Outcome> outcome, String first, String second) {
  public GameRecord {
    actions = List.copyOf(actions);
  }

  /** The position after the first {@code ply} moves. */
  public GameState stateAt(int ply) {
    GameState state = game.initialState();
    for (int i = 0; i < ply; i++) {
      state = state.play(actions.get(i));
    }
    return state;
  }
}

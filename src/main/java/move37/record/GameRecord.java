package move37.record;

import java.util.List;
import java.util.Optional;
import move37.core.Requires;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/**
 * A played game.
 *
 * @param game what was played
 * @param actions the moves in order, legal from the initial state
 * @param outcome the result; of an unfinished game the recorded one, if any
 * @param first who played FIRST: an agent in the lab's notation or a person's name; may be empty
 * @param second who played SECOND
 * @param openingPlies moves at the start that were dealt (a random or set opening) and not chosen
 *     by the players: they are played through but never imitated. Record files keep the number.
 * @param details what else is known
 */
public record GameRecord(
    Game game,
    List<Integer> actions,
    Optional<Outcome> outcome,
    String first,
    String second,
    int openingPlies,
    GameDetails details) {
  public GameRecord {
    actions = List.copyOf(actions);
    Requires.inRange("openingPlies", openingPlies, 0, actions.size());
  }

  /** A game of which nothing else is known. */
  public GameRecord(
      Game game,
      List<Integer> actions,
      Optional<Outcome> outcome,
      String first,
      String second,
      int openingPlies) {
    this(game, actions, outcome, first, second, openingPlies, GameDetails.NONE);
  }

  /** A game without a dealt opening. */
  public GameRecord(
      Game game, List<Integer> actions, Optional<Outcome> outcome, String first, String second) {
    this(game, actions, outcome, first, second, 0);
  }

  /** Who played the move with this index: the name in the seat that was to move. */
  public String playerOf(int ply) {
    return stateAt(ply).player() == Player.FIRST ? first : second;
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

package move37.play;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameState;

/** Random openings, so that the games of a match differ. */
final class Openings {
  private Openings() {}

  /**
   * Random moves from the initial position, each drawn evenly from those that do not end the game
   * and that {@linkplain Game#suitsOpening suit an opening}, if there are such; fewer than asked
   * for only where every move would end it.
   */
  static List<Integer> random(Game game, int plies, RandomGenerator rng) {
    List<Integer> moves = new ArrayList<>(plies);
    GameState state = game.initialState();
    while (moves.size() < plies) {
      int[] quiet = quietActions(state);
      if (quiet.length == 0) {
        break;
      }
      int action = quiet[rng.nextInt(quiet.length)];
      moves.add(action);
      state = state.play(action);
    }
    return moves;
  }

  private static int[] quietActions(GameState state) {
    int[] quiet =
        IntStream.of(state.legalActions())
            .filter(action -> !state.play(action).isTerminal())
            .toArray();
    int[] fit =
        IntStream.of(quiet).filter(action -> state.game().suitsOpening(state, action)).toArray();
    return fit.length > 0 ? fit : quiet;
  }
}

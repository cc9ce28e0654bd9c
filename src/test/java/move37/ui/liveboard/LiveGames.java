package move37.ui.liveboard;

import static move37.ui.Positions.CONNECT_FOUR;
import static move37.ui.Positions.FOUR_IN_COLUMN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import move37.experiment.LiveGame;
import move37.experiment.LiveGame.LiveMove;
import move37.game.Game;

/** Self-play games for the tests: FIRST wins on the fourth column in seven moves. */
final class LiveGames {
  private LiveGames() {}

  /** The first moves of the game; the mover at ply p expects p / 10 by search, half by network. */
  static LiveGame first(int moves, long id) {
    List<LiveMove> played = new ArrayList<>();
    for (int ply = 0; ply < moves; ply++) {
      float[] prior = new float[7];
      float[] policy = new float[7];
      prior[0] = 1;
      policy[FOUR_IN_COLUMN.get(ply)] = 1;
      played.add(
          new LiveMove(FOUR_IN_COLUMN.get(ply), ply > 0, prior, policy, ply / 20f, ply / 10f));
    }
    return new LiveGame(CONNECT_FOUR, id, 3, played);
  }

  /** A game of these moves, each of which its player was sure of after its search. */
  static LiveGame of(Game game, int... actions) {
    List<LiveMove> played = new ArrayList<>();
    for (int action : actions) {
      float[] prior = new float[game.actionCount()];
      float[] policy = new float[game.actionCount()];
      prior[0] = 1;
      policy[action] = 1;
      played.add(new LiveMove(action, true, prior, policy, 0, 0));
    }
    return new LiveGame(game, 1, 3, played);
  }

  /** The game as it is published after the one before it. */
  static LiveGame after(LiveGame before, LiveGame game) {
    return new LiveGame(
        game.game(), game.id(), game.generation(), game.moves(), Optional.of(before));
  }

  /** The whole game. */
  static LiveGame whole(long id) {
    return first(FOUR_IN_COLUMN.size(), id);
  }
}

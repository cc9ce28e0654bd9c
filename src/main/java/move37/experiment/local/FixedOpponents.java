package move37.experiment.local;

import java.util.List;
import move37.game.Game;
import move37.rating.RatingPool;

/** Whom generations are rated against in every run of a game, the same for all. */
final class FixedOpponents {
  /** With more first moves than this, five plies take too long for rating games. */
  private static final int WIDE = 20;

  private FixedOpponents() {}

  /** Agents in the lab's notation, weakest first; the first is the anchor of the ratings. */
  static List<String> of(Game game) {
    if (game.heuristic().isEmpty()) {
      return List.of(RatingPool.ANCHOR, "mcts:50", "mcts:200", "mcts:800");
    }
    return game.initialState().legalActions().length > WIDE
        ? List.of(RatingPool.ANCHOR, "alphabeta:1", "alphabeta:2", "alphabeta:3")
        : List.of(RatingPool.ANCHOR, "alphabeta:1", "alphabeta:3", "alphabeta:5");
  }
}

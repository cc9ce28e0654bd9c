package move37.experiment.local;

import java.util.List;
import move37.game.Game;
import move37.rating.RatingPool;

/**
 * Whom generations are rated against in every run of a game, the same for all. Where the sample
 * games are by the lab's own agents, some of those are among them: so the experts' own games link
 * them to the ratings.
 */
final class FixedOpponents {
  /** With more first moves than this, five plies take too long for rating games. */
  private static final int WIDE = 20;

  /** The same for as many simulations as on a small board, for each of them is a whole game. */
  private static final int WIDEST = 30;

  private FixedOpponents() {}

  /** Agents in the lab's notation, weakest first; the first is the anchor of the ratings. */
  static List<String> of(Game game) {
    int firstMoves = game.initialState().legalActions().length;
    if (game.heuristic().isEmpty()) {
      return firstMoves > WIDEST
          ? List.of(RatingPool.ANCHOR, "mcts:25", "mcts:100", "mcts:400")
          : List.of(RatingPool.ANCHOR, "mcts:50", "mcts:250", "mcts:1000");
    }
    return firstMoves > WIDE
        ? List.of(RatingPool.ANCHOR, "alphabeta:1", "alphabeta:2", "alphabeta:3")
        : List.of(RatingPool.ANCHOR, "alphabeta:1", "alphabeta:3", "alphabeta:5");
  }
}

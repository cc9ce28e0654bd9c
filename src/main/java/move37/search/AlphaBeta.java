package move37.search;

import static move37.search.AlphaBetaResult.PROVEN;
import static move37.search.AlphaBetaResult.SCALE;
import static move37.search.AlphaBetaResult.WIN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.search.AlphaBetaResult.RootMove;

/**
 * Alpha-beta for any game with a heuristic: negamax with principal-variation windows (Marsland and
 * Campbell 1982), iterative deepening, a transposition table and move ordering.
 *
 * <p>At a depth limit the best score and the set of best actions are exactly those of plain minimax
 * to that depth over the actions that the heuristic holds worth searching, and what is certain is
 * so among these; table and ordering only save time. A sooner win is better, a later loss too.
 * There is no randomness and nothing is carried from one search to the next: equal searches give
 * equal results. Not for use by several threads at once.
 *
 * <p>Where the heuristic knows how to look for forced wins, that comes first, up to {@value
 * #FORCING} times as deep: a forced win is played, and an action that allows the opponent one is
 * left out if there are others.
 */
public final class AlphaBeta {
  private static final int INFINITE = WIN + 1;
  private static final int TABLE_BITS = 17;
  private static final int FORCING = 4;
  private static final int NODES_BETWEEN_CLOCK_READINGS = 1024;

  private final Game game;
  private final Heuristic heuristic;
  private final AlphaBetaTable table = new AlphaBetaTable(TABLE_BITS);
  private final MoveOrder order;
  private long nodes;
  private long deadline;
  private boolean timed;

  /**
   * @throws IllegalArgumentException if the game offers no heuristic
   */
  public AlphaBeta(Game game) {
    this.game = game;
    heuristic =
        game.heuristic()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Alpha-beta needs a heuristic, but " + game.id() + " offers none"));
    order = new MoveOrder(game.actionCount());
  }

  /**
   * Searches a position that is not terminal. A depth beyond the longest possible game is taken as
   * the whole game.
   */
  public AlphaBetaResult search(GameState root, SearchLimit limit) {
    Requires.check(!root.isTerminal(), "A search needs a position that is not over:%n%s", root);
    table.newSearch();
    order.newSearch();
    nodes = 0;
    timed = false;
    int depthLimit = Math.clamp(game.maximumLength() - root.ply(), 1, limit.depth());
    long start = System.nanoTime();
    List<Integer> win = heuristic.forcedWin(root, FORCING * depthLimit);
    if (!win.isEmpty()) {
      return AlphaBetaResult.forced(win);
    }
    AlphaBetaResult result = searchRoot(root, tenable(root, FORCING * depthLimit), 1);
    limit.time().ifPresent(time -> deadline = start + time.toNanos());
    timed = limit.time().isPresent();
    try {
      while (result.depth() < depthLimit && !AlphaBetaResult.isProven(result.score())) {
        result = searchRoot(root, byScore(result), result.depth() + 1);
      }
    } catch (TimeUp _) {
      return new AlphaBetaResult(
          result.moves(), result.principalVariation(), result.depth(), nodes);
    }
    return result;
  }

  /** The candidates after which the opponent has no forced win, if there are any, else all. */
  private int[] tenable(GameState root, int plies) {
    int[] candidates = heuristic.candidates(root);
    int[] tenable =
        IntStream.of(candidates).filter(a -> !losesByForce(root.play(a), plies)).toArray();
    return tenable.length == 0 ? candidates : tenable;
  }

  private boolean losesByForce(GameState next, int plies) {
    return !next.isTerminal() && !heuristic.forcedWin(next, plies).isEmpty();
  }

  private static int[] byScore(AlphaBetaResult result) {
    return result.moves().stream()
        .sorted(Comparator.comparingInt(RootMove::score).reversed())
        .mapToInt(RootMove::action)
        .toArray();
  }

  private AlphaBetaResult searchRoot(GameState root, int[] actions, int depth) {
    List<RootMove> moves = new ArrayList<>(actions.length);
    int best = -INFINITE;
    int bestAction = actions[0];
    for (int action : actions) {
      GameState child = root.play(action);
      // One below the best, so that an equally good action is found to be so.
      int alpha = Math.max(-INFINITE, best - 1);
      int score = moves.isEmpty() ? INFINITE : -negamax(child, depth - 1, 1, -best, -alpha);
      if (score >= best) {
        score = -negamax(child, depth - 1, 1, -INFINITE, -alpha);
      }
      moves.add(new RootMove(action, score, score > alpha));
      if (score > best) {
        best = score;
        bestAction = action;
      }
    }
    moves.sort(Comparator.comparingInt(RootMove::action));
    return new AlphaBetaResult(moves, principalVariation(root, bestAction, depth), depth, nodes);
  }

  /**
   * The score for the player to move, fail-soft: exact inside the window, a bound of the true score
   * outside.
   */
  private int negamax(GameState state, int depth, int ply, int alpha, int beta) {
    countNode();
    if (state.isTerminal()) {
      return state.outcome().returnFor(state.player()) * (WIN - ply);
    }
    if (depth == 0) {
      return heuristicScore(state);
    }
    int slot = table.find(state);
    int tableAction = -1;
    if (slot >= 0) {
      if (table.settles(slot, depth, toNode(alpha, ply), toNode(beta, ply))) {
        return fromNode(table.score(slot), ply);
      }
      tableAction = table.action(slot);
    }
    return searchChildren(state, depth, ply, new Window(alpha, beta, tableAction));
  }

  private record Window(int alpha, int beta, int tableAction) {}

  private int searchChildren(GameState state, int depth, int ply, Window window) {
    int[] actions = heuristic.candidates(state);
    int[] weights = order.weights(actions, state.player(), ply, window.tableAction());
    int alpha = window.alpha();
    int best = -INFINITE;
    int bestAction = -1;
    for (int i = 0; i < actions.length && best < window.beta(); i++) {
      MoveOrder.bringBest(actions, weights, i);
      GameState child = state.play(actions[i]);
      int score = i == 0 ? INFINITE : -negamax(child, depth - 1, ply + 1, -alpha - 1, -alpha);
      if (i == 0 || (score > alpha && score < window.beta())) {
        score = -negamax(child, depth - 1, ply + 1, -window.beta(), -alpha);
      }
      if (score > best) {
        best = score;
        bestAction = actions[i];
      }
      alpha = Math.max(alpha, best);
    }
    if (best >= window.beta()) {
      order.causedCutoff(bestAction, state.player(), ply, depth);
    }
    table.store(state, depth, toNode(best, ply), bound(best, window), bestAction);
    return best;
  }

  private static byte bound(int best, Window window) {
    if (best <= window.alpha()) {
      return AlphaBetaTable.UPPER;
    }
    return best >= window.beta() ? AlphaBetaTable.LOWER : AlphaBetaTable.EXACT;
  }

  private int heuristicScore(GameState state) {
    double value = Math.clamp(heuristic.value(state), -1.0, 1.0);
    return (int) Math.round(value * (SCALE - 1));
  }

  /** A score counted from the root as one counted from the node at this ply. */
  private static int toNode(int score, int ply) {
    if (score > PROVEN) {
      return score + ply;
    }
    return score < -PROVEN ? score - ply : score;
  }

  private static int fromNode(int score, int ply) {
    if (score > PROVEN) {
      return score - ply;
    }
    return score < -PROVEN ? score + ply : score;
  }

  /** Follows the table from the root's best action; exact entries only. */
  private List<Integer> principalVariation(GameState root, int bestAction, int depth) {
    List<Integer> line = new ArrayList<>();
    line.add(bestAction);
    GameState state = root.play(bestAction);
    while (line.size() < depth && !state.isTerminal()) {
      int slot = table.find(state);
      if (slot < 0 || !table.isExact(slot)) {
        break;
      }
      line.add(table.action(slot));
      state = state.play(table.action(slot));
    }
    return line;
  }

  private void countNode() {
    nodes++;
    if (timed && nodes % NODES_BETWEEN_CLOCK_READINGS == 0 && System.nanoTime() - deadline >= 0) {
      throw new TimeUp();
    }
  }

  /** Unwinds a search whose time is up; without a stack trace, since it is no trouble. */
  private static final class TimeUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    TimeUp() {
      super(null, null, false, false);
    }
  }
}

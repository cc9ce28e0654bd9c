package move37.search;

import java.util.Arrays;
import move37.game.Player;

/**
 * Which actions {@link AlphaBeta} tries first: the table's, then the two that last caused a cut-off
 * at the same ply (killers), then by history: how often an action caused one, weighted by the
 * square of the depth (Schaeffer, "The history heuristic and alpha-beta search enhancements in
 * practice", IEEE PAMI 1989).
 */
final class MoveOrder {
  private static final int NONE = -1;
  private static final int HISTORY_LIMIT = 1 << 28;

  private final int[][] history;
  private final int[] killers = new int[2 * SearchLimit.MAXIMUM_DEPTH + 2];

  MoveOrder(int actionCount) {
    history = new int[2][actionCount];
  }

  /** Forgets what was learned, so that equal searches go equal ways. */
  void newSearch() {
    Arrays.fill(killers, NONE);
    for (int[] ofPlayer : history) {
      Arrays.fill(ofPlayer, 0);
    }
  }

  /** The actions' weights, in the order of the actions; the highest is to be tried first. */
  int[] weights(int[] actions, Player player, int ply, int tableAction) {
    int[] weights = new int[actions.length];
    for (int i = 0; i < actions.length; i++) {
      int action = actions[i];
      if (action == tableAction) {
        weights[i] = Integer.MAX_VALUE;
      } else if (action == killers[2 * ply]) {
        weights[i] = Integer.MAX_VALUE - 1;
      } else if (action == killers[2 * ply + 1]) {
        weights[i] = Integer.MAX_VALUE - 2;
      } else {
        weights[i] = history[seat(player)][action];
      }
    }
    return weights;
  }

  /**
   * Moves the heaviest of the actions from {@code start} on to {@code start}; ties stay in order.
   */
  static void bringBest(int[] actions, int[] weights, int start) {
    int best = start;
    for (int i = start + 1; i < actions.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    int action = actions[best];
    int weight = weights[best];
    for (int i = best; i > start; i--) {
      actions[i] = actions[i - 1];
      weights[i] = weights[i - 1];
    }
    actions[start] = action;
    weights[start] = weight;
  }

  /** The action caused a cut-off at this ply with this depth below it. */
  void causedCutoff(int action, Player player, int ply, int depth) {
    if (killers[2 * ply] != action) {
      killers[2 * ply + 1] = killers[2 * ply];
      killers[2 * ply] = action;
    }
    int[] ofPlayer = history[seat(player)];
    ofPlayer[action] = Math.min(HISTORY_LIMIT, ofPlayer[action] + depth * depth);
  }

  private static int seat(Player player) {
    return player == Player.FIRST ? 0 : 1;
  }
}

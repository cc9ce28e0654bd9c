package move37.play;

import java.util.Arrays;
import move37.core.Requires;

/**
 * What a solver knows of a position.
 *
 * @param bestActions the perfect actions, ascending: the soonest win, else a draw, else the latest
 *     loss
 * @param result the game's result under perfect play for the player to move: 1, 0 or -1
 */
public record Solution(int[] bestActions, int result) {
  public Solution {
    Requires.check(bestActions.length > 0, "A solution needs at least one action");
    Requires.inRange("result", result, -1, 1);
  }

  /**
   * The solution from the scores of actions.
   *
   * @param actions the legal actions, ascending
   * @param scores the score of each: the higher the better, its sign the result
   */
  public static Solution of(int[] actions, int[] scores) {
    int best = Arrays.stream(scores).max().orElseThrow();
    int[] bestActions = new int[actions.length];
    int count = 0;
    for (int i = 0; i < actions.length; i++) {
      if (scores[i] == best) {
        bestActions[count++] = actions[i];
      }
    }
    return new Solution(Arrays.copyOf(bestActions, count), Integer.signum(best));
  }
}

package move37.play;

import java.util.Optional;
import java.util.OptionalDouble;
import move37.search.SearchResult;

/**
 * What an agent decided.
 *
 * @param action the action to play, legal; or {@link #RESIGN} or {@link #FORFEIT}
 * @param policy probabilities by action from which the agent chose (one 1 if it did not mix, all 0
 *     if it plays none); length actionCount
 * @param value the agent's expected return in [-1, 1] for the player to move, if it has an opinion
 * @param search the search behind it, if there was one
 */
public record Decision(
    int action, float[] policy, OptionalDouble value, Optional<SearchResult> search) {
  /** In place of an action: the agent gives the game up. */
  public static final int RESIGN = -1;

  /**
   * In place of an action: the agent cannot go on, as an outside program that has died. The game is
   * lost, but tells nothing of how well anybody plays.
   */
  public static final int FORFEIT = -2;

  /** Whether an action is played; if not, the agent has lost the game. */
  public boolean isPlayed() {
    return action >= 0;
  }

  /** A decision to lose: {@link #RESIGN} or {@link #FORFEIT}. */
  public static Decision losing(int why, int actionCount) {
    return new Decision(why, new float[actionCount], OptionalDouble.empty(), Optional.empty());
  }

  /** A decision for one action without a search. */
  public static Decision of(int action, int actionCount) {
    float[] policy = new float[actionCount];
    policy[action] = 1;
    return new Decision(action, policy, OptionalDouble.empty(), Optional.empty());
  }
}

package move37.play;

import java.util.Optional;
import java.util.OptionalDouble;
import move37.search.SearchResult;

/**
 * What an agent decided.
 *
 * @param action the action to play, legal
 * @param policy probabilities by action from which the agent chose (one 1 if it did not mix);
 *     length actionCount
 * @param value the agent's expected return in [-1, 1] for the player to move, if it has an opinion
 * @param search the search behind it, if there was one
 */
public record Decision(
    int action, float[] policy, OptionalDouble value, Optional<SearchResult> search) {
  /** A decision for one action without a search. */
  public static Decision of(int action, int actionCount) {
    float[] policy = new float[actionCount];
    policy[action] = 1;
    return new Decision(action, policy, OptionalDouble.empty(), Optional.empty());
  }
}

package move37.search;

/**
 * What a search found at its root; all arrays have length actionCount, all values are in [-1, 1]
 * for the player to move at the root.
 *
 * @param action the action to play
 * @param prior the evaluator's policy
 * @param policy the search's policy, the learner's target: the improved policy (Gumbel) or the
 *     visit policy (PUCT)
 * @param visits simulations through each action
 * @param q mean value of each action; of an unvisited one the search's estimate of it
 * @param networkValue the evaluator's value of the root
 * @param value the search's value of the root
 * @param simulations how many simulations were run
 */
public record SearchResult(
    int action,
    float[] prior,
    float[] policy,
    int[] visits,
    float[] q,
    float networkValue,
    float value,
    int simulations) {}

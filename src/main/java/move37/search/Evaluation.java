package move37.search;

/**
 * What an evaluator thinks of a position.
 *
 * @param policy probabilities by action, length actionCount; 0 on illegal actions, sums to 1
 * @param value expected return in [-1, 1] for the player to move
 */
public record Evaluation(float[] policy, float value) {}

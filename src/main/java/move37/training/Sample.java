package move37.training;

import move37.game.GameState;

/**
 * A position to learn from.
 *
 * @param state a position that is not terminal
 * @param policy the target policy, length actionCount, sums to 1
 * @param value the target value in [-1, 1] for the player to move
 */
public record Sample(GameState state, float[] policy, float value) {}

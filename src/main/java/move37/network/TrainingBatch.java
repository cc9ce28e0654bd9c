package move37.network;

/**
 * Samples for one training step.
 *
 * @param size number of samples B
 * @param inputs encoded positions, B x height x width x planes, channels last as {@link
 *     move37.game.GameState#encode} writes them
 * @param policies target policies, B x actions, each summing to 1
 * @param values target values, B, in [-1, 1] for the player to move
 */
public record TrainingBatch(int size, float[] inputs, float[] policies, float[] values) {}

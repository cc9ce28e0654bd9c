package move37.network;

/**
 * Mean losses of one training step, measured before its update.
 *
 * @param policy cross-entropy of the target policy, in nats
 * @param value squared error of the value
 */
public record TrainingLoss(double policy, double value) {}

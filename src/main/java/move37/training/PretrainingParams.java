package move37.training;

import move37.core.Requires;
import move37.core.Schedule;

/**
 * Knobs of the imitation phase (AlphaGo, Nature 2016: 340 million steps of 16 positions at learning
 * rate 0.003 by plain SGD on 29.4 million positions; 57.0 % of held-out expert moves predicted).
 *
 * @param epochs passes over the training positions
 * @param batchSize samples a step
 * @param learningRate Adam's step size by progress through the phase
 * @param heldOutShare share of the games kept for testing
 * @param measurements how often the network is measured on held-out positions
 */
public record PretrainingParams(
    double epochs, int batchSize, Schedule learningRate, double heldOutShare, int measurements) {
  public PretrainingParams {
    Requires.positive("epochs", epochs);
    Requires.inRange("batchSize", batchSize, 1, 16_384);
    Requires.probability("heldOutShare", heldOutShare);
    Requires.inRange("measurements", measurements, 1, 10_000);
  }
}

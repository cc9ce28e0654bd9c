package move37.training;

import move37.core.Requires;
import move37.core.Schedule;

/**
 * Knobs of the imitation phase (AlphaGo, Nature 2016: 340 million steps of 16 positions at learning
 * rate 0.003 by plain SGD on 29.4 million positions; 57.0 % of held-out expert moves predicted).
 *
 * @param epochs passes over the training positions (AlphaGo: 340 million steps of 16 positions are
 *     about 190 passes)
 * @param batchSize samples a step (AlphaGo: 16)
 * @param learningRate Adam's step size by progress through the phase, above 0 (AlphaGo: 0.003,
 *     halved every 80 million steps, by plain SGD; our own for Adam)
 * @param heldOutShare share of the games kept for testing (AlphaGo kept about a million of 29.4
 *     million positions; that whole games are kept is our own)
 * @param measurements how often the network is measured on held-out positions (our own)
 */
public record PretrainingParams(
    double epochs, int batchSize, Schedule learningRate, double heldOutShare, int measurements) {
  public PretrainingParams {
    Requires.positive("epochs", epochs);
    Requires.inRange("batchSize", batchSize, 1, 16_384);
    Schedule.requirePositive("learningRate", learningRate);
    Requires.probability("heldOutShare", heldOutShare);
    Requires.inRange("measurements", measurements, 1, 10_000);
  }
}

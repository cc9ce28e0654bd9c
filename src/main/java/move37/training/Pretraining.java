package move37.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Game;
import move37.network.PolicyValueNetwork;
import move37.network.TrainingLoss;

/**
 * Supervised learning from expert games: every sample once an epoch, in an order that the seed
 * decides, cross-entropy on the expert's move and squared error on the result. Advances step by
 * step, so that a run can watch, measure and pause. Not for use by several threads at once.
 */
public final class Pretraining {
  private final PolicyValueNetwork network;
  private final PretrainingParams params;
  private final long seed;
  private final List<Sample> order;
  private final BatchBuilder batches;
  private final int stepsPerEpoch;
  private final int steps;
  private RandomGenerator rng;
  private int step;

  public Pretraining(
      Game game,
      PolicyValueNetwork network,
      PretrainingParams params,
      List<Sample> training,
      long seed) {
    this.network = network;
    this.params = params;
    this.seed = seed;
    this.order = new ArrayList<>(training);
    this.batches = new BatchBuilder(game, game.planes());
    this.stepsPerEpoch = Math.max(1, training.size() / params.batchSize());
    this.steps = training.isEmpty() ? 0 : (int) Math.ceil(params.epochs() * stepsPerEpoch);
    this.rng = Seeds.stream(seed, "pretraining", 0);
  }

  /** Steps planned. */
  public int steps() {
    return steps;
  }

  /** Steps done. */
  public int step() {
    return step;
  }

  /** Passes over the training samples so far. */
  public double epoch() {
    return (double) step / stepsPerEpoch;
  }

  /** Whether all steps are done. */
  public boolean isDone() {
    return step >= steps;
  }

  /** One step on the next batch. */
  public TrainingLoss advance() {
    int inEpoch = step % stepsPerEpoch;
    if (inEpoch == 0) {
      rng = Seeds.stream(seed, "pretraining", step / stepsPerEpoch);
      Collections.shuffle(order, Random.from(rng));
    }
    int size = Math.min(params.batchSize(), order.size());
    List<Sample> samples = order.subList(inEpoch * size, (inEpoch + 1) * size);
    double learningRate = params.learningRate().at((double) step / steps);
    TrainingLoss loss = network.train(batches.build(samples, rng), learningRate);
    step++;
    return loss;
  }
}

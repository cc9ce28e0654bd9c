package move37.training;

import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.network.PolicyValueNetwork;
import move37.network.TrainingLoss;

/** Learns from the replay buffer. */
public final class Learner {
  private final Game game;
  private final int batchSize;

  /**
   * @param batchSize samples a step
   */
  public Learner(Game game, int batchSize) {
    this.game = game;
    this.batchSize = batchSize;
  }

  /**
   * What was learned.
   *
   * @param steps steps done
   * @param samples samples seen
   * @param loss mean over the steps
   */
  public record Report(int steps, long samples, TrainingLoss loss) {}

  /** Told after each step. */
  @FunctionalInterface
  public interface Progress {
    /**
     * @param step steps done
     * @param steps steps planned
     */
    void stepped(int step, int steps);
  }

  /** Does this many steps on samples drawn from the buffer, or fewer if the gate closes. */
  public Report learn(
      PolicyValueNetwork network,
      ReplayBuffer buffer,
      Plan plan,
      RandomGenerator rng,
      RunGate gate,
      Progress progress) {
    BatchBuilder batches = new BatchBuilder(game, network.spec().planes());
    double policy = 0;
    double value = 0;
    int step = 0;
    while (step < plan.steps() && gate.mayContinue()) {
      TrainingLoss loss =
          network.train(batches.build(buffer.draw(batchSize, rng), rng), plan.learningRate());
      policy += loss.policy();
      value += loss.value();
      step++;
      progress.stepped(step, plan.steps());
    }
    int count = Math.max(1, step);
    return new Report(
        step, (long) step * batchSize, new TrainingLoss(policy / count, value / count));
  }

  /**
   * How much to learn.
   *
   * @param steps steps
   * @param learningRate Adam's step size
   */
  public record Plan(int steps, double learningRate) {}
}

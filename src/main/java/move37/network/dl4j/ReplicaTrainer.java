package move37.network.dl4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import move37.network.NetworkSpec;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;

/**
 * Trains two graphs as one: each computes the gradient of one half of the batch, the sum makes one
 * step of the first graph, and the second takes over its parameters. The halves depend on the batch
 * alone, so the result is the same with one thread or two.
 */
final class ReplicaTrainer implements AutoCloseable {
  private final Replica first;
  private final Replica second;

  /**
   * @param valueWeight of the value's loss against the policy's
   * @param graph the graph to train
   * @param helper a graph of the same shape, whose parameters will be overwritten; closed at the
   *     end
   */
  ReplicaTrainer(
      NetworkSpec spec,
      double valueWeight,
      TrainingGraph graph,
      TrainingGraph helper,
      TrainingThreads threads) {
    first = new Replica(spec, graph, valueWeight, threads.of(0));
    second = new Replica(spec, helper, valueWeight, threads.of(1));
    second.on(this::shareParameters).join();
  }

  /** One step; the losses are means over the batch, before the update. */
  TrainingLoss train(TrainingBatch batch, double learningRate) {
    int size = batch.size();
    int half = (size + 1) / 2;
    try {
      CompletableFuture<TrainingLoss> losses = first.computeGradient(batch, 0, half);
      if (half < size) {
        losses =
            losses.thenCombine(
                second.computeGradient(batch, half, size), ReplicaTrainer::addedLosses);
      }
      TrainingLoss sums = losses.join();
      first.on(() -> update(size, learningRate)).join();
      return new TrainingLoss(sums.policy() / size, sums.value() / size);
    } catch (CompletionException e) {
      throw new IllegalStateException("The training step failed", e.getCause());
    }
  }

  private static TrainingLoss addedLosses(TrainingLoss a, TrainingLoss b) {
    return new TrainingLoss(a.policy() + b.policy(), a.value() + b.value());
  }

  /** The second half of a single sample is empty, so the second graph has no gradient then. */
  private Void update(int samples, double learningRate) {
    if (samples > 1) {
      first.graph().gradientView().addi(second.graph().gradientView());
    }
    first.graph().update(samples, learningRate);
    return shareParameters();
  }

  private Void shareParameters() {
    second.graph().params().assign(first.graph().params());
    return null;
  }

  @Override
  public void close() {
    first.close();
    second.close();
    second.graph().close();
  }
}

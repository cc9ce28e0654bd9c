package move37.network.dl4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import move37.network.NetworkSpec;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;

/**
 * One of the graphs that share a training step: it learns its part of the batch. All its work
 * happens on one thread.
 */
final class Replica {
  private final NetworkSpec spec;
  private final TrainingGraph graph;
  private final double valueWeight;
  private final ExecutorService thread;
  private GradientPass pass;

  Replica(NetworkSpec spec, TrainingGraph graph, double valueWeight, ExecutorService thread) {
    this.spec = spec;
    this.graph = graph;
    this.valueWeight = valueWeight;
    this.thread = thread;
  }

  TrainingGraph graph() {
    return graph;
  }

  /**
   * Writes the gradient of samples {@code from} to {@code to - 1} to the graph.
   *
   * @return the sums, not means, of their losses
   */
  CompletableFuture<TrainingLoss> computeGradient(TrainingBatch batch, int from, int to) {
    return on(
        () -> {
          reserve(to - from);
          return pass.compute(batch, from);
        });
  }

  /** Runs the task on the replica's thread. */
  <T> CompletableFuture<T> on(Supplier<T> task) {
    return CompletableFuture.supplyAsync(
        () -> {
          Nd4jRuntime.ready();
          return task.get();
        },
        thread);
  }

  /** Makes the arrays for so many samples, unless they are there already. */
  private void reserve(int count) {
    if (pass == null || pass.size() != count) {
      free();
      pass = new GradientPass(spec, graph, valueWeight, count);
    }
  }

  private void free() {
    if (pass != null) {
      pass.close();
      pass = null;
    }
  }

  /** Frees the arrays. */
  void close() {
    on(() -> {
          free();
          return null;
        })
        .join();
  }
}

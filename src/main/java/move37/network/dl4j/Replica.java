package move37.network.dl4j;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import move37.network.NetworkSpec;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;
import org.nd4j.linalg.api.memory.MemoryWorkspaceManager;
import org.nd4j.linalg.factory.Nd4j;

/**
 * One of the graphs that share a training step: it learns its part of the batch. All its work
 * happens on one thread, because DL4J keeps working memory by thread.
 */
final class Replica {
  private final NetworkSpec spec;
  private final TrainingGraph graph;
  private final ExecutorService thread;
  private NativeFloats inputs;
  private NativeFloats policies;
  private NativeFloats values;
  private int samples;

  Replica(NetworkSpec spec, TrainingGraph graph, ExecutorService thread) {
    this.spec = spec;
    this.graph = graph;
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
          int count = to - from;
          reserve(count);
          inputs.write(batch.inputs(), from * spec.inputSize());
          policies.write(batch.policies(), from * spec.actions());
          values.write(batch.values(), from);
          graph.computeGradient(inputs.array(), policies.array(), values.array());
          return new TrainingLoss(
              graph.loss(Tower.POLICY_OUTPUT) * count, graph.loss(Tower.VALUE_OUTPUT) * count);
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
    if (samples == count) {
      return;
    }
    free();
    long height = spec.board().height();
    inputs = new NativeFloats(count, height, spec.board().width(), spec.planes());
    policies = new NativeFloats(count, spec.actions());
    values = new NativeFloats(count, 1);
    samples = count;
  }

  private void free() {
    if (samples > 0) {
      inputs.close();
      policies.close();
      values.close();
      samples = 0;
    }
  }

  /** Frees the arrays and the thread's working memory; what else works there makes it anew. */
  void close() {
    on(() -> {
          free();
          freeWorkspaces();
          return null;
        })
        .join();
  }

  /** One by one: the library's call for all of them also runs a full garbage collection. */
  private static void freeWorkspaces() {
    MemoryWorkspaceManager manager = Nd4j.getWorkspaceManager();
    List.copyOf(manager.getAllWorkspacesForCurrentThread()).forEach(manager::destroyWorkspace);
  }
}

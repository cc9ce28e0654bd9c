package move37.network.dl4j;

import java.io.IOException;
import java.io.OutputStream;
import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.core.Seeds;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;
import org.deeplearning4j.util.ModelSerializer;

/**
 * A residual network as a DL4J graph. Training runs on the threads given; everything else on the
 * calling thread.
 */
final class Dl4jNetwork implements PolicyValueNetwork {
  private NetworkSpec spec;
  private final OptimizerParams optimizer;
  private final TrainingThreads threads;
  private TrainingGraph graph;
  private ReplicaTrainer trainer;
  private boolean closed;

  /** A network whose parameters are all 0. */
  Dl4jNetwork(NetworkSpec spec, OptimizerParams optimizer, TrainingThreads threads) {
    this.spec = spec;
    this.optimizer = optimizer;
    this.threads = threads;
    this.graph = TrainingGraph.of(spec, optimizer);
  }

  /** Draws all weights anew. */
  void initialize(RandomGenerator random) {
    TowerInitializer.initialize(graph, spec, random);
  }

  /** Takes over parameters, optimiser state and the count of steps from a saved network. */
  void restore(NetworkArchive archive) throws IOException {
    archive.restore(graph);
  }

  TrainingGraph graph() {
    return graph;
  }

  @Override
  public NetworkSpec spec() {
    return spec;
  }

  @Override
  public int parameterCount() {
    return Math.toIntExact(graph.numParams());
  }

  @Override
  public TrainingLoss train(TrainingBatch batch, double learningRate) {
    prepare();
    Requires.positive("learningRate", learningRate);
    check(batch);
    if (trainer == null) {
      trainer =
          new ReplicaTrainer(
              spec, optimizer.valueWeight(), graph, TrainingGraph.of(spec, optimizer), threads);
    }
    return trainer.train(batch, learningRate);
  }

  private void check(TrainingBatch batch) {
    int size = Requires.positive("batch size", batch.size());
    checkLength("inputs", batch.inputs(), size * spec.inputSize());
    checkLength("policies", batch.policies(), size * spec.actions());
    checkLength("values", batch.values(), size);
  }

  private static void checkLength(String what, float[] numbers, int length) {
    Requires.check(
        numbers.length >= length, "A batch needs %s %s, but has %s", length, what, numbers.length);
  }

  @Override
  public void widen(int filters, long seed) {
    prepare();
    NetworkSpec wider = spec.widened(filters);
    TrainingGraph wide = TrainingGraph.of(wider, optimizer);
    TowerWidening.widen(graph, wide, wider, Seeds.stream(seed, "widening"));
    closeGraphs();
    trainer = null;
    spec = wider;
    graph = wide;
  }

  @Override
  public NetworkEvaluator evaluator() {
    prepare();
    return new DirectEvaluator(spec, graph);
  }

  @Override
  public PolicyValueNetwork copy() {
    prepare();
    Dl4jNetwork copy = new Dl4jNetwork(spec, optimizer, threads);
    copy.graph.params().assign(graph.params());
    return copy;
  }

  @Override
  public void save(OutputStream out) throws IOException {
    prepare();
    ModelSerializer.writeModel(graph, out, true);
  }

  @Override
  public void saveParameters(OutputStream out) throws IOException {
    prepare();
    ModelSerializer.writeModel(graph, out, false);
  }

  private void prepare() {
    if (closed) {
      throw new IllegalStateException("The network is closed");
    }
    Nd4jRuntime.ready();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    closeGraphs();
  }

  private void closeGraphs() {
    if (trainer != null) {
      trainer.close();
    }
    graph.close();
  }
}

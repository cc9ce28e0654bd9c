package move37.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import move37.game.BoardShape;
import move37.game.connectfour.ConnectFour;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.network.TrainingBatch;
import move37.network.dl4j.BareForward;
import move37.network.dl4j.MatrixProduct;

/** The measurements of the engine below the games: matrix products, forward passes, training. */
final class EngineMeasurements {
  /**
   * The network that speeds are quoted for: 9x9 board, 8 planes, 32 filters, 4 blocks, 2 policy
   * planes, 64 hidden in the value head; 12.4 million operations an evaluation.
   */
  static final NetworkSpec REFERENCE =
      new NetworkSpec(new BoardShape(9, 9), 8, 81, 32, 4, 2, 1, 64);

  /** Connect Four's usual network: 32 filters, 4 blocks. */
  static final NetworkSpec CONNECT_FOUR = NetworkSpec.of(new ConnectFour(), 32, 4);

  /** Threads that compute at once: as many as train a network. */
  static final int THREADS = 2;

  private static final int MATRIX_SIZE = 1024;

  /** Samples in a training step. */
  static final int TRAINING_BATCH = 256;

  /** Training is counted as three forward passes: forward, and backward to inputs and weights. */
  private static final int FORWARDS_A_SAMPLE = 3;

  private EngineMeasurements() {}

  /** The mmul ceiling: products of 1024x1024 matrices on both threads, in operations. */
  static Measurement ceiling() {
    return new Measurement(
        "mmul.ceiling", 0, 0.6, List.of(), () -> onEachThread(_ -> new MatrixWorkload()));
  }

  /**
   * The bare forward pass on random planes, on each thread in batches of as many positions as a
   * self-play lane has boards.
   */
  static Measurement forward(String name, NetworkSpec spec) {
    return new Measurement(
        "forward." + name,
        spec.flopsPerEvaluation(),
        1,
        List.of(Reading.perSecond("evaluations", 0)),
        () -> onEachThread(thread -> new ForwardWorkload(spec, thread)));
  }

  /** Training steps. */
  static Measurement training(NetworkFactory factory, String name, NetworkSpec spec) {
    return new Measurement(
        "train." + name,
        (double) FORWARDS_A_SAMPLE * spec.flopsPerEvaluation(),
        1,
        List.of(Reading.perSecond("samples", 0)),
        () -> List.of(new TrainingWorkload(factory, spec)));
  }

  static List<Workload> onEachThread(IntFunction<Workload> workload) {
    List<Workload> workloads = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      workloads.add(workload.apply(thread));
    }
    return workloads;
  }

  /** A training batch of random planes, random certain moves and random results. */
  static TrainingBatch randomBatch(NetworkSpec spec, RandomGenerator random) {
    float[] inputs = new float[TRAINING_BATCH * spec.inputSize()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = random.nextInt(4) == 0 ? 1 : 0;
    }
    float[] policies = new float[TRAINING_BATCH * spec.actions()];
    float[] values = new float[TRAINING_BATCH];
    for (int i = 0; i < TRAINING_BATCH; i++) {
      policies[i * spec.actions() + random.nextInt(spec.actions())] = 1;
      values[i] = random.nextInt(-1, 2);
    }
    return new TrainingBatch(TRAINING_BATCH, inputs, policies, values);
  }

  private static final class MatrixWorkload implements Workload {
    private final MatrixProduct product = new MatrixProduct(MATRIX_SIZE);

    @Override
    public double[] run() {
      product.run();
      return new double[] {product.flops()};
    }

    @Override
    public void close() {
      product.close();
    }
  }

  private static final class ForwardWorkload implements Workload {
    private final BareForward forward;

    ForwardWorkload(NetworkSpec spec, int thread) {
      forward =
          new BareForward(spec, SelfPlayMeasurements.GAMES_A_LANE, new SplittableRandom(thread));
    }

    @Override
    public double[] run() {
      forward.run();
      return new double[] {forward.batch()};
    }

    @Override
    public void close() {
      forward.close();
    }
  }

  private static final class TrainingWorkload implements Workload {
    private static final double LEARNING_RATE = 1e-4;

    private final PolicyValueNetwork network;
    private final TrainingBatch batch;

    TrainingWorkload(NetworkFactory factory, NetworkSpec spec) {
      network = factory.create(spec, OptimizerParams.USUAL, 1);
      batch = randomBatch(spec, new SplittableRandom(1));
    }

    @Override
    public double[] run() {
      network.train(batch, LEARNING_RATE);
      return new double[] {batch.size()};
    }

    @Override
    public void close() {
      network.close();
    }
  }
}

package move37.network.dl4j;

import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;

/**
 * A network's forward pass without game, encoding or softmax, for measuring: random planes in, the
 * dense layers' sums out, exactly the operations of the evaluators that networks hand out. For one
 * thread.
 */
public final class BareForward implements AutoCloseable {
  private final ForwardWeights weights;
  private final ForwardPass pass;
  private final int batch;
  private final float[] planes;
  private final float[] sums;

  /**
   * @param batch positions in one {@link #run}
   * @param random draws the network and the planes
   */
  public BareForward(NetworkSpec spec, int batch, RandomGenerator random) {
    Nd4jRuntime.ready();
    this.batch = Requires.positive("batch", batch);
    try (TrainingGraph graph = TrainingGraph.of(spec, OptimizerParams.USUAL)) {
      TowerInitializer.initialize(graph, spec, random);
      weights = new ForwardWeights(spec, graph);
    }
    pass = new ForwardPass(spec, weights);
    planes = new float[pass.largest() * spec.inputSize()];
    for (int i = 0; i < planes.length; i++) {
      planes[i] = random.nextInt(4) == 0 ? 1 : 0;
    }
    sums = new float[pass.largest() * pass.width()];
  }

  /** Evaluates a batch. */
  public void run() {
    Nd4jRuntime.ready();
    pass.inParts(batch, (from, to) -> pass.run(planes, to - from, sums));
  }

  /** Positions in one {@link #run}. */
  public int batch() {
    return batch;
  }

  @Override
  public void close() {
    pass.close();
    weights.close();
  }
}

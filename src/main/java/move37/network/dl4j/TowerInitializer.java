package move37.network.dl4j;

import java.util.random.RandomGenerator;
import move37.network.NetworkSpec;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Draws a network's first weights; biases stay 0. Normal distributions, for rectified layers with
 * the variance 2 / inputs of He et al. ("Delving deep into rectifiers", 2015). As there is no
 * normalisation, each block's second convolution starts smaller, so that a deep tower starts close
 * to its stem (the idea of Zhang et al., "Fixup initialization", 2019). Both heads start small, so
 * that a new network holds all actions about equally good and all positions about even.
 */
final class TowerInitializer {
  private static final double HEAD_SCALE = 0.1;

  private final ComputationGraph graph;
  private final RandomGenerator random;

  private TowerInitializer(ComputationGraph graph, RandomGenerator random) {
    this.graph = graph;
    this.random = random;
  }

  static void initialize(ComputationGraph graph, NetworkSpec spec, RandomGenerator random) {
    TowerInitializer initializer = new TowerInitializer(graph, random);
    initializer.convolution(Tower.STEM, 1);
    for (int block = 1; block <= spec.blocks(); block++) {
      initializer.convolution(Tower.first(block), 1);
      initializer.convolution(Tower.second(block), 1 / Math.sqrt(spec.blocks()));
    }
    initializer.convolution(Tower.POLICY_PLANES, 1);
    initializer.dense(Tower.POLICY, HEAD_SCALE);
    initializer.convolution(Tower.VALUE_PLANES, 1);
    initializer.dense(Tower.VALUE_HIDDEN, 1);
    initializer.dense(Tower.VALUE, HEAD_SCALE);
  }

  private void convolution(String layer, double scale) {
    INDArray weights = weights(layer);
    draw(weights, weights.size(1) * weights.size(2) * weights.size(3), scale);
  }

  private void dense(String layer, double scale) {
    INDArray weights = weights(layer);
    draw(weights, weights.size(0), scale);
  }

  private INDArray weights(String layer) {
    return graph.getLayer(layer).getParam(DefaultParamInitializer.WEIGHT_KEY);
  }

  private void draw(INDArray weights, long inputs, double scale) {
    double deviation = scale * Math.sqrt(2.0 / inputs);
    float[] drawn = new float[Math.toIntExact(weights.length())];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = (float) (deviation * random.nextGaussian());
    }
    try (INDArray values = Nd4j.createFromArray(drawn)) {
      weights.assign(values.reshape('c', weights.shape()));
    }
  }
}

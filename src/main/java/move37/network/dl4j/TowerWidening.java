package move37.network.dl4j;

import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import java.util.random.RandomGenerator;
import move37.network.NetworkSpec;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gives a tower more channels and leaves what it computes as it is: a new channel has weights drawn
 * as in a new network, and what was there before reads it with weights of 0, which learning then
 * moves. The aim is that of Chen et al., "Net2Net", ICLR 2016, whose new channels are copies of old
 * ones.
 */
final class TowerWidening {
  private TowerWidening() {}

  /**
   * Writes the narrow graph's function into the wide one.
   *
   * @param wide of the same shape but for more channels in its tower; overwritten
   * @param spec the wide graph's
   */
  static void widen(
      ComputationGraph narrow, ComputationGraph wide, NetworkSpec spec, RandomGenerator random) {
    TowerInitializer.initialize(wide, spec, random);
    for (Layer layer : wide.getLayers()) {
      String name = layer.conf().getLayer().getLayerName();
      INDArray weights = parameter(wide, name, DefaultParamInitializer.WEIGHT_KEY);
      INDArray before = parameter(narrow, name, DefaultParamInitializer.WEIGHT_KEY);
      if (weights.rank() == 4) {
        widenConvolution(before, weights);
      } else {
        weights.assign(before);
      }
      INDArray bias = parameter(narrow, name, DefaultParamInitializer.BIAS_KEY);
      parameter(wide, name, DefaultParamInitializer.BIAS_KEY)
          .get(interval(0, bias.length()))
          .assign(bias);
    }
  }

  /** Weights are out x in x kernel x kernel. */
  private static void widenConvolution(INDArray before, INDArray weights) {
    INDArray old = weights.get(interval(0, before.size(0)), all(), all(), all());
    old.assign(0);
    old.get(all(), interval(0, before.size(1)), all(), all()).assign(before);
  }

  private static INDArray parameter(ComputationGraph graph, String layer, String key) {
    return graph.getLayer(layer).getParam(key);
  }
}

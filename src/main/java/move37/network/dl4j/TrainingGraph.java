package move37.network.dl4j;

import java.util.Map;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.Adam;

/**
 * DL4J's graph with its arrays at hand, so that a {@link GradientPass} can write gradients, those
 * of several graphs can be added, and one update follows.
 */
final class TrainingGraph extends ComputationGraph implements AutoCloseable {
  private static final long serialVersionUID = 1L;

  TrainingGraph(ComputationGraphConfiguration configuration) {
    super(configuration);
  }

  /** A graph of this shape whose parameters are all 0. */
  static TrainingGraph of(NetworkSpec spec, OptimizerParams optimizer) {
    TrainingGraph graph = new TrainingGraph(Tower.configuration(spec, optimizer, DataType.FLOAT));
    graph.init();
    return graph;
  }

  /**
   * A layer's parameters and their gradients, as the graph keeps them.
   *
   * @param weights in the layer's own shape
   * @param bias 1 x out
   */
  record Arrays(INDArray weights, INDArray bias, INDArray weightGradient, INDArray biasGradient) {}

  /** The arrays of the layer with this name. */
  Arrays arrays(String name) {
    if (flattenedGradients == null) {
      initGradientsView();
    }
    Layer layer = getLayer(name);
    Map<String, INDArray> gradients =
        layer
            .conf()
            .getLayer()
            .initializer()
            .getGradientsFromFlattened(layer.conf(), layer.getGradientsViewArray());
    return new Arrays(
        layer.getParam(DefaultParamInitializer.WEIGHT_KEY),
        layer.getParam(DefaultParamInitializer.BIAS_KEY),
        gradients.get(DefaultParamInitializer.WEIGHT_KEY),
        gradients.get(DefaultParamInitializer.BIAS_KEY));
  }

  /** All gradients in the order of {@link #params}; the array itself, once there is one. */
  INDArray gradientView() {
    return flattenedGradients;
  }

  /**
   * One step of Adam against the gradients in {@link #gradientView}, which are taken as the sum
   * over so many samples.
   */
  void update(int samples, double learningRate) {
    setLearningRates(learningRate);
    flattenedGradients.divi(samples);
    int iteration = configuration.getIterationCount();
    for (UpdaterBlock block : getUpdater().getUpdaterBlocks()) {
      block.update(iteration, configuration.getEpochCount());
    }
    flattenedParams.subi(flattenedGradients);
    TinyNumbers.toZero(flattenedParams, TinyNumbers.LEAST_WEIGHT);
    TinyNumbers.toZero(getUpdater().getStateViewArray(), TinyNumbers.LEAST_MOMENT);
    configuration.setIterationCount(iteration + 1);
  }

  /**
   * Every layer's alike, though one updater serves them all: DL4J sees from equal settings that it
   * does.
   */
  private void setLearningRates(double learningRate) {
    for (Layer layer : getLayers()) {
      BaseLayer settings = (BaseLayer) layer.conf().getLayer();
      ((Adam) settings.getIUpdater()).setLearningRate(learningRate);
    }
  }

  /** Takes over another graph's parameters, optimiser state and number of steps. */
  void takeOver(ComputationGraph other, int steps) {
    flattenedParams.assign(other.params());
    getUpdater().setStateViewArray(other.getUpdater().getStateViewArray());
    configuration.setIterationCount(steps);
  }

  /** Frees the native arrays at once, where DL4J's own version would also run a full collection. */
  @Override
  public void close() {
    free(this);
  }

  /** As {@link #close}, for any graph. */
  static void free(ComputationGraph graph) {
    free(graph.params());
    free(graph.getFlattenedGradients());
    ComputationGraphUpdater updater = graph.getUpdater(false);
    if (updater != null) {
      free(updater.getStateViewArray());
    }
  }

  private static void free(INDArray array) {
    if (array != null && array.closeable()) {
      array.close();
    }
  }
}

package move37.network.dl4j;

import move37.game.BoardShape;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/**
 * A {@link NetworkSpec} as DL4J's configuration, and the names of its vertices: stem, then by block
 * two convolutions and their sum, then the heads.
 */
final class Tower {
  static final String INPUT = "planes";
  static final String STEM = "stem";
  static final String POLICY_PLANES = "policy-planes";
  static final String POLICY = "policy";
  static final String VALUE_PLANES = "value-planes";
  static final String VALUE_HIDDEN = "value-hidden";
  static final String VALUE = "value";

  /** Positions of the heads among the outputs. */
  static final int POLICY_OUTPUT = 0;

  static final int VALUE_OUTPUT = 1;

  private static final double ANY_LEARNING_RATE = 1e-3;

  private Tower() {}

  /** The block's first convolution; blocks count from 1. */
  static String first(int block) {
    return "block-" + block + "-first";
  }

  /** The block's second convolution. */
  static String second(int block) {
    return "block-" + block + "-second";
  }

  /** The block's result. */
  static String sum(int block) {
    return "block-" + block + "-sum";
  }

  /** What the heads read: the last block's result or, without blocks, the stem. */
  static String top(NetworkSpec spec) {
    return spec.blocks() == 0 ? STEM : sum(spec.blocks());
  }

  /**
   * The configuration. The learning rate in it is only a placeholder, set anew at every step; the
   * penalty is l2 |w|^2, which DL4J writes as half of twice that.
   */
  static ComputationGraphConfiguration configuration(
      NetworkSpec spec, OptimizerParams optimizer, DataType type) {
    BoardShape board = spec.board();
    GraphBuilder graph =
        new NeuralNetConfiguration.Builder()
            .dataType(type)
            .seed(0)
            .weightInit(WeightInit.ZERO)
            .updater(new Adam(ANY_LEARNING_RATE))
            .l2(2 * optimizer.l2())
            .trainingWorkspaceMode(WorkspaceMode.ENABLED)
            .inferenceWorkspaceMode(WorkspaceMode.ENABLED)
            .graphBuilder()
            .addInputs(INPUT)
            .setInputTypes(
                InputType.convolutional(
                    board.height(), board.width(), spec.planes(), CNN2DFormat.NHWC));
    addTower(graph, spec);
    addHeads(graph, spec, valueLoss(optimizer, type));
    return graph.setOutputs(POLICY, VALUE).build();
  }

  private static void addTower(GraphBuilder graph, NetworkSpec spec) {
    int filters = spec.filters();
    graph.addLayer(STEM, DirectConvolution.of(3, filters, Activation.RELU), INPUT);
    String below = STEM;
    for (int block = 1; block <= spec.blocks(); block++) {
      graph
          .addLayer(first(block), DirectConvolution.of(3, filters, Activation.RELU), below)
          .addLayer(
              second(block), DirectConvolution.of(3, filters, Activation.IDENTITY), first(block))
          .addVertex(sum(block), new ResidualSum(), second(block), below);
      below = sum(block);
    }
  }

  private static void addHeads(GraphBuilder graph, NetworkSpec spec, LossMSE valueLoss) {
    OutputLayer policy =
        new OutputLayer.Builder(new LossMCXENT())
            .nOut(spec.actions())
            .activation(Activation.SOFTMAX)
            .build();
    DenseLayer hidden =
        new DenseLayer.Builder().nOut(spec.valueHidden()).activation(Activation.RELU).build();
    OutputLayer value =
        new OutputLayer.Builder(valueLoss).nOut(1).activation(Activation.TANH).build();
    String top = top(spec);
    graph
        .addLayer(POLICY_PLANES, DirectConvolution.of(1, spec.policyPlanes(), Activation.RELU), top)
        .addLayer(POLICY, policy, POLICY_PLANES)
        .addLayer(VALUE_PLANES, DirectConvolution.of(1, spec.valuePlanes(), Activation.RELU), top)
        .addLayer(VALUE_HIDDEN, hidden, VALUE_PLANES)
        .addLayer(VALUE, value, VALUE_HIDDEN);
  }

  private static LossMSE valueLoss(OptimizerParams optimizer, DataType type) {
    INDArray weight = Nd4j.valueArrayOf(new long[] {1, 1}, optimizer.valueWeight(), type);
    return new LossMSE(weight);
  }
}

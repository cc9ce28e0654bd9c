package move37.network.dl4j;

import static org.deeplearning4j.nn.params.ConvolutionParamInitializer.BIAS_KEY;
import static org.deeplearning4j.nn.params.ConvolutionParamInitializer.WEIGHT_KEY;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Runs a {@link DirectConvolution}: input B x height x width x in, weights out x in x kernel x
 * kernel (DL4J's order), output B x height x width x out. The rectifier is part of the layer, and
 * the training pass keeps the output, whose zeros are all that the rectifier's derivative needs.
 *
 * <p>DL4J runs this, whoever opens a saved network with it. We evaluate by {@link ForwardPass} and
 * learn by {@link GradientPass}, which the tests hold against it.
 */
final class DirectConvolutionLayer extends ConvolutionLayer {
  private static final long serialVersionUID = 1L;

  /** Output of the training pass that is under way, in the activations' workspace. */
  private transient INDArray output;

  DirectConvolutionLayer(NeuralNetConfiguration conf, DataType type) {
    super(conf, type);
  }

  @Override
  public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
    assertInputSet(false);
    validateInputRank();
    INDArray weights = getParam(WEIGHT_KEY);
    validateInputDepth(weights.size(1));
    INDArray result =
        workspaces.createUninitialized(
            ArrayType.ACTIVATIONS,
            dataType,
            new long[] {input.size(0), input.size(1), input.size(2), weights.size(0)},
            'c');
    TowerOps.convolve(input, weights, getParam(BIAS_KEY), result);
    if (rectified()) {
      TowerOps.rectify(result);
    }
    output = training ? result : null;
    return result;
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    assertInputSet(true);
    INDArray delta = epsilon;
    if (rectified()) {
      delta =
          workspaces.createUninitialized(ArrayType.BP_WORKING_MEM, dataType, output.shape(), 'c');
      TowerOps.maskRectified(epsilon, output, delta);
    }
    output = null;
    INDArray next =
        workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
    INDArray weightGradient = gradientViews.get(WEIGHT_KEY);
    INDArray biasGradient = gradientViews.get(BIAS_KEY);
    TowerOps.convolveBack(
        new INDArray[] {input, getParam(WEIGHT_KEY), getParam(BIAS_KEY), delta},
        new INDArray[] {next, weightGradient, biasGradient});
    Gradient gradient = new DefaultGradient();
    gradient.setGradientFor(BIAS_KEY, biasGradient);
    gradient.setGradientFor(WEIGHT_KEY, weightGradient, 'c');
    return new Pair<>(gradient, next);
  }

  @Override
  public void clear() {
    super.clear();
    output = null;
  }

  private boolean rectified() {
    return layerConf().getActivationFn() instanceof ActivationReLU;
  }
}

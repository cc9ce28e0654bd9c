package move37.network.dl4j;

import java.util.Collection;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The configuration of a convolution with stride 1 that keeps the board's size, channels last, with
 * a rectifier or nothing after it. DL4J's own layer of the same parameters runs by an
 * image-to-column detour; this one's {@link DirectConvolutionLayer} by the library's convolution
 * itself, some 50 times as fast. In a saved network it appears under this class's name.
 */
public final class DirectConvolution extends ConvolutionLayer {
  private static final long serialVersionUID = 1L;

  /** For reading a configuration. */
  DirectConvolution() {}

  private DirectConvolution(Builder builder) {
    super(builder);
    initializeConstraints(builder);
  }

  /**
   * @param kernel height and width of the kernel, odd
   * @param filters output channels
   */
  static DirectConvolution of(int kernel, int filters, Activation activation) {
    Builder builder =
        new Builder(kernel, kernel)
            .stride(1, 1)
            .convolutionMode(ConvolutionMode.Same)
            .dataFormat(CNN2DFormat.NHWC)
            .nOut(filters)
            .activation(activation);
    return new DirectConvolution(builder);
  }

  @Override
  public Layer instantiate(
      NeuralNetConfiguration conf,
      Collection<TrainingListener> listeners,
      int index,
      INDArray parameters,
      boolean initialize,
      DataType type) {
    DirectConvolutionLayer layer = new DirectConvolutionLayer(conf, type);
    layer.setListeners(listeners);
    layer.setIndex(index);
    layer.setParamsViewArray(parameters);
    Map<String, INDArray> table = initializer().init(conf, parameters, initialize);
    layer.setParamTable(table);
    layer.setConf(conf);
    return layer;
  }
}

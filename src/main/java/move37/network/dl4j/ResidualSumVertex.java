package move37.network.dl4j;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Runs a {@link ResidualSum}. */
@SuppressWarnings(
    "overrides") // inside DL4J: setInputs is declared with ... above and without below
final class ResidualSumVertex extends BaseGraphVertex {
  private static final long serialVersionUID = 1L;

  /** Output of the training pass that is under way, in the activations' workspace. */
  private transient INDArray output;

  ResidualSumVertex(ComputationGraph graph, String name, int index, DataType type) {
    super(graph, name, index, null, null, type);
  }

  @Override
  public boolean hasLayer() {
    return false;
  }

  @Override
  public Layer getLayer() {
    return null;
  }

  @Override
  public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
    INDArray result =
        workspaces.createUninitialized(ArrayType.ACTIVATIONS, dataType, inputs[0].shape(), 'c');
    TowerOps.add(inputs[0], inputs[1], result);
    TowerOps.rectify(result);
    output = training ? result : null;
    return result;
  }

  /**
   * Both inputs get the same array. That is safe here: the graph adds further gradients to it only
   * on behalf of the block's input, and it does so after the block's second convolution, the other
   * reader, is done with it.
   */
  @Override
  public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
    INDArray delta =
        workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, output.shape(), 'c');
    TowerOps.maskRectified(epsilon, output, delta);
    output = null;
    return new Pair<>(null, new INDArray[] {delta, delta});
  }

  @Override
  public void setBackpropGradientsViewArray(INDArray gradients) {
    if (gradients != null) {
      throw new IllegalArgumentException("A residual sum has no parameters");
    }
  }

  @Override
  public Pair<INDArray, MaskState> feedForwardMaskArrays(
      INDArray[] masks, MaskState state, int batch) {
    return new Pair<>(null, state);
  }

  @Override
  public String toString() {
    return "ResidualSum(" + getVertexName() + ")";
  }
}

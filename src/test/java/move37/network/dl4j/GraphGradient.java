package move37.network.dl4j;

import move37.game.BoardShape;
import move37.network.NetworkSpec;
import move37.network.TrainingBatch;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Gradients by DL4J's own passes, to hold ours against. */
final class GraphGradient {
  private GraphGradient() {}

  /**
   * Computes the sum of the samples' gradients, to be found in the graph.
   *
   * @return the loss that they belong to: the sum over the samples, the value's part weighted
   */
  static double compute(TrainingGraph graph, NetworkSpec spec, TrainingBatch batch) {
    BoardShape board = spec.board();
    DataType type = graph.params().dataType();
    int size = batch.size();
    graph.setInputs(
        array(batch.inputs(), type, size, board.height(), board.width(), spec.planes()));
    graph.setLabels(
        array(batch.policies(), type, size, spec.actions()), array(batch.values(), type, size, 1));
    graph.computeGradientAndScore();
    return size * (loss(graph, Tower.POLICY_OUTPUT) + loss(graph, Tower.VALUE_OUTPUT));
  }

  private static double loss(TrainingGraph graph, int output) {
    return ((org.deeplearning4j.nn.layers.BaseOutputLayer<?>) graph.getOutputLayer(output)).score();
  }

  private static INDArray array(float[] numbers, DataType type, long... shape) {
    return Nd4j.createFromArray(numbers).castTo(type).reshape('c', shape);
  }
}

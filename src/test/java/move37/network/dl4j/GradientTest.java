package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import move37.game.BoardShape;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.TrainingBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The gradients of the whole network, our own layer's above all, against finite differences. */
class GradientTest {
  private static final OptimizerParams OPTIMIZER = new OptimizerParams(0, 0.7);
  private static final int SAMPLES = 3;

  /** Every third parameter: weights and biases of each layer are among them. */
  private static final int STRIDE = 3;

  @BeforeAll
  static void start() {
    Nd4jRuntime.ready();
  }

  @Test
  void gradientsInDoublesAreFiniteDifferences() {
    NetworkSpec spec = new NetworkSpec(new BoardShape(3, 4), 2, 5, 4, 2, 2, 3, 3);
    double step = 1e-6;
    try (TrainingGraph graph = graph(spec, DataType.DOUBLE)) {
      TrainingBatch batch = Samples.batch(spec, SAMPLES, 3);
      compute(graph, spec, batch);
      double[] gradient = graph.gradientView().toDoubleVector();
      INDArray parameters = graph.params();
      for (int i = 0; i < gradient.length; i += STRIDE) {
        double before = parameters.getDouble(i);
        parameters.putScalar(i, before + step);
        double above = compute(graph, spec, batch);
        parameters.putScalar(i, before - step);
        double below = compute(graph, spec, batch);
        parameters.putScalar(i, before);
        double difference = (above - below) / (2 * step);
        assertEquals(difference, gradient[i], 1e-5 * (1 + Math.abs(difference)), "parameter " + i);
      }
    }
  }

  /** The native library computes floats by other code than doubles, so they are held together. */
  @Test
  void gradientsInFloatsAreThoseInDoubles() {
    NetworkSpec spec = new NetworkSpec(new BoardShape(9, 7), 3, 11, 32, 3, 2, 1, 16);
    try (TrainingGraph floats = graph(spec, DataType.FLOAT);
        TrainingGraph doubles = graph(spec, DataType.DOUBLE)) {
      doubles.params().assign(floats.params());
      TrainingBatch batch = Samples.batch(spec, SAMPLES, 4);

      double floatLoss = compute(floats, spec, batch);
      double doubleLoss = compute(doubles, spec, batch);

      assertEquals(doubleLoss, floatLoss, 1e-4 * doubleLoss);
      double[] expected = doubles.gradientView().toDoubleVector();
      double[] actual = floats.gradientView().toDoubleVector();
      double largest = doubles.gradientView().amaxNumber().doubleValue();
      assertTrue(largest > 0.01, "the gradient has vanished");
      for (int i = 0; i < expected.length; i++) {
        assertEquals(expected[i], actual[i], 1e-4 * largest, "parameter " + i);
      }
    }
  }

  private static TrainingGraph graph(NetworkSpec spec, DataType type) {
    TrainingGraph graph = new TrainingGraph(Tower.configuration(spec, OPTIMIZER, type));
    graph.init();
    TowerInitializer.initialize(graph, spec, new SplittableRandom(1));
    Samples.perturb(graph, 2);
    return graph;
  }

  /** Computes the gradient and returns the loss that it belongs to: the sum over the samples. */
  private static double compute(TrainingGraph graph, NetworkSpec spec, TrainingBatch batch) {
    BoardShape board = spec.board();
    DataType type = graph.params().dataType();
    INDArray inputs =
        array(batch.inputs(), type, SAMPLES, board.height(), board.width(), spec.planes());
    graph.computeGradient(
        inputs,
        array(batch.policies(), type, SAMPLES, spec.actions()),
        array(batch.values(), type, SAMPLES, 1));
    return SAMPLES * (graph.loss(Tower.POLICY_OUTPUT) + graph.loss(Tower.VALUE_OUTPUT));
  }

  private static INDArray array(float[] numbers, DataType type, long... shape) {
    return Nd4j.createFromArray(numbers).castTo(type).reshape('c', shape);
  }
}

package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import move37.game.BoardShape;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The gradients of the whole network: DL4J's, with our own layer above all, against finite
 * differences, and those that training uses against DL4J's.
 */
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
      GraphGradient.compute(graph, spec, batch);
      double[] gradient = graph.gradientView().toDoubleVector();
      INDArray parameters = graph.params();
      for (int i = 0; i < gradient.length; i += STRIDE) {
        double before = parameters.getDouble(i);
        parameters.putScalar(i, before + step);
        double above = GraphGradient.compute(graph, spec, batch);
        parameters.putScalar(i, before - step);
        double below = GraphGradient.compute(graph, spec, batch);
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

      double floatLoss = GraphGradient.compute(floats, spec, batch);
      double doubleLoss = GraphGradient.compute(doubles, spec, batch);

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

  @Test
  void trainingComputesTheGradientsOfTheGraph() {
    BoardShape board = new BoardShape(6, 7);
    assertTrainsByTheGraph(new NetworkSpec(board, 3, 7, 16, 2, 16, 8, 64), 5, 0);
    assertTrainsByTheGraph(new NetworkSpec(board, 1, 7, 8, 0, 1, 1, 1), 1, 2);
    assertTrainsByTheGraph(new NetworkSpec(new BoardShape(9, 9), 4, 82, 16, 1, 2, 1, 16), 4, 1);
  }

  /** The pass is used twice, on other samples, so that nothing of the first time may stay. */
  private static void assertTrainsByTheGraph(NetworkSpec spec, int size, int from) {
    float weight = 0.7f;
    try (TrainingGraph expected = graph(spec, DataType.FLOAT);
        TrainingGraph actual = graph(spec, DataType.FLOAT);
        GradientPass pass = new GradientPass(spec, actual, weight, size)) {
      for (long seed = 5; seed < 7; seed++) {
        TrainingBatch part = Samples.batch(spec, size, seed);
        double loss = GraphGradient.compute(expected, spec, part);
        TrainingLoss found = pass.compute(padded(part, spec, from), from);
        assertEquals(loss, found.policy() + weight * found.value(), 1e-4 * loss);
        double largest = expected.gradientView().amaxNumber().doubleValue();
        assertTrue(largest > 0.01, "the gradient has vanished");
        assertArrayEquals(
            expected.gradientView().toFloatVector(),
            actual.gradientView().toFloatVector(),
            (float) (1e-4 * largest));
      }
    }
  }

  /** The batch with so many others before it. */
  private static TrainingBatch padded(TrainingBatch batch, NetworkSpec spec, int before) {
    TrainingBatch others = Samples.batch(spec, before, 99);
    return new TrainingBatch(
        before + batch.size(),
        joined(others.inputs(), batch.inputs()),
        joined(others.policies(), batch.policies()),
        joined(others.values(), batch.values()));
  }

  private static float[] joined(float[] a, float[] b) {
    float[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static TrainingGraph graph(NetworkSpec spec, DataType type) {
    TrainingGraph graph = new TrainingGraph(Tower.configuration(spec, OPTIMIZER, type));
    graph.init();
    TowerInitializer.initialize(graph, spec, new SplittableRandom(1));
    Samples.perturb(graph, 2);
    return graph;
  }
}

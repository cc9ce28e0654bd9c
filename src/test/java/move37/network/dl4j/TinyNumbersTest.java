package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import move37.game.BoardShape;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Weights that fade away must not become denormal, which would slow everything down. */
class TinyNumbersTest {
  private static final NetworkSpec SPEC =
      new NetworkSpec(new BoardShape(3, 3), 2, 9, 8, 1, 2, 1, 4);

  private static final float DENORMAL = 1e-40f;

  @Test
  void onlyWhatIsTooNearToZeroBecomesZero() {
    float[] numbers = {0.5f, -1e-3f, DENORMAL, -DENORMAL, 1e-12f, -1e-9f, 0};
    float[] expected = {0.5f, -1e-3f, 0, 0, 0, -1e-9f, 0};
    try (INDArray array = Nd4j.createFromArray(numbers)) {
      TinyNumbers.toZero(array, 1e-10f);
      assertArrayEquals(expected, array.toFloatVector());
    }
    TinyNumbers.toZero(numbers, 1e-10f);
    assertArrayEquals(expected, numbers);
  }

  @Test
  void afterAStepNoWeightAndNoMomentIsTiny() {
    try (Dl4jNetwork network =
        (Dl4jNetwork) new Dl4jNetworkFactory(1).create(SPEC, OptimizerParams.USUAL, 1)) {
      network.train(Samples.batch(SPEC, 8, 2), 1e-3);
      INDArray moments = network.graph().getUpdater().getStateViewArray();
      moments.muli(DENORMAL);
      network.graph().params().muli(DENORMAL);
      network.train(Samples.batch(SPEC, 8, 3), 1e-12);
      assertEquals(0, tiny(network.graph().params().toFloatVector(), TinyNumbers.LEAST_WEIGHT));
      assertEquals(0, tiny(moments.toFloatVector(), TinyNumbers.LEAST_MOMENT));
    }
  }

  @Test
  void whatEvaluatesHasNoTinyWeights() {
    try (Dl4jNetwork network =
        (Dl4jNetwork) new Dl4jNetworkFactory(1).create(SPEC, OptimizerParams.USUAL, 1)) {
      network.graph().params().muli(DENORMAL);
      try (ForwardWeights weights = new ForwardWeights(SPEC, network.graph())) {
        for (ForwardWeights.Convolution convolution : weights.tower()) {
          float[] numbers = convolution.weights().dup('c').data().asFloat();
          assertEquals(0, tiny(numbers, TinyNumbers.LEAST_WEIGHT));
        }
        float[] dense = weights.dense().dup('c').data().asFloat();
        assertEquals(0, tiny(dense, TinyNumbers.LEAST_WEIGHT));
      }
    }
  }

  private static int tiny(float[] numbers, float least) {
    int count = 0;
    for (float number : numbers) {
      count += number != 0 && Math.abs(number) < least ? 1 : 0;
    }
    return count;
  }
}

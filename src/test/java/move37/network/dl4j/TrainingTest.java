package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import move37.game.BoardShape;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class TrainingTest {
  private static final NetworkSpec SPEC =
      new NetworkSpec(new BoardShape(6, 7), 2, 7, 16, 2, 4, 2, 16);

  private static Dl4jNetwork network(OptimizerParams optimizer, int threads, long seed) {
    return (Dl4jNetwork) new Dl4jNetworkFactory(threads).create(SPEC, optimizer, seed);
  }

  @Test
  void lossFallsOnAFixedBatch() {
    try (Dl4jNetwork network = network(OptimizerParams.USUAL, 2, 1)) {
      TrainingBatch batch = Samples.batch(SPEC, 32, 2);
      TrainingLoss before = network.train(batch, 3e-3);
      for (int i = 0; i < 150; i++) {
        network.train(batch, 3e-3);
      }
      TrainingLoss after = network.train(batch, 3e-3);

      double entropy = meanEntropy(batch);
      assertTrue(
          after.policy() - entropy < 0.2 * (before.policy() - entropy),
          before + " has become " + after + ", entropy " + entropy);
      assertTrue(after.value() < 0.1 * before.value(), before + " has become " + after);
    }
  }

  @Test
  void lossesAreThoseOfTheNetworkBeforeTheStep() {
    int size = 11;
    TrainingBatch batch = Samples.batch(SPEC, size, 3);
    try (Dl4jNetwork network = network(new OptimizerParams(0.01, 0.3), 2, 4)) {
      Samples.perturb(network.graph(), 5);
      INDArray inputs = Nd4j.createFromArray(batch.inputs()).reshape('c', size, 6, 7, 2);
      INDArray[] outputs = network.graph().output(inputs);
      double policy = 0;
      double value = 0;
      for (int i = 0; i < size; i++) {
        for (int action = 0; action < SPEC.actions(); action++) {
          policy -=
              batch.policies()[i * SPEC.actions() + action]
                  * Math.log(outputs[Tower.POLICY_OUTPUT].getDouble(i, action));
        }
        double error = batch.values()[i] - outputs[Tower.VALUE_OUTPUT].getDouble(i);
        value += error * error;
      }

      TrainingLoss loss = network.train(batch, 1e-3);

      assertEquals(policy / size, loss.policy(), 1e-4);
      assertEquals(value / size, loss.value(), 1e-4);
    }
  }

  @Test
  void equalSeedsAndBatchesGiveEqualNetworksOnOneThreadAndOnTwo() {
    assertArrayEquals(learned(2), learned(2));
    assertArrayEquals(learned(1), learned(2));
  }

  private static float[] learned(int threads) {
    try (Dl4jNetwork network = network(OptimizerParams.USUAL, threads, 6)) {
      for (int size : new int[] {64, 33, 64, 1, 2, 64}) {
        network.train(Samples.batch(SPEC, size, size), 1e-3);
      }
      return network.graph().params().toFloatVector();
    }
  }

  @Test
  void otherSeedsGiveOtherNetworks() {
    try (Dl4jNetwork one = network(OptimizerParams.USUAL, 1, 7);
        Dl4jNetwork two = network(OptimizerParams.USUAL, 1, 8)) {
      assertTrue(!one.graph().params().equals(two.graph().params()));
    }
  }

  @Test
  void theHalvesOfABatchCountByTheirSize() {
    TrainingBatch odd = Samples.batch(SPEC, 3, 9);
    try (Dl4jNetwork network = network(new OptimizerParams(0, 1), 1, 10);
        TrainingGraph whole = new TrainingGraph(network.graph().getConfiguration().clone())) {
      whole.init();
      whole.params().assign(network.graph().params());
      GraphGradient.compute(whole, SPEC, odd);
      whole.update(3, 1e-3);

      network.train(odd, 1e-3);

      float[] expected = whole.params().toFloatVector();
      assertArrayEquals(expected, network.graph().params().toFloatVector(), 2e-5f);
    }
  }

  /** Adam's first step has the size of the learning rate wherever there is a gradient at all. */
  @Test
  void theFirstStepIsAsLargeAsTheLearningRate() {
    double rate = 1e-3;
    try (Dl4jNetwork network = network(new OptimizerParams(0, 1), 2, 17)) {
      float[] before = network.graph().params().toFloatVector();
      network.train(Samples.batch(SPEC, 16, 18), rate);
      float[] after = network.graph().params().toFloatVector();

      int moved = 0;
      for (int i = 0; i < before.length; i++) {
        double step = Math.abs(after[i] - before[i]);
        assertTrue(step < 1.001 * rate, "parameter " + i + " moved by " + step);
        moved += step > 0.9 * rate ? 1 : 0;
      }
      assertTrue(moved > 0.8 * before.length, moved + " of " + before.length + " have moved");
    }
  }

  @Test
  void penaltyShrinksWeightsButNotBiases() {
    TrainingBatch batch = Samples.batch(SPEC, 8, 11);
    try (Dl4jNetwork free = network(new OptimizerParams(0, 1), 1, 12);
        Dl4jNetwork bound = network(new OptimizerParams(10, 1), 1, 12)) {
      for (int i = 0; i < 100; i++) {
        free.train(batch, 1e-3);
        bound.train(batch, 1e-3);
      }

      assertTrue(norm(bound, "W") < 0.6 * norm(free, "W"));
      assertTrue(norm(bound, "b") > 0.5 * norm(free, "b"));
    }
  }

  private static double norm(Dl4jNetwork network, String key) {
    return network.graph().getLayer(Tower.POLICY).getParam(key).norm2Number().doubleValue();
  }

  @Test
  void aCopyIsIndependentAndStartsWithAFreshOptimiser() {
    TrainingBatch batch = Samples.batch(SPEC, 8, 13);
    try (Dl4jNetwork original = network(OptimizerParams.USUAL, 1, 14)) {
      original.train(batch, 1e-3);
      float[] before = original.graph().params().toFloatVector();
      try (Dl4jNetwork copy = (Dl4jNetwork) original.copy()) {
        assertArrayEquals(before, copy.graph().params().toFloatVector());
        copy.train(batch, 1e-3);
        assertEquals(1, copy.graph().getIterationCount());
        assertTrue(!Arrays.equals(before, copy.graph().params().toFloatVector()));
      }
      assertArrayEquals(before, original.graph().params().toFloatVector());
    }
  }

  @Test
  void refusesBatchesThatAreTooShort() {
    try (Dl4jNetwork network = network(OptimizerParams.USUAL, 1, 15)) {
      TrainingBatch batch = Samples.batch(SPEC, 4, 16);
      TrainingBatch wrong = new TrainingBatch(5, batch.inputs(), batch.policies(), batch.values());

      assertEquals(
          "A batch needs 420 inputs, but has 336",
          assertThrows(IllegalArgumentException.class, () -> network.train(wrong, 1e-3))
              .getMessage());
    }
  }

  private static double meanEntropy(TrainingBatch batch) {
    double sum = 0;
    for (float p : batch.policies()) {
      sum -= p > 0 ? p * Math.log(p) : 0;
    }
    return sum / batch.size();
  }
}

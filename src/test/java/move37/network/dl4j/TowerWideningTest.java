package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.network.PolicyValueNetwork.NetworkEvaluator;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;
import move37.search.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class TowerWideningTest {
  private static final ConnectFour GAME = new ConnectFour();
  private static final int NARROW = 12;
  private static final int WIDE = 20;

  /** Every layer that reads the tower has at least the value's planes. */
  private static final int LEAST_READERS = NetworkSpec.of(GAME, NARROW, 1).valuePlanes();

  private static final List<GameState> STATES = Samples.positions(GAME, 50, 1);

  /** Trained, so that no parameter stands where it started. */
  private static Dl4jNetwork narrow(int blocks) {
    NetworkSpec spec = NetworkSpec.of(GAME, NARROW, blocks);
    Dl4jNetwork network =
        (Dl4jNetwork) new Dl4jNetworkFactory(2).create(spec, OptimizerParams.USUAL, 2);
    Samples.perturb(network.graph(), 3);
    network.train(Samples.batch(spec, 16, 4), 1e-3);
    return network;
  }

  private static List<Evaluation> evaluations(PolicyValueNetwork network) {
    try (NetworkEvaluator evaluator = network.evaluator()) {
      return evaluator.evaluate(STATES);
    }
  }

  private static void assertAlike(List<Evaluation> expected, List<Evaluation> actual) {
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.get(i).policy(), actual.get(i).policy(), 1e-5f);
      assertEquals(expected.get(i).value(), actual.get(i).value(), 1e-5f);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void whatIsComputedStaysAsItIs(int blocks) {
    try (Dl4jNetwork network = narrow(blocks)) {
      List<Evaluation> before = evaluations(network);
      network.widen(WIDE, 5);
      assertEquals(NetworkSpec.of(GAME, WIDE, blocks), network.spec());
      assertAlike(before, evaluations(network));
    }
  }

  /** A channel that nothing reads, or that is 0 everywhere, would never come to be used. */
  @Test
  void everyNewChannelIsReadFromTheFirstStepOn() {
    try (Dl4jNetwork network = narrow(1)) {
      network.widen(WIDE, 5);
      network.train(Samples.batch(network.spec(), 64, 6), 1e-3);
      for (String reader : List.of(Tower.POLICY_PLANES, Tower.VALUE_PLANES, Tower.second(1))) {
        for (int channel = NARROW; channel < WIDE; channel++) {
          double moved = 0;
          for (int out = 0; out < LEAST_READERS; out++) {
            moved += Math.abs(weight(network, reader, out, channel));
          }
          assertTrue(moved > 0, reader + " does not read channel " + channel);
        }
      }
    }
  }

  private static double weight(Dl4jNetwork network, String layer, int out, int in) {
    long middle = network.graph().arrays(layer).weights().size(2) / 2;
    return network.graph().arrays(layer).weights().getDouble(out, in, middle, middle);
  }

  @Test
  void learningGoesOn() {
    try (Dl4jNetwork network = narrow(2)) {
      TrainingBatch batch = Samples.batch(network.spec(), 32, 7);
      network.widen(WIDE, 5);
      TrainingLoss first = network.train(batch, 3e-3);
      for (int i = 0; i < 60; i++) {
        network.train(batch, 3e-3);
      }
      TrainingLoss last = network.train(batch, 3e-3);
      assertTrue(last.value() < 0.5 * first.value(), first + " has become " + last);
      assertTrue(last.policy() < first.policy(), first + " has become " + last);
    }
  }

  @Test
  void equalSeedsGiveEqualNetworksAndOthersGiveOthers() {
    assertArrayEquals(widened(5), widened(5));
    assertFalse(Arrays.equals(widened(5), widened(6)));
  }

  private static float[] widened(long seed) {
    try (Dl4jNetwork network = narrow(1)) {
      network.widen(WIDE, seed);
      network.train(Samples.batch(network.spec(), 16, 8), 1e-3);
      return network.graph().params().toFloatVector();
    }
  }

  @Test
  void aWidenedNetworkIsSavedAndLoadedLikeAnyOther() throws IOException {
    try (Dl4jNetwork network = narrow(1)) {
      network.widen(WIDE, 5);
      network.train(Samples.batch(network.spec(), 16, 9), 1e-3);
      ByteArrayOutputStream saved = new ByteArrayOutputStream();
      network.save(saved);
      try (PolicyValueNetwork loaded =
          new Dl4jNetworkFactory(2)
              .load(
                  NetworkSpec.of(GAME, WIDE, 1),
                  OptimizerParams.USUAL,
                  new ByteArrayInputStream(saved.toByteArray()))) {
        assertAlike(evaluations(network), evaluations(loaded));
      }
    }
  }

  @Test
  void evaluatorsHandedOutBeforeStayAsTheyAre() {
    try (Dl4jNetwork network = narrow(1);
        NetworkEvaluator earlier = network.evaluator()) {
      List<Evaluation> before = earlier.evaluate(STATES);
      network.widen(WIDE, 5);
      network.train(Samples.batch(network.spec(), 16, 10), 1e-2);
      assertAlike(before, earlier.evaluate(STATES));
    }
  }

  /** At once, not when the collector finds them: twice as many numbers as parameters. */
  @Test
  void theNarrowNetworksMomentsAreFreed() {
    try (Dl4jNetwork network = narrow(1)) {
      INDArray moments = network.graph().getUpdater().getStateViewArray();
      network.widen(WIDE, 5);
      assertTrue(moments.wasClosed());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, NARROW - 1})
  void noMoreChannelsAreRefusedAndNothingChanges(int filters) {
    try (Dl4jNetwork network = narrow(1)) {
      List<Evaluation> before = evaluations(network);
      var refusal = assertThrows(IllegalArgumentException.class, () -> network.widen(filters, 5));
      assertEquals("There are 12 filters; " + filters + " are not more", refusal.getMessage());
      assertAlike(before, evaluations(network));
    }
  }
}

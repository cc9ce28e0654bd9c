package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.network.PolicyValueNetwork.NetworkEvaluator;
import move37.network.TrainingBatch;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

class NativeMemoryTest {
  private static final ConnectFour GAME = new ConnectFour();
  private static final NetworkSpec SPEC = NetworkSpec.of(GAME, 16, 2);
  private static final int CALLS = 200;
  private static final long ALLOWED_GROWTH = 256 << 10;

  @Test
  void evaluatingAndTrainingTakeNoMoreMemoryAsTheyGoOn() {
    List<GameState> states = Samples.positions(GAME, 100, 1);
    TrainingBatch batch = Samples.batch(SPEC, 32, 2);
    try (PolicyValueNetwork network =
            new Dl4jNetworkFactory().create(SPEC, OptimizerParams.USUAL, 3);
        NetworkEvaluator evaluator = network.evaluator()) {
      for (int i = 0; i < 20; i++) {
        work(network, evaluator, states, batch);
      }
      long before = heldBytes();
      for (int i = 0; i < CALLS; i++) {
        work(network, evaluator, states, batch);
      }
      assertNoGrowth(before);
    }
  }

  private static void work(
      PolicyValueNetwork network,
      NetworkEvaluator evaluator,
      List<GameState> states,
      TrainingBatch batch) {
    evaluator.evaluate(states);
    evaluator.evaluate(states.subList(0, 7));
    network.train(batch, 1e-3);
  }

  @Test
  void closedNetworksAndEvaluatorsGiveTheirMemoryBack() {
    TrainingBatch batch = Samples.batch(SPEC, 32, 4);
    List<GameState> states = Samples.positions(GAME, 10, 5);
    live(batch, states);
    long before = heldBytes();
    for (int i = 0; i < 20; i++) {
      live(batch, states);
    }
    assertNoGrowth(before);
  }

  private static void live(TrainingBatch batch, List<GameState> states) {
    try (PolicyValueNetwork network =
            new Dl4jNetworkFactory().create(SPEC, OptimizerParams.USUAL, 6);
        PolicyValueNetwork copy = network.copy();
        NetworkEvaluator evaluator = copy.evaluator()) {
      network.train(batch, 1e-3);
      evaluator.evaluate(states);
    }
  }

  private static void assertNoGrowth(long before) {
    long grown = heldBytes() - before;
    assertTrue(grown < ALLOWED_GROWTH, "native memory grew by " + grown + " bytes");
  }

  /**
   * Native bytes in use: DL4J's own operations drop small argument arrays for the collector to
   * find, which it is asked to do here.
   */
  private static long heldBytes() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      LockSupport.parkNanos(20_000_000);
      least = Math.min(least, Pointer.totalBytes());
    }
    return least;
  }
}

package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
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

  /** One step's activations are some 2 MB: left lying, 60 steps' are unmistakable. */
  private static final NetworkSpec SMALL = NetworkSpec.of(GAME, 16, 2);

  /** A network's evaluator alone touches 3 MB: left lying, 20 of them are unmistakable. */
  private static final NetworkSpec LARGE = NetworkSpec.of(GAME, 128, 2);

  /** A round. */
  private static final long ALLOWED_SMALL_ARRAYS = 256 << 10;

  /** A round; the Java compiler is the same process and takes its share. */
  private static final long ALLOWED_PROCESS = 32 << 20;

  /** So many that what a leak takes is far beyond what the system happens to keep, some 100 MB. */
  private static final int ROUNDS = 5;

  @Test
  void evaluatingAndTrainingTakeNoMoreMemoryAsTheyGoOn() {
    List<GameState> states = Samples.positions(GAME, 100, 1);
    TrainingBatch batch = Samples.batch(SMALL, 64, 2);
    try (PolicyValueNetwork network =
            new Dl4jNetworkFactory().create(SMALL, OptimizerParams.USUAL, 3);
        NetworkEvaluator evaluator = network.evaluator()) {
      assertStays(
          60,
          () -> {
            evaluator.evaluate(states);
            evaluator.evaluate(states.subList(0, 7));
            network.train(batch, 1e-3);
          });
    }
  }

  @Test
  void closedNetworksAndEvaluatorsGiveTheirMemoryBack() {
    TrainingBatch batch = Samples.batch(LARGE, 8, 4);
    List<GameState> states = Samples.positions(GAME, 10, 5);
    Dl4jNetworkFactory networks = new Dl4jNetworkFactory();
    assertStays(
        20,
        () -> {
          try (PolicyValueNetwork network = networks.create(LARGE, OptimizerParams.USUAL, 6);
              PolicyValueNetwork copy = network.copy();
              NetworkEvaluator evaluator = copy.evaluator()) {
            network.train(batch, 1e-3);
            evaluator.evaluate(states);
          }
        });
  }

  /**
   * Runs the work so often, until freed memory is there to be used again, then in rounds of so
   * often again. The system keeps freed memory for a while, now more and now less of it; so the
   * least of the later rounds is compared with the least of the earlier ones.
   */
  private static void assertStays(int times, Runnable work) {
    runOften(times, work);
    List<Held> held = new ArrayList<>(List.of(Held.now()));
    while (held.size() < 2 * ROUNDS) {
      runOften(times, work);
      held.add(Held.now());
    }
    assertStays(ALLOWED_SMALL_ARRAYS, held, Held::smallArrays, "small arrays");
    assertStays(ALLOWED_PROCESS, held, Held::process, "the process");
  }

  private static void assertStays(
      long allowed, List<Held> held, ToLongFunction<Held> part, String what) {
    long growth =
        least(held.subList(ROUNDS, 2 * ROUNDS), part) - least(held.subList(0, ROUNDS), part);
    assertTrue(
        growth < ROUNDS * allowed,
        what + " grew by " + growth + " bytes in " + ROUNDS + " rounds: " + held);
  }

  private static long least(List<Held> held, ToLongFunction<Held> part) {
    return held.stream().mapToLong(part).min().orElseThrow();
  }

  private static void runOften(int times, Runnable work) {
    for (int i = 0; i < times; i++) {
      work.run();
    }
  }

  /**
   * Native bytes in use. DL4J's own operations drop small argument arrays for the collector to
   * find, which is asked to do so first.
   *
   * @param smallArrays bytes that JavaCPP holds
   * @param process bytes of the process without its heap
   */
  private record Held(long smallArrays, long process) {
    static Held now() {
      long smallArrays = Long.MAX_VALUE;
      long process = Long.MAX_VALUE;
      for (int i = 0; i < 5; i++) {
        System.gc();
        LockSupport.parkNanos(20_000_000);
        smallArrays = Math.min(smallArrays, Pointer.totalBytes());
        long heap = Runtime.getRuntime().totalMemory();
        process = Math.min(process, Pointer.physicalBytes() - heap);
      }
      return new Held(smallArrays, process);
    }
  }
}

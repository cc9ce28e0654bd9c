package move37.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenchSuiteTest {
  private static final BenchSettings SHORT =
      new BenchSettings(3, Duration.ofMillis(40), Duration.ofMillis(20));

  /** Claims so many units for each millisecond that it sleeps. */
  private static final class Sleeper implements Workload {
    private final double unitsPerMillisecond;
    private boolean closed;

    Sleeper(double unitsPerMillisecond) {
      this.unitsPerMillisecond = unitsPerMillisecond;
    }

    @Override
    public double[] run() {
      long begin = System.nanoTime();
      LockSupport.parkNanos(1_000_000);
      double units = (System.nanoTime() - begin) / 1e6 * unitsPerMillisecond;
      return new double[] {units, 2 * units};
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static Map<String, Double> values(List<Figure> figures) {
    return figures.stream().collect(Collectors.toMap(Figure::key, Figure::value));
  }

  private static Measurement measurement(
      String name, double flopsPerUnit, List<Reading> readings, Workload... workloads) {
    return new Measurement(name, flopsPerUnit, 1, readings, () -> List.of(workloads));
  }

  @Test
  void ratesAddUpOverTheThreadsAndSharesAreRatiosInTheSameRound() throws InterruptedException {
    List<Sleeper> sleepers =
        IntStream.of(5_000_000, 5_000_000, 2, 3, 1).mapToObj(Sleeper::new).toList();
    Measurement ceiling =
        measurement("mmul.ceiling", 0, List.of(), sleepers.get(0), sleepers.get(1));
    Measurement forward =
        measurement(
            "forward.small",
            1e5,
            List.of(Reading.perSecond("units", 0), Reading.perSecond("halves", 1)),
            sleepers.get(2),
            sleepers.get(3));
    Measurement selfPlay =
        measurement("selfplay.small", 0, List.of(Reading.milliseconds("mean")), sleepers.get(4));

    Map<String, Double> values =
        values(new BenchSuite(ceiling, List.of(forward, selfPlay), SHORT).run());

    assertEquals(10, values.get("mmul.gflops"), 3);
    assertEquals(5000, values.get("forward.small.unitsPerSecond"), 1500);
    assertEquals(10_000, values.get("forward.small.halvesPerSecond"), 3000);
    assertEquals(0.05, values.get("forward.small.shareOfMmul"), 0.02);
    assertEquals(1, values.get("selfplay.small.meanMilliseconds"), 0.3);
    assertEquals(0.2, values.get("selfplay.small.shareOfForward"), 0.06);
    assertEquals(6, values.size());
    assertTrue(sleepers.stream().allMatch(sleeper -> sleeper.closed));
  }

  @Test
  void gettingReadyIsNotOnTheClock() throws InterruptedException {
    Workload slowToPrepare =
        new Workload() {
          private final Sleeper sleeper = new Sleeper(1);

          @Override
          public void prepare() {
            LockSupport.parkNanos(20_000_000);
          }

          @Override
          public double[] run() {
            return sleeper.run();
          }
        };

    double[] rates = Throughput.measure(List.of(slowToPrepare), Duration.ofMillis(3));

    assertEquals(1000, rates[0], 300);
  }

  @Test
  void rareEventsAreCountedOverAllRounds() {
    Rounds rounds = new Rounds(new double[][] {{10, 0}, {30, 0}, {20, 6}});
    assertEquals(20, rounds.median(0));
    assertEquals(2, rounds.mean(1));
    assertEquals(2, rounds.medianRatioTo(new Rounds(new double[][] {{5}, {10}, {20}})));
  }

  @Test
  void medianIsTheMiddleNumberOrTheMeanOfTheTwo() {
    assertEquals(2, Rounds.median(new double[] {9, 1, 2}));
    assertEquals(2.5, Rounds.median(new double[] {3, 9, 1, 2}));
    assertThrows(IllegalArgumentException.class, () -> Rounds.median(new double[0]));
  }

  @Test
  void whatWasMadeIsClosedWhenTheNextCannotBeMade() {
    Sleeper sleeper = new Sleeper(1);
    Measurement ceiling = measurement("mmul.ceiling", 0, List.of(), sleeper);
    Measurement broken =
        new Measurement(
            "work.broken",
            0,
            1,
            List.of(),
            () -> {
              throw new IllegalStateException("broken");
            });

    assertThrows(
        IllegalStateException.class, () -> new BenchSuite(ceiling, List.of(broken), SHORT).run());
    assertTrue(sleeper.closed);
  }

  @Test
  void selfPlayIsNotMeasuredWithoutItsForwardPass() {
    Measurement ceiling = measurement("mmul.ceiling", 0, List.of(), new Sleeper(1));
    Measurement selfPlay = measurement("selfplay.small", 0, List.of(), new Sleeper(1));

    assertThrows(
        IllegalStateException.class, () -> new BenchSuite(ceiling, List.of(selfPlay), SHORT).run());
  }
}

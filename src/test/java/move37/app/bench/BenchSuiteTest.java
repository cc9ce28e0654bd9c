package move37.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import move37.network.dl4j.Dl4jNetworkFactory;
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
    public double run() {
      long begin = System.nanoTime();
      LockSupport.parkNanos(1_000_000);
      return (System.nanoTime() - begin) / 1e6 * unitsPerMillisecond;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static Map<String, Double> values(List<Figure> figures) {
    return figures.stream().collect(Collectors.toMap(Figure::key, Figure::value));
  }

  @Test
  void ratesAddUpOverTheThreadsAndSharesAreRatiosToTheCeiling() throws InterruptedException {
    List<Sleeper> sleepers =
        List.of(new Sleeper(5e6), new Sleeper(5e6), new Sleeper(2), new Sleeper(3));
    Measurement ceiling =
        new Measurement(BenchSuite.CEILING, "FLOP/s", 1, () -> List.copyOf(sleepers.subList(0, 2)));
    Measurement work =
        new Measurement(
            "work.small.unitsPerSecond", "units/s", 1e5, () -> List.copyOf(sleepers.subList(2, 4)));

    List<Figure> figures = new BenchSuite(ceiling, List.of(work), SHORT).run();

    Map<String, Double> values = values(figures);
    assertEquals(10, values.get("mmul.gflops"), 3);
    assertEquals(5000, values.get("work.small.unitsPerSecond"), 1500);
    assertEquals(0.05, values.get("work.small.shareOfMmul"), 0.02);
    assertTrue(sleepers.stream().allMatch(sleeper -> sleeper.closed));
  }

  @Test
  void medianIsTheMiddleNumberOrTheMeanOfTheTwo() {
    assertEquals(2, BenchSuite.median(new double[] {9, 1, 2}));
    assertEquals(2.5, BenchSuite.median(new double[] {3, 9, 1, 2}));
    assertThrows(IllegalArgumentException.class, () -> BenchSuite.median(new double[0]));
  }

  @Test
  void whatWasMadeIsClosedWhenTheNextCannotBeMade() {
    Sleeper sleeper = new Sleeper(1);
    Measurement ceiling = new Measurement(BenchSuite.CEILING, "FLOP/s", 1, () -> List.of(sleeper));
    Measurement broken =
        new Measurement(
            "work.broken",
            "",
            0,
            () -> {
              throw new IllegalStateException("broken");
            });

    assertThrows(
        IllegalStateException.class, () -> new BenchSuite(ceiling, List.of(broken), SHORT).run());
    assertTrue(sleeper.closed);
  }

  @Test
  void engineReportsItsFigures() throws InterruptedException {
    BenchSettings once = new BenchSettings(1, Duration.ofMillis(20), Duration.ZERO);
    BenchSuite suite =
        new BenchSuite(
            EngineMeasurements.ceiling(), EngineMeasurements.all(new Dl4jNetworkFactory()), once);

    List<Figure> figures = new ArrayList<>(suite.run());

    assertEquals(
        List.of(
            "mmul.gflops",
            "forward.reference9x9.evaluationsPerSecond",
            "forward.reference9x9.shareOfMmul",
            "forward.connect-four.evaluationsPerSecond",
            "forward.connect-four.shareOfMmul",
            "train.reference9x9.samplesPerSecond",
            "train.reference9x9.shareOfMmul"),
        figures.stream().map(Figure::key).toList());
    figures.forEach(figure -> assertTrue(figure.value() > 0, figure.toString()));
  }
}

package move37.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import move37.core.Requires;

/**
 * Measures throughputs side by side. Machines are noisy and change their clock, so nothing is
 * measured in one long run: all measurements take turns, the mmul ceiling among them, round after
 * round, and each figure is the median of its rounds. A share of the ceiling is the median of the
 * ratios to the ceiling of the same round.
 */
public final class BenchSuite {
  /** The ceiling's key. */
  public static final String CEILING = "mmul.gflops";

  private static final double GIGA = 1e9;

  private final Measurement ceiling;
  private final List<Measurement> measurements;
  private final BenchSettings settings;

  /**
   * @param ceiling throughput in floating point operations, reported as {@link #CEILING}
   * @param measurements what else to measure, in the order of the report
   */
  public BenchSuite(Measurement ceiling, List<Measurement> measurements, BenchSettings settings) {
    this.ceiling = ceiling;
    this.measurements = List.copyOf(measurements);
    this.settings = settings;
  }

  /**
   * Measures.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public List<Figure> run() throws InterruptedException {
    Map<Measurement, List<Workload>> workloads = new LinkedHashMap<>();
    try {
      workloads.put(ceiling, ceiling.workloads().get());
      for (Measurement measurement : measurements) {
        workloads.put(measurement, measurement.workloads().get());
      }
      return figures(rates(workloads));
    } finally {
      workloads.values().forEach(each -> each.forEach(Workload::close));
    }
  }

  /** The rates of each measurement, one a round. */
  private Map<Measurement, double[]> rates(Map<Measurement, List<Workload>> workloads)
      throws InterruptedException {
    for (List<Workload> each : workloads.values()) {
      Throughput.measure(each, settings.warmUp());
    }
    Map<Measurement, double[]> rates = new LinkedHashMap<>();
    for (int round = 0; round < settings.rounds(); round++) {
      for (Map.Entry<Measurement, List<Workload>> entry : workloads.entrySet()) {
        double[] mine = rates.computeIfAbsent(entry.getKey(), _ -> new double[settings.rounds()]);
        mine[round] = Throughput.measure(entry.getValue(), settings.slice());
      }
    }
    return rates;
  }

  private List<Figure> figures(Map<Measurement, double[]> rates) {
    double[] ceilings = rates.get(ceiling);
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(CEILING, median(ceilings) / GIGA, "GFLOP/s"));
    for (Measurement measurement : measurements) {
      double[] mine = rates.get(measurement);
      figures.add(new Figure(measurement.key(), median(mine), measurement.unit()));
      if (measurement.flopsPerUnit() > 0) {
        double[] shares = new double[mine.length];
        for (int i = 0; i < mine.length; i++) {
          shares[i] = mine[i] * measurement.flopsPerUnit() / ceilings[i];
        }
        figures.add(new Figure(measurement.shareKey(), median(shares), ""));
      }
      forwardOf(measurement, rates)
          .ifPresent(forward -> figures.add(share(measurement, mine, forward)));
    }
    return figures;
  }

  /** The rates of the bare forward pass that a self-play measurement is compared with. */
  private static Optional<double[]> forwardOf(
      Measurement measurement, Map<Measurement, double[]> rates) {
    String key = measurement.key().replaceFirst("^selfplay\\.", "forward.");
    return rates.entrySet().stream()
        .filter(entry -> !key.equals(measurement.key()) && entry.getKey().key().equals(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Figure share(Measurement measurement, double[] mine, double[] forward) {
    double[] shares = new double[mine.length];
    Arrays.setAll(shares, i -> mine[i] / forward[i]);
    String key = measurement.key();
    return new Figure(
        key.substring(0, key.lastIndexOf('.') + 1) + "shareOfForward", median(shares), "");
  }

  static double median(double[] numbers) {
    Requires.check(numbers.length > 0, "There is no median of no numbers");
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

package move37.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures throughputs side by side. Machines are noisy and change their clock, so nothing is
 * measured in one long run: all measurements take turns, the mmul ceiling among them, round after
 * round, and each figure is the median of its rounds. A share of the ceiling is the median of the
 * ratios to the ceiling of the same round; so is self-play's share of the bare forward pass.
 */
final class BenchSuite {
  /** Key of the ceiling's throughput, whose unit is a billion operations a second. */
  static final String CEILING = "mmul.gflops";

  private static final double GIGA = 1e9;

  private final Measurement ceiling;
  private final List<Measurement> measurements;
  private final BenchSettings settings;

  /**
   * @param ceiling counts floating point operations, reported as {@link #CEILING}
   * @param measurements what else to measure, in the order of the report
   */
  BenchSuite(Measurement ceiling, List<Measurement> measurements, BenchSettings settings) {
    this.ceiling = ceiling;
    this.measurements = List.copyOf(measurements);
    this.settings = settings;
  }

  /**
   * Measures.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  List<Figure> run() throws InterruptedException {
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

  private Map<Measurement, Rounds> rates(Map<Measurement, List<Workload>> workloads)
      throws InterruptedException {
    for (Map.Entry<Measurement, List<Workload>> entry : workloads.entrySet()) {
      Throughput.measure(entry.getValue(), settings.warmUp(entry.getKey()));
    }
    Map<Measurement, double[][]> rates = new LinkedHashMap<>();
    for (int round = 0; round < settings.rounds(); round++) {
      for (Map.Entry<Measurement, List<Workload>> entry : workloads.entrySet()) {
        Measurement measurement = entry.getKey();
        double[][] mine = rates.computeIfAbsent(measurement, _ -> new double[settings.rounds()][]);
        mine[round] = Throughput.measure(entry.getValue(), settings.slice(measurement));
      }
    }
    Map<Measurement, Rounds> all = new LinkedHashMap<>();
    rates.forEach((measurement, byRound) -> all.put(measurement, new Rounds(byRound)));
    return all;
  }

  private List<Figure> figures(Map<Measurement, Rounds> all) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(CEILING, all.get(ceiling).median(0) / GIGA, "GFLOP/s"));
    for (Measurement measurement : measurements) {
      Rounds mine = all.get(measurement);
      for (Reading reading : measurement.readings()) {
        double value = reading.of().applyAsDouble(mine);
        figures.add(new Figure(measurement.key(reading.name()), value, reading.unit()));
      }
      measurement
          .shareOfCeilingKey()
          .ifPresent(
              key -> {
                double operations = measurement.flopsPerUnit();
                double share = operations * mine.medianRatioTo(all.get(ceiling));
                figures.add(new Figure(key, share, ""));
              });
      measurement
          .shareOfForwardKey()
          .ifPresent(
              key ->
                  figures.add(new Figure(key, mine.medianRatioTo(forward(measurement, all)), "")));
    }
    return figures;
  }

  /** What was measured of the bare forward pass that a self-play measurement is compared with. */
  private static Rounds forward(Measurement selfPlay, Map<Measurement, Rounds> all) {
    String name = selfPlay.forwardName().orElseThrow();
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Measure " + name + " too"));
  }
}

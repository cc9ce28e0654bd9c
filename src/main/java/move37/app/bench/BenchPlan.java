package move37.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import move37.core.Requires;
import move37.game.connectfour.ConnectFour;
import move37.network.NetworkFactory;

/**
 * All that there is to measure.
 *
 * @param ceiling the mmul ceiling, which is always measured
 * @param measurements the rest; what is compared stands side by side
 * @param settings how long
 */
record BenchPlan(Measurement ceiling, List<Measurement> measurements, BenchSettings settings) {
  BenchPlan {
    measurements = List.copyOf(measurements);
  }

  /** What {@code move37 bench} measures. */
  static BenchPlan usual(NetworkFactory networks, BenchSettings settings) {
    List<Measurement> all = new ArrayList<>();
    String reference = "reference9x9";
    all.add(EngineMeasurements.forward(reference, EngineMeasurements.REFERENCE));
    all.add(SelfPlayMeasurements.reference(networks, reference));
    all.add(EngineMeasurements.training(networks, reference, EngineMeasurements.REFERENCE));
    String connectFour = new ConnectFour().id();
    all.add(EngineMeasurements.forward(connectFour, EngineMeasurements.CONNECT_FOUR));
    all.add(SelfPlayMeasurements.connectFour(networks, connectFour));
    all.add(EngineMeasurements.training(networks, connectFour, EngineMeasurements.CONNECT_FOUR));
    all.addAll(RulesMeasurements.perft());
    all.addAll(SolverMeasurements.all());
    all.addAll(RulesMeasurements.rollouts());
    return new BenchPlan(EngineMeasurements.ceiling(), all, settings);
  }

  /**
   * The plan with some of its parts only, and with the forward passes that self-play is compared
   * with.
   *
   * @param parts beginnings of keys: {@code forward}; none for everything
   * @throws IllegalArgumentException in one sentence, if there is no such part
   */
  BenchPlan only(List<String> parts) {
    Set<String> known =
        measurements.stream()
            .map(Measurement::part)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String part : parts) {
      Requires.check(
          known.contains(part),
          "There is nothing called '%s' to measure; there are: %s",
          part,
          String.join(", ", known));
    }
    if (parts.isEmpty()) {
      return this;
    }
    Set<String> names =
        measurements.stream()
            .filter(measurement -> parts.contains(measurement.part()))
            .flatMap(m -> Stream.concat(Stream.of(m.name()), m.forwardName().stream()))
            .collect(Collectors.toSet());
    List<Measurement> chosen =
        measurements.stream().filter(measurement -> names.contains(measurement.name())).toList();
    return new BenchPlan(ceiling, chosen, settings);
  }

  /** The keys of all figures, in order. */
  List<String> keys() {
    return Stream.concat(
            Stream.of(BenchSuite.CEILING), measurements.stream().flatMap(Measurement::keys))
        .toList();
  }

  /**
   * Measures.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  List<Figure> run() throws InterruptedException {
    return new BenchSuite(ceiling, measurements, settings).run();
  }
}

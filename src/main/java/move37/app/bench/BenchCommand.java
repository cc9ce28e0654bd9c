package move37.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import move37.network.NetworkFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code move37 bench}: how fast this machine is at what the lab does. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Measures how fast this machine evaluates, plays and learns, each beside the machine's own"
            + " ceiling (products of 1024x1024 matrices) in the same run. Takes about a minute.")
public final class BenchCommand implements Callable<Integer> {
  private final NetworkFactory networks;

  @Option(names = "--json", description = "Print one flat JSON object, a number a key.")
  private boolean json;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = "Measure these parts only: forward, train, selfplay, perft.")
  private List<String> only = new ArrayList<>();

  /**
   * @param networks makes the measured networks
   */
  public BenchCommand(NetworkFactory networks) {
    this.networks = networks;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Measurement> all = new ArrayList<>(EngineMeasurements.all(networks));
    all.addAll(LabMeasurements.all(networks));
    List<String> parts = all.stream().map(BenchCommand::part).distinct().toList();
    for (String part : only) {
      if (!parts.contains(part)) {
        System.err.printf(
            "move37: There is nothing called '%s' to measure; there are: %s%n",
            part, String.join(", ", parts));
        return CommandLine.ExitCode.USAGE;
      }
    }
    List<Measurement> chosen =
        all.stream().filter(m -> only.isEmpty() || only.contains(part(m))).toList();
    BenchSuite suite =
        new BenchSuite(EngineMeasurements.ceiling(), chosen, LabMeasurements.settings());
    print(suite.run());
    return CommandLine.ExitCode.OK;
  }

  private static String part(Measurement measurement) {
    return measurement.key().substring(0, measurement.key().indexOf('.'));
  }

  private void print(List<Figure> figures) {
    if (json) {
      Map<String, Double> numbers =
          figures.stream()
              .collect(
                  Collectors.toMap(
                      Figure::key, Figure::value, (first, _) -> first, LinkedHashMap::new));
      System.out.println(JsonMapper.shared().writeValueAsString(numbers));
      return;
    }
    for (Figure figure : figures) {
      String value =
          figure.unit().isEmpty()
              ? String.format(Locale.ROOT, "%14.1f %%", 100 * figure.value())
              : String.format(Locale.ROOT, "%,14.1f %s", figure.value(), figure.unit());
      System.out.printf("%-50s %s%n", figure.key(), value);
    }
  }
}

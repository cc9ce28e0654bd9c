package move37.app.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import move37.network.NetworkFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code move37 bench}: how fast this machine is at what the lab does. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how fast this machine evaluates, plays, learns, solves and knows the rules; what"
          + " networks do beside the machine's own ceiling (products of 1024x1024 matrices) in"
          + " the same run. Takes less than two minutes.",
      "Ends with exit code 1 if --against finds something slower."
    })
public final class BenchCommand implements Callable<Integer> {
  private static final int SLOWER = 1;

  private final Supplier<BenchPlan> plan;

  @Option(names = "--json", description = "Print one flat JSON object, a number a key.")
  private boolean json;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description =
          "Measure these parts only: forward, selfplay (with forward), train, perft, solver,"
              + " rollouts.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description =
          "Print what got slower by more than 10 %% since the run whose --json output this is.")
  private Optional<Path> against = Optional.empty();

  @Spec private CommandSpec spec;

  /**
   * @param networks makes the measured networks
   */
  public BenchCommand(NetworkFactory networks) {
    this(() -> BenchPlan.usual(networks, BenchSettings.USUAL));
  }

  /**
   * @param plan what there is to measure; asked once a call
   */
  BenchCommand(Supplier<BenchPlan> plan) {
    this.plan = plan;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    BenchPlan chosen;
    Optional<StoredRun> stored;
    try {
      chosen = plan.get().only(only);
      stored = against.map(file -> StoredRun.read(file, chosen.keys()));
    } catch (IllegalArgumentException e) {
      err.println("move37: " + e.getMessage());
      return ExitCode.USAGE;
    }
    List<Figure> figures = chosen.run();
    print(figures, out);
    Optional<Comparison> comparison = stored.map(run -> Comparison.of(figures, run));
    comparison.ifPresent(found -> found.lines().forEach((json ? err : out)::println));
    return comparison.filter(found -> !found.slower().isEmpty()).map(_ -> SLOWER).orElse(0);
  }

  private void print(List<Figure> figures, PrintWriter out) {
    if (json) {
      Map<String, Double> numbers = new LinkedHashMap<>();
      figures.forEach(figure -> numbers.put(figure.key(), figure.value()));
      out.println(JsonMapper.shared().writeValueAsString(numbers));
      return;
    }
    for (Figure figure : figures) {
      out.printf(Locale.ROOT, "%-50s %16s %s%n", figure.key(), figure.number(), figure.shownUnit());
    }
  }
}

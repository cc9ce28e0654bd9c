package move37.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchCommandTest {
  @TempDir private Path folder;

  private boolean measured;

  private record Output(int exitCode, String out, String err) {}

  /** A plan whose figures are always the same: 2 GFLOP/s, 100 units/s, 4 ms. */
  private BenchPlan plan() {
    Measurement ceiling =
        new Measurement("mmul.ceiling", 0, 1, List.of(), () -> List.of(fixed(2e9)));
    Reading rate = new Reading("unitsPerSecond", "units/s", _ -> 100);
    Reading time = new Reading("meanMilliseconds", "ms", _ -> 4);
    return new BenchPlan(
        new Measurement(
            ceiling.name(),
            0,
            1,
            List.of(),
            () -> {
              measured = true;
              return ceiling.workloads().get();
            }),
        List.of(
            new Measurement("work.fast", 0, 1, List.of(rate), () -> List.of(fixed(1))),
            new Measurement("wait.short", 0, 1, List.of(time), () -> List.of(fixed(1)))),
        new BenchSettings(1, Duration.ofMillis(1), Duration.ZERO));
  }

  private static Workload fixed(double units) {
    return () -> new double[] {units};
  }

  private Output run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLine(new BenchCommand(this::plan))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Output(exitCode, out.toString(), err.toString());
  }

  private String stored(String text) {
    try {
      return Files.writeString(folder.resolve("stored.json"), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void jsonIsOneFlatObjectOfNumbers() {
    Output output = run("--json");

    assertEquals(0, output.exitCode());
    assertEquals("", output.err());
    JsonNode root = JsonMapper.shared().readTree(output.out());
    assertEquals(
        List.of("mmul.gflops", "work.fast.unitsPerSecond", "wait.short.meanMilliseconds"),
        List.copyOf(root.propertyNames()));
    root.properties().forEach(entry -> assertTrue(entry.getValue().isNumber(), entry.getKey()));
  }

  @Test
  void whatIsAsFastAsBeforeIsToldSo() {
    String file =
        stored("{\"work.fast.unitsPerSecond\": 111, \"wait.short.meanMilliseconds\": 3.64}");

    Output output = run("--against", file);

    assertEquals(0, output.exitCode());
    assertTrue(output.out().contains("Of 2 figures none is more than 10 % slower than in " + file));
    assertEquals("", output.err());
  }

  @Test
  void whatGotSlowerIsToldWithBothFiguresAndTheRatio() {
    String file =
        stored("{\"work.fast.unitsPerSecond\": 112, \"wait.short.meanMilliseconds\": 3.6}");

    Output output = run("--against=" + file);

    assertEquals(1, output.exitCode());
    List<String> lines = output.out().lines().toList();
    assertEquals(6, lines.size());
    assertEquals("Of 2 figures 2 got more than 10 % slower than in " + file + ":", lines.get(3));
    assertTrue(lines.get(4).startsWith("work.fast.unitsPerSecond "), lines.get(4));
    assertTrue(lines.get(4).endsWith(" 100.0 units/s, was 112.0 units/s: 0.89 times"));
    assertTrue(lines.get(5).startsWith("wait.short.meanMilliseconds "), lines.get(5));
    assertTrue(lines.get(5).endsWith(" 4.000 ms, was 3.600 ms: 1.11 times"), lines.get(5));
  }

  @Test
  void onlyWhatWasMeasuredIsCompared() {
    String file = stored("{\"work.fast.unitsPerSecond\": 100, \"wait.short.meanMilliseconds\": 1}");

    assertEquals(0, run("--only", "work", "--against", file).exitCode());
    assertEquals(1, run("--only", "work,wait", "--against", file).exitCode());
  }

  @Test
  void jsonStaysPureBesideAComparison() {
    String file = stored("{\"work.fast.unitsPerSecond\": 1000}");

    Output output = run("--json", "--against", file);

    assertEquals(1, output.exitCode());
    assertEquals(1, output.out().lines().count());
    assertEquals(3, JsonMapper.shared().readTree(output.out()).size());
    assertEquals(2, output.err().lines().count());
  }

  @Test
  void aRunIsNotSlowerThanItself() {
    String file = stored(run("--json").out().replaceFirst("\"mmul.gflops\":[^,]*,", ""));
    assertEquals(0, run("--against", file).exitCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "[1]",
        "7",
        "move37",
        "{\"work.slow.unitsPerSecond\": 1}",
        "{\"wait.short.meanMilliseconds\": 1}",
        "{\"work.fast.unitsPerSecond\": NaN}",
        "{\"work.fast.unitsPerSecond\": \"NaN\"}",
        "{\"work.fast.unitsPerSecond\": \"100\"}",
        "{\"work.fast.unitsPerSecond\": 1e999}",
        "{\"work.fast.unitsPerSecond\": -1}",
        "{\"work.fast.unitsPerSecond\": null}",
        "{\"work.fast.unitsPerSecond\": true}",
        "{\"work.fast.unitsPerSecond\": {\"now\": 1}}",
        "{\"work.fast.unitsPerSecond\": 1} {}",
        "{\"work.fast.unitsPerSecond\": 100, \"note\n\": \"a\"}",
        "{\"work.fast.unitsPerSecond\": 100, \"note\": \"a\"}",
      })
  void foreignFilesAreRefusedBeforeAnythingIsMeasured(String text) {
    refusedInOneSentence(stored(text));
  }

  @Test
  void unreadableFilesAreRefused() throws IOException {
    refusedInOneSentence(folder.resolve("missing.json").toString());
    refusedInOneSentence(folder.toString());
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28});
    refusedInOneSentence(binary.toString());
    Path huge = Files.write(folder.resolve("huge"), new byte[(1 << 20) + 1]);
    refusedInOneSentence(huge.toString());
  }

  private void refusedInOneSentence(String file) {
    Output output = run("--only", "work", "--against", file);
    assertEquals(2, output.exitCode());
    assertEquals("", output.out());
    assertEquals(1, output.err().lines().count(), output.err());
    assertTrue(output.err().startsWith("move37: " + file), output.err());
    assertTrue(!measured);
  }

  @Test
  void unknownPartsAreRefused() {
    Output output = run("--only", "chess");
    assertEquals(2, output.exitCode());
    assertEquals(
        "move37: There is nothing called 'chess' to measure; there are: work, wait\n",
        output.err().replace(System.lineSeparator(), "\n"));
  }
}

package move37.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import move37.ui.common.Messages;

/**
 * The memory that the program uses, in bytes: on Linux all that it holds in the machine's memory,
 * elsewhere what Java's heap holds.
 */
final class MemoryMeter implements LongSupplier {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB.*");

  private final boolean countsAll = Files.isReadable(STATUS);

  /** What the figure means, in one sentence. */
  String description() {
    return Messages.text(countsAll ? "status.memory.all" : "status.memory.heap");
  }

  @Override
  public long getAsLong() {
    return countsAll ? resident() : heap();
  }

  private static long resident() {
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .map(RESIDENT::matcher)
          .filter(Matcher::matches)
          .mapToLong(line -> 1024 * Long.parseLong(line.group(1)))
          .findFirst()
          .orElseGet(MemoryMeter::heap);
    } catch (IOException | UncheckedIOException unreadable) {
      return heap();
    }
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

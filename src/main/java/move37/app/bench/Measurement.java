package move37.app.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import move37.core.Requires;

/**
 * What to measure: the throughput of several workloads of one kind, one a thread, all at once.
 *
 * @param name beginning of its keys, two parts: {@code forward.reference9x9}
 * @param flopsPerUnit floating point operations of one unit of the first counter, to give its
 *     throughput as a share of the mmul ceiling too; 0 if that means nothing
 * @param length of its turns, as a multiple of the usual length
 * @param readings its own figures
 * @param workloads makes them, one for each thread to use
 */
record Measurement(
    String name,
    double flopsPerUnit,
    double length,
    List<Reading> readings,
    Supplier<List<Workload>> workloads) {
  private static final String FORWARD = "forward";
  private static final String SELF_PLAY = "selfplay";

  Measurement {
    Requires.notNegative("flopsPerUnit", flopsPerUnit);
    Requires.positive("length", length);
    Requires.check(
        name.matches("[^.]+\\.[^.]+"), "A measurement's name must have two parts, but is %s", name);
    readings = List.copyOf(readings);
  }

  /** The part of the benchmark that it belongs to: the beginning of its name. */
  String part() {
    return name.substring(0, name.indexOf('.'));
  }

  /** The key of a figure of this name. */
  String key(String figure) {
    return name + "." + figure;
  }

  /** Key of the share of the ceiling, if it has one: {@code forward.reference9x9.shareOfMmul}. */
  Optional<String> shareOfCeilingKey() {
    return flopsPerUnit > 0 ? Optional.of(key("shareOfMmul")) : Optional.empty();
  }

  /**
   * Name of the forward pass that self-play is compared with: {@code forward.connect-four} for
   * {@code selfplay.connect-four}.
   */
  Optional<String> forwardName() {
    return part().equals(SELF_PLAY)
        ? Optional.of(FORWARD + name.substring(SELF_PLAY.length()))
        : Optional.empty();
  }

  /** Key of the share of the forward pass, if it has one. */
  Optional<String> shareOfForwardKey() {
    return forwardName().map(_ -> key("shareOfForward"));
  }

  /** The keys of all its figures, in order. */
  Stream<String> keys() {
    return Stream.of(
            readings.stream().map(reading -> key(reading.name())),
            shareOfCeilingKey().stream(),
            shareOfForwardKey().stream())
        .flatMap(keys -> keys);
  }
}

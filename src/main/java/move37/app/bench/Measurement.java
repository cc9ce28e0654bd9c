package move37.app.bench;

import java.util.List;
import java.util.function.Supplier;
import move37.core.Requires;

/**
 * What to measure: the throughput of several workloads of one kind, one a thread, all at once.
 *
 * @param key key of the throughput, for example {@code forward.reference9x9.evaluationsPerSecond}
 * @param unit for example {@code evaluations/s}
 * @param flopsPerUnit floating point operations of one unit, to give the throughput as a share of
 *     the mmul ceiling too; 0 if that means nothing
 * @param workloads makes them, one for each thread to use
 */
public record Measurement(
    String key, String unit, double flopsPerUnit, Supplier<List<Workload>> workloads) {
  public Measurement {
    Requires.notNegative("flopsPerUnit", flopsPerUnit);
    Requires.check(key.contains("."), "A key must have at least two parts, but is %s", key);
  }

  /** Key of the share of the ceiling: {@code forward.reference9x9.shareOfMmul}. */
  public String shareKey() {
    return key.substring(0, key.lastIndexOf('.') + 1) + "shareOfMmul";
  }
}

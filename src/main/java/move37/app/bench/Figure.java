package move37.app.bench;

/**
 * A measured number.
 *
 * @param key dotted name, for example {@code mmul.gflops}; keys never change their meaning, so that
 *     runs can be compared
 * @param unit for people, for example {@code GFLOP/s}; empty for a plain ratio
 */
public record Figure(String key, double value, String unit) {}

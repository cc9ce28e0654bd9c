package move37.core;

/** An estimate with its 95 % interval, all in one unit: low ≤ estimate ≤ high. */
public record Interval(double low, double estimate, double high) {
  public Interval {
    Requires.check(
        low <= estimate && estimate <= high,
        "An interval must be ordered low, estimate, high, but is %s, %s, %s",
        low,
        estimate,
        high);
  }

  /** Half the interval's width: what stands after "±". */
  public double halfWidth() {
    return (high - low) / 2;
  }
}

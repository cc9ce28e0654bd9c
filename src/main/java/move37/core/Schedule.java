package move37.core;

import java.util.List;

/**
 * A number that varies over a run: a function of progress, 0 at the start and 1 at the planned end.
 */
public sealed interface Schedule {
  /** The value at this progress; progress outside [0, 1] is taken as the nearer end. */
  double at(double progress);

  /** The same value throughout. */
  record Constant(double value) implements Schedule {
    @Override
    public double at(double progress) {
      return value;
    }
  }

  /** A corner of a piecewise schedule. */
  record Point(double progress, double value) {}

  /**
   * Straight lines between the points, constant before the first and after the last; points ascend
   * in progress.
   */
  record Linear(List<Point> points) implements Schedule {
    public Linear {
      points = List.copyOf(points);
      Requires.check(!points.isEmpty(), "A linear schedule needs at least one point");
      for (int i = 1; i < points.size(); i++) {
        Requires.check(
            points.get(i - 1).progress() < points.get(i).progress(),
            "The points of a schedule must ascend in progress, but %s is followed by %s",
            points.get(i - 1),
            points.get(i));
      }
    }

    @Override
    public double at(double progress) {
      if (progress <= points.getFirst().progress()) {
        return points.getFirst().value();
      }
      for (int i = 1; i < points.size(); i++) {
        Point from = points.get(i - 1);
        Point to = points.get(i);
        if (progress <= to.progress()) {
          double share = (progress - from.progress()) / (to.progress() - from.progress());
          return from.value() + share * (to.value() - from.value());
        }
      }
      return points.getLast().value();
    }
  }

  /**
   * From {@code start} to {@code end} along half a cosine (Loshchilov and Hutter 2017, without
   * restarts).
   */
  record Cosine(double start, double end) implements Schedule {
    @Override
    public double at(double progress) {
      double p = Math.clamp(progress, 0.0, 1.0);
      return end + (start - end) * (1 + Math.cos(Math.PI * p)) / 2;
    }
  }

  /** The same value throughout. */
  static Schedule constant(double value) {
    return new Constant(value);
  }
}

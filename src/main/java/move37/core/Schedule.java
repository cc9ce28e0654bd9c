package move37.core;

import java.util.List;

/**
 * A number that varies over a run: a function of progress, 0 at the start and 1 at the planned end.
 * Its values are finite and never negative.
 */
public sealed interface Schedule {
  /** The value at this progress; progress outside [0, 1] is taken as the nearer end. */
  double at(double progress);

  /** The smallest of its values. */
  double lowest();

  /** The same value throughout. */
  record Constant(double value) implements Schedule {
    public Constant {
      Requires.notNegative("a schedule's value", value);
    }

    @Override
    public double at(double progress) {
      return value;
    }

    @Override
    public double lowest() {
      return value;
    }
  }

  /** A corner of a piecewise schedule. */
  record Point(double progress, double value) {
    public Point {
      Requires.probability("a point's progress", progress);
      Requires.notNegative("a point's value", value);
    }
  }

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

    @Override
    public double lowest() {
      return points.stream().mapToDouble(Point::value).min().orElseThrow();
    }
  }

  /**
   * From {@code start} to {@code end} along half a cosine (Loshchilov and Hutter 2017, without
   * restarts).
   */
  record Cosine(double start, double end) implements Schedule {
    public Cosine {
      Requires.notNegative("a cosine's start", start);
      Requires.notNegative("a cosine's end", end);
    }

    @Override
    public double at(double progress) {
      double p = Math.clamp(progress, 0.0, 1.0);
      return end + (start - end) * (1 + Math.cos(Math.PI * p)) / 2;
    }

    @Override
    public double lowest() {
      return Math.min(start, end);
    }
  }

  /**
   * Checks a schedule at the door.
   *
   * @return the schedule, which is there and always above 0
   * @throws IllegalArgumentException in one sentence otherwise
   */
  static Schedule requirePositive(String name, Schedule schedule) {
    Requires.check(schedule != null, "%s is needed", name);
    Requires.check(schedule.lowest() > 0, "%s must always be above 0, but is %s", name, schedule);
    return schedule;
  }

  /** The same value throughout. */
  static Schedule constant(double value) {
    return new Constant(value);
  }
}

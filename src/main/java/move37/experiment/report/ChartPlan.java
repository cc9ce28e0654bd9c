package move37.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import move37.core.Interval;
import move37.core.Requires;

/**
 * What a chart shows, before anyone draws it: axes, lines with their intervals, the expert's level.
 * The renderer paints it, hovering reads it, the table exports it.
 *
 * @param title what the chart is about, in a few words
 * @param lines the lines, the most important last, so that it lies on top
 * @param level a horizontal band, if there is one
 * @param marks places with a word beside them
 */
public record ChartPlan(
    String title, Axis x, Axis y, List<Line> lines, Optional<Level> level, List<Mark> marks) {
  public ChartPlan {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** What the numbers of an axis are. */
  public enum Unit {
    /** Whole numbers. */
    COUNT,
    /** Numbers with one decimal place. */
    DECIMAL,
    /** Shares of 1, written in per cent. */
    SHARE,
    /** Elo. */
    ELO,
    /** Cross-entropy, two decimal places. */
    NATS;

    /** The number as it stands in a sentence, with its unit where it has a sign. */
    public String text(double value) {
      return switch (this) {
        case COUNT, ELO -> String.format(Locale.getDefault(), "%,d", Math.round(value));
        case DECIMAL -> String.format(Locale.getDefault(), "%.1f", value);
        case SHARE -> String.format(Locale.getDefault(), "%d\u00a0%%", Math.round(100 * value));
        case NATS -> String.format(Locale.getDefault(), "%.2f", value);
      };
    }

    /** What stands after "±" behind such a number; no sign of its own. */
    public String width(double value) {
      return this == SHARE
          ? String.format(Locale.getDefault(), "%d", Math.round(100 * value))
          : text(value);
    }
  }

  /** The part a line plays; the colours' own record says how it looks. */
  public enum Tone {
    /** The agent. */
    AGENT,
    /** The expert. */
    EXPERT,
    /** What matters most of the rest. */
    STRONG,
    MEDIUM,
    SOFT,
    FAINT
  }

  /**
   * An axis: its name with the unit, its range, the distance of its grid lines (1, 2 or 5 times a
   * power of ten).
   */
  public record Axis(String title, double min, double max, double step, Unit unit) {
    public Axis {
      Requires.check(
          min < max && step > 0,
          "An axis needs min < max and a step above 0, but has %s, %s, %s",
          min,
          max,
          step);
    }

    /** What stands at the axis for this value: nothing between its steps. */
    String label(double value) {
      double steps = value / step;
      if (Math.abs(steps - Math.rint(steps)) > 1e-6) {
        return " ";
      }
      boolean isWhole = Math.abs(value - Math.rint(value)) < 1e-9;
      boolean hidesDecimals = unit == Unit.DECIMAL && isWhole && step >= 1;
      return (hidesDecimals ? Unit.COUNT : unit).text(value);
    }

    /** The nearest number within the range. */
    public double clamp(double value) {
      return Math.clamp(value, min, max);
    }
  }

  /**
   * A point of a line.
   *
   * @param interval its 95 % interval, if it is an estimate
   * @param games games it rests on; 0 where it rests on none
   * @param isProvisional whether its interval is still wide: drawn hollow
   */
  public record Point(
      double x, double y, Optional<Interval> interval, int games, boolean isProvisional) {
    /** A point that is no estimate. */
    public static Point of(double x, double y) {
      return new Point(x, y, Optional.empty(), 0, false);
    }
  }

  /**
   * A line.
   *
   * @param isDashed net alone is dashed, everywhere
   * @param hasDots whether its points are marked
   * @param hasBand whether the points' intervals are drawn as a soft band
   * @param points ascending in x
   */
  public record Line(
      String name,
      Tone tone,
      boolean isDashed,
      boolean hasDots,
      boolean hasBand,
      List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A horizontal band.
   *
   * @param name whose level it is
   */
  public record Level(String name, Interval value) {}

  /**
   * A place with a word beside it.
   *
   * @param isPassed whether it is where the teacher was passed: a ring, its word above; else the
   *     word stands below the place
   */
  public record Mark(double x, double y, String text, boolean isPassed) {}

  /**
   * What the chart says at one place of the x axis.
   *
   * @param x the place
   * @param title the place in words
   * @param lines name and value of each line that has a point there
   */
  public record Reading(double x, String title, List<ReadingLine> lines) {
    public Reading {
      lines = List.copyOf(lines);
    }
  }

  /** One line's value at a place, in words. */
  public record ReadingLine(String name, String value, Tone tone, double y) {}

  /** Whether there is nothing to draw yet. */
  public boolean isEmpty() {
    return lines.stream().allMatch(line -> line.points().isEmpty());
  }

  /** The places that have points, ascending, each once. */
  public double[] places() {
    return lines.stream()
        .flatMapToDouble(line -> line.points().stream().mapToDouble(Point::x))
        .sorted()
        .distinct()
        .toArray();
  }

  /** What the chart says at the place nearest to x; empty while there is no point at all. */
  public Optional<Reading> readingNear(double x) {
    OptionalDouble nearest =
        DoubleStream.of(places()).reduce((a, b) -> Math.abs(a - x) <= Math.abs(b - x) ? a : b);
    return nearest.isEmpty() ? Optional.empty() : Optional.of(readingAt(nearest.getAsDouble()));
  }

  private Reading readingAt(double place) {
    List<ReadingLine> read = new ArrayList<>();
    for (Line line : lines.reversed()) {
      line.points().stream()
          .filter(point -> point.x() == place)
          .findFirst()
          .map(point -> new ReadingLine(line.name(), value(point), line.tone(), point.y()))
          .ifPresent(read::add);
    }
    level
        .map(l -> new ReadingLine(l.name(), value(l.value()), Tone.EXPERT, l.value().estimate()))
        .ifPresent(read::add);
    return new Reading(
        place, ReportWords.text("reading.at." + x.unit().name(), x.unit().text(place)), read);
  }

  private String value(Point point) {
    String value = point.interval().map(this::value).orElseGet(() -> y.unit().text(point.y()));
    return point.games() == 0 ? value : ReportWords.text("reading.games", value, point.games());
  }

  /** An estimate as "1,240 ± 60". */
  public String value(Interval interval) {
    return y.unit().text(interval.estimate())
        + "\u00a0±\u00a0"
        + y.unit().width(interval.halfWidth());
  }
}

package move37.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import move37.experiment.ExperimentEvent.ImitationMeasured;
import move37.experiment.report.ChartPlan.Axis;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Point;
import move37.experiment.report.ChartPlan.Tone;
import move37.experiment.report.ChartPlan.Unit;

/** The lab's charts, planned from a run's history. */
public enum ChartPlans {
  /** Training and held-out loss while the network learns to imitate. */
  LOSS {
    @Override
    public ChartPlan plan(RunHistory history) {
      List<Line> lines =
          List.of(
              imitation(
                  "loss.training", Tone.MEDIUM, history, ImitationMeasured::trainingLoss, true),
              imitation(
                  "loss.heldOut", Tone.STRONG, history, ImitationMeasured::heldOutLoss, false));
      double step = AxisSteps.nice(Math.max(highest(lines), 0.2) / 4);
      Axis y =
          new Axis(
              ReportWords.text("axis.loss"),
              0,
              AxisSteps.up(Math.max(highest(lines), step), step),
              step,
              Unit.NATS);
      return new ChartPlan(
          ReportWords.text("chart.loss"), passes(history), y, lines, Optional.empty(), List.of());
    }
  },

  /** How often the imitating network's first choice, or one of its first three, is the expert's. */
  ACCURACY {
    @Override
    public ChartPlan plan(RunHistory history) {
      List<Line> lines =
          List.of(
              imitation("accuracy.top3", Tone.MEDIUM, history, ImitationMeasured::top3, false),
              imitation("accuracy.top1", Tone.STRONG, history, ImitationMeasured::top1, false));
      return new ChartPlan(
          ReportWords.text("chart.accuracy"),
          passes(history),
          new Axis(ReportWords.text("axis.accuracy"), 0, 1, 0.2, Unit.SHARE),
          lines,
          Optional.empty(),
          List.of());
    }
  },

  /** Elo by generation, net + search and net alone, beside the expert's band. */
  ELO {
    @Override
    public ChartPlan plan(RunHistory history) {
      return StrengthPlans.elo(history);
    }
  },

  /** Share of points of net + search against each opponent, by generation. */
  WIN_RATE_WITH_SEARCH {
    @Override
    public ChartPlan plan(RunHistory history) {
      return StrengthPlans.winRate(history, true);
    }
  },

  /** Share of points of the net alone against each opponent, by generation. */
  WIN_RATE_NET_ALONE {
    @Override
    public ChartPlan plan(RunHistory history) {
      return StrengthPlans.winRate(history, false);
    }
  };

  /** What this chart shows of the history. */
  public abstract ChartPlan plan(RunHistory history);

  /** A name for files, for example {@code elo}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Line imitation(
      String nameKey,
      Tone tone,
      RunHistory history,
      ToDoubleFunction<ImitationMeasured> value,
      boolean skipsTheStart) {
    List<Point> points = new ArrayList<>();
    for (ImitationMeasured measured : history.imitation()) {
      // Before the first step there is no training loss yet.
      if (!(skipsTheStart && measured.step() == 0)) {
        points.add(Point.of(measured.epoch(), value.applyAsDouble(measured)));
      }
    }
    return new Line(ReportWords.text(nameKey), tone, false, false, false, points);
  }

  private static Axis passes(RunHistory history) {
    double newest = history.imitation().isEmpty() ? 0 : history.imitation().getLast().epoch();
    double end = Math.max(history.epochs(), Math.max(newest, 0.1));
    return new Axis(ReportWords.text("axis.passes"), 0, end, AxisSteps.nice(end / 6), Unit.DECIMAL);
  }

  private static double highest(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(Point::y)
        .filter(Double::isFinite)
        .max()
        .orElse(2);
  }
}

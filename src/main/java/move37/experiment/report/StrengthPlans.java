package move37.experiment.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import move37.core.Interval;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentEvent.OpponentScore;
import move37.experiment.report.ChartPlan.Axis;
import move37.experiment.report.ChartPlan.Level;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Mark;
import move37.experiment.report.ChartPlan.Point;
import move37.experiment.report.ChartPlan.Tone;
import move37.experiment.report.ChartPlan.Unit;
import move37.experiment.report.RunHistory.Strength;
import move37.experiment.report.RunHistory.TeacherPassed;
import move37.rating.Rating;

/** The charts of strength by generation. */
final class StrengthPlans {
  /** An interval that reaches further than this from its estimate makes a point provisional. */
  static final double PROVISIONAL_ELO = 120;

  /** How much of an interval may widen the axis; the rest is cut off at its end. */
  private static final double VISIBLE_ELO = 150;

  private static final double Z_95 = 1.959964;
  private static final Tone[] BY_STRENGTH = {Tone.STRONG, Tone.MEDIUM, Tone.SOFT, Tone.FAINT};

  private StrengthPlans() {}

  static ChartPlan elo(RunHistory history) {
    List<Line> lines =
        List.of(
            line("elo.netAlone", true, history.netAlone()),
            line("elo.withSearch", false, history.withSearch()));
    Optional<Level> expert =
        history.expert().map(rating -> new Level(ReportWords.text("elo.expert"), rating.elo()));
    return new ChartPlan(
        ReportWords.text("chart.elo"),
        generations(history),
        eloAxis(lines, expert),
        lines,
        expert,
        marks(history));
  }

  /**
   * Generation 0, which is the network as it came from the experts or as it was made, and the first
   * generation that passed its teacher.
   */
  private static List<Mark> marks(RunHistory history) {
    String key = history.imitation().isEmpty() ? "mark.untrained" : "mark.pretrained";
    Stream<Mark> start =
        history.netAlone().stream()
            .filter(strength -> strength.generation() == 0)
            .map(strength -> new Mark(0, strength.elo().low(), ReportWords.text(key), false));
    int passed = history.teacherPassed().map(TeacherPassed::generation).orElse(-1);
    Stream<Mark> passing =
        history.withSearch().stream()
            .filter(strength -> strength.generation() == passed)
            .map(
                strength ->
                    new Mark(
                        passed, strength.elo().estimate(), ReportWords.text("mark.passed"), true));
    return Stream.concat(start, passing).toList();
  }

  private static Line line(String nameKey, boolean isDashed, List<Strength> strengths) {
    List<Point> points =
        strengths.stream()
            .map(
                s ->
                    new Point(
                        s.generation(),
                        s.elo().estimate(),
                        Optional.of(s.elo()),
                        s.games(),
                        s.elo().halfWidth() > PROVISIONAL_ELO))
            .toList();
    return new Line(ReportWords.text(nameKey), Tone.AGENT, isDashed, true, true, points);
  }

  private static Axis eloAxis(List<Line> lines, Optional<Level> expert) {
    List<Interval> shown =
        Stream.concat(
                lines.stream()
                    .flatMap(l -> l.points().stream())
                    .flatMap(p -> p.interval().stream()),
                expert.stream().map(Level::value))
            .toList();
    double low =
        shown.stream()
            .mapToDouble(i -> Math.max(i.low(), i.estimate() - VISIBLE_ELO))
            .min()
            .orElse(0);
    double high =
        shown.stream()
            .mapToDouble(i -> Math.min(i.high(), i.estimate() + VISIBLE_ELO))
            .max()
            .orElse(800);
    double step = Math.max(high, 400) - Math.min(low, 0) > 850 ? 500 : 200;
    return new Axis(
        ReportWords.text("axis.elo"),
        AxisSteps.down(Math.min(low, 0), step),
        AxisSteps.up(Math.max(high, 2 * step), step),
        step,
        Unit.ELO);
  }

  static ChartPlan winRate(RunHistory history, boolean withSearch) {
    List<String> opponents = lastingOpponents(history);
    Map<String, Tone> tones = tones(history, opponents);
    List<Line> lines = new ArrayList<>();
    for (String opponent : opponents) {
      lines.add(
          new Line(
              AgentWords.plain(opponent),
              tones.get(opponent),
              !withSearch,
              true,
              false,
              scores(history, opponent, withSearch)));
    }
    return new ChartPlan(
        ReportWords.text(withSearch ? "chart.winRate.withSearch" : "chart.winRate.netAlone"),
        generations(history),
        new Axis(ReportWords.text("axis.winRate"), 0, 1, 0.5, Unit.SHARE),
        lines,
        Optional.empty(),
        List.of());
  }

  /**
   * The opponents that stay: those met by the first generation or by more than half of the later
   * ones. The last generations, which change all the time, are left out. Weakest first.
   */
  private static List<String> lastingOpponents(RunHistory history) {
    List<GenerationRated> rated = history.rated();
    Map<String, Long> later =
        rated.stream()
            .skip(1)
            .flatMap(StrengthPlans::opponents)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    later.values().removeIf(times -> 2 * times <= rated.size() - 1);
    Stream<String> first = rated.stream().limit(1).flatMap(StrengthPlans::opponents);
    Map<String, Double> elo = newestElo(history);
    return Stream.concat(first, later.keySet().stream())
        .distinct()
        .sorted(
            Comparator.comparingDouble((String name) -> elo.getOrDefault(name, 0.0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static Stream<String> opponents(GenerationRated rated) {
    return rated.scores().stream().map(OpponentScore::opponent).distinct();
  }

  private static Map<String, Double> newestElo(RunHistory history) {
    Map<String, Double> elo = new HashMap<>();
    if (!history.rated().isEmpty()) {
      for (Rating rating : history.rated().getLast().pool()) {
        elo.put(rating.agent(), rating.elo().estimate());
      }
    }
    return elo;
  }

  /** The expert has its own tone; of the others the strongest is the darkest. */
  private static Map<String, Tone> tones(RunHistory history, List<String> weakestFirst) {
    Map<String, Tone> tones = new HashMap<>();
    int rank = 0;
    for (String opponent : weakestFirst.reversed()) {
      if (history.expert().map(Rating::agent).filter(opponent::equals).isPresent()) {
        tones.put(opponent, Tone.EXPERT);
      } else {
        tones.put(opponent, BY_STRENGTH[Math.min(rank++, BY_STRENGTH.length - 1)]);
      }
    }
    return tones;
  }

  private static List<Point> scores(RunHistory history, String opponent, boolean withSearch) {
    List<Point> points = new ArrayList<>();
    for (GenerationRated event : history.rated()) {
      for (OpponentScore score : event.scores()) {
        if (score.opponent().equals(opponent)
            && score.withSearch() == withSearch
            && score.games() > 0) {
          Interval interval = wilson(score.score(), score.games());
          points.add(
              new Point(
                  event.generation(), score.score(), Optional.of(interval), score.games(), false));
        }
      }
    }
    return points;
  }

  /**
   * Wilson's 95 % interval of a share (Wilson 1927), with a draw as half a win; cautious where
   * there are draws.
   */
  static Interval wilson(double share, int games) {
    double z2 = Z_95 * Z_95;
    double middle = (share + z2 / (2 * games)) / (1 + z2 / games);
    double half =
        Z_95
            / (1 + z2 / games)
            * Math.sqrt(share * (1 - share) / games + z2 / (4.0 * games * games));
    return new Interval(
        Math.clamp(middle - half, 0, share), share, Math.clamp(middle + half, share, 1));
  }

  private static Axis generations(RunHistory history) {
    int newest = history.rated().isEmpty() ? 0 : history.rated().getLast().generation();
    int reach = Math.max(1, AxisSteps.generations(newest, history.generations()));
    return new Axis(
        ReportWords.text("axis.generation"),
        0,
        reach,
        Math.max(1, AxisSteps.nice(reach / 7.0)),
        Unit.COUNT);
  }
}

package move37.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import move37.core.Interval;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Point;
import move37.experiment.report.ChartPlan.Reading;
import move37.experiment.report.ChartPlan.ReadingLine;
import move37.experiment.report.ChartPlan.Tone;
import move37.rating.Rating;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartPlansTest {
  private final Locale usual = Locale.getDefault();

  @BeforeEach
  void writeNumbersTheEnglishWay() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void writeNumbersAsBefore() {
    Locale.setDefault(usual);
  }

  @Test
  void everyChartIsEmptyBeforeTheFirstEventAndHasAxesAllTheSame() {
    for (ChartPlans chart : ChartPlans.values()) {
      ChartPlan plan = chart.plan(RunHistory.empty());
      assertTrue(plan.isEmpty(), chart.name());
      assertTrue(plan.readingNear(1).isEmpty());
    }
  }

  @Test
  void imitationIsDrawnByPassesAndWithoutTheTrainingLossOfNoStep() {
    RunHistory history = RunHistory.empty().with(SampleEvents.imitation(10));
    ChartPlan plan = ChartPlans.LOSS.plan(history);
    assertEquals(10, line(plan, "training").points().size());
    assertEquals(11, line(plan, "held-out").points().size());
    assertEquals(1.5, line(plan, "held-out").points().getLast().x(), 1e-9);
    assertTrue(plan.y().min() == 0 && plan.y().max() >= 1.95);
  }

  @Test
  void shareAxesReachFromNothingToAll() {
    ChartPlan plan = ChartPlans.ACCURACY.plan(RunHistory.empty());
    assertEquals(0, plan.y().min());
    assertEquals(1, plan.y().max());
  }

  @Test
  void netWithSearchIsSolidAndNetAloneDashed() {
    ChartPlan plan = ChartPlans.ELO.plan(RunHistory.empty().with(SampleEvents.run(4)));
    assertFalse(line(plan, "net + search").isDashed());
    assertTrue(line(plan, "net alone").isDashed());
    assertEquals(5, line(plan, "net alone").points().size());
    assertEquals("expert", plan.level().orElseThrow().name());
    assertEquals(
        List.of("pretrained", "passed"), plan.marks().stream().map(ChartPlan.Mark::text).toList());
  }

  @Test
  void theAxesGrowInStepsOnly() {
    List<Double> ends =
        Stream.iterate(1, g -> g + 1)
            .limit(34)
            .map(g -> ChartPlans.ELO.plan(RunHistory.empty().with(SampleEvents.run(g))).x().max())
            .distinct()
            .toList();
    assertEquals(List.of(5.0, 10.0, 20.0, 30.0, 40.0), ends);
  }

  @Test
  void olderGenerationsStandWhereTheNewestFitPutsThem() {
    RunHistory history =
        RunHistory.empty().with(List.of(rated(0, 500, "a", 500), rated(1, 600, "a", 450)));
    assertEquals(450, history.withSearch().getFirst().elo().estimate());
  }

  @Test
  void aNameThatSeveralGenerationsBearIsNotLookedUp() {
    RunHistory history =
        RunHistory.empty().with(List.of(rated(0, 500, "x", 500, "x"), rated(1, 600, "x", 0, "x")));
    assertEquals(500, history.withSearch().getFirst().elo().estimate());
    assertEquals(600, history.withSearch().getLast().elo().estimate());
  }

  @Test
  void theTeacherIsPassedByTheFirstGenerationWhoseLeadIsBeyondDoubt() {
    RunHistory history =
        RunHistory.empty()
            .with(List.of(ratedAgainst(2, 1000, 40, 930, 30), ratedAgainst(3, 1001, 40, 930, 30)));
    assertEquals(3, history.teacherPassed().orElseThrow().generation());
    assertEquals(412, history.teacherPassed().orElseThrow().games());
    assertEquals(71, history.teacherPassed().orElseThrow().lead().estimate());
    RunHistory before = RunHistory.empty().with(List.of(ratedAgainst(2, 1000, 40, 930, 30)));
    assertTrue(before.teacherPassed().isEmpty(), "a lead of 70 ± 70 may be none");
  }

  @Test
  void passingNextGenerationsOpponentsAreNoLines() {
    ChartPlan plan =
        ChartPlans.WIN_RATE_WITH_SEARCH.plan(RunHistory.empty().with(SampleEvents.run(9)));
    assertEquals(
        List.of("Random", "Alpha-beta 1", "Alpha-beta 3", "pretrained", "expert", "Alpha-beta 5"),
        plan.lines().stream().map(Line::name).toList());
    assertEquals(Tone.EXPERT, line(plan, "expert").tone());
    assertEquals(Tone.STRONG, line(plan, "Alpha-beta 5").tone());
  }

  @Test
  void anOpponentMetNowAndThenStaysALine() {
    List<ExperimentEvent> events = SampleEvents.run(9);
    for (int g : List.of(1, 2, 3, 4, 6, 7, 8, 9)) {
      int generation = g;
      events.replaceAll(event -> SampleEvents.without("alphabeta:1", generation, event));
    }
    ChartPlan plan = ChartPlans.WIN_RATE_WITH_SEARCH.plan(RunHistory.empty().with(events));
    assertEquals(
        List.of(0.0, 5.0), line(plan, "Alpha-beta 1").points().stream().map(Point::x).toList());
    assertEquals(10, line(plan, "Alpha-beta 3").points().size());
    assertTrue(
        plan.readingNear(8).orElseThrow().lines().stream()
            .noneMatch(reading -> reading.name().equals("Alpha-beta 1")),
        "nothing is read off between its games");
  }

  @Test
  void hoveringReadsTheNearestPlaceInWords() {
    RunHistory history = RunHistory.empty().with(List.of(ratedAgainst(3, 1240, 60, 930, 30)));
    Reading reading = ChartPlans.ELO.plan(history).readingNear(2.2).orElseThrow();
    assertEquals("Generation 3", reading.title());
    assertEquals(
        List.of("net + search", "net alone", "expert"),
        reading.lines().stream().map(ReadingLine::name).toList());
    assertEquals("1,240\u00a0±\u00a060, 412 games", reading.lines().getFirst().value());
    assertEquals("930\u00a0±\u00a030", reading.lines().getLast().value());
  }

  @ParameterizedTest
  @CsvSource({"0.5, 100, 0.404, 0.596", "1.0, 20, 0.839, 1.0", "0.0, 10, 0.0, 0.278"})
  void sharesHaveWilsonsInterval(double share, int games, double low, double high) {
    Interval interval = StrengthPlans.wilson(share, games);
    assertEquals(low, interval.low(), 5e-4);
    assertEquals(high, interval.high(), 5e-4);
  }

  @Test
  void wideIntervalsMakeAPointProvisional() {
    Point wide = eloPoint(ratedAgainst(1, 900, StrengthPlans.PROVISIONAL_ELO + 1, 930, 30));
    Point narrow = eloPoint(ratedAgainst(1, 900, StrengthPlans.PROVISIONAL_ELO, 930, 30));
    assertTrue(wide.isProvisional());
    assertFalse(narrow.isProvisional());
  }

  @Test
  void agentsAreNamedInWords() {
    assertEquals("Alpha-beta 5", AgentWords.plain("alphabeta:5"));
    assertEquals("Solver, 10\u00a0% errors", AgentWords.plain("solver:e=0.1"));
    assertEquals("Alpha-beta 1, 50\u00a0% errors", AgentWords.plain("alphabeta:1?e=0.5"));
    assertEquals("Ada:e=1.2.3", AgentWords.plain("Ada:e=1.2.3"));
    assertEquals("Generation 7", AgentWords.plain("run.m37@7?sims=0"));
    assertEquals("Ada Lovelace", AgentWords.plain("Ada Lovelace"));
  }

  @Test
  void eventsWithoutAListChangeNothing() {
    RunHistory history = RunHistory.empty().with(SampleEvents.imitation(3));
    List<ExperimentEvent> others =
        List.of(
            new ExperimentEvent.Progressed(
                move37.experiment.Phase.SELF_PLAY,
                move37.experiment.Activity.PLAYING,
                1,
                5,
                0.1,
                Optional.of(Duration.ofMinutes(1))));
    assertEquals(history, history.with(others));
  }

  private static Point eloPoint(GenerationRated event) {
    return line(ChartPlans.ELO.plan(RunHistory.empty().with(List.of(event))), "net + search")
        .points()
        .getFirst();
  }

  private static Line line(ChartPlan plan, String name) {
    return plan.lines().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }

  /** Generation g with search at this Elo; "gen 0" stands at {@code zero} in its pool. */
  private static GenerationRated rated(int g, double elo, String other, double zero) {
    return rated(g, elo, other, zero, "gen " + g);
  }

  private static GenerationRated rated(int g, double elo, String other, double zero, String name) {
    Rating own = rating(name, elo, 40, 100);
    return new GenerationRated(
        g,
        rating("alone " + g, elo - 100, 40, 100),
        own,
        64,
        List.of(rating(other, 0, 10, 100), rating(g == 0 ? name : "gen 0", zero, 40, 100)),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static GenerationRated ratedAgainst(
      int g, double elo, double half, double expert, double expertHalf) {
    return new GenerationRated(
        g,
        rating("alone", 800, half, 412),
        rating("search", elo, half, 412),
        64,
        List.of(),
        List.of(),
        Optional.of(rating("teacher", expert, expertHalf, 900)),
        Optional.of(
            new Interval(
                elo - expert - half - expertHalf, elo - expert, elo - expert + half + expertHalf)));
  }

  private static Rating rating(String name, double elo, double half, int games) {
    return new Rating(name, new Interval(elo - half, elo, elo + half), games);
  }
}

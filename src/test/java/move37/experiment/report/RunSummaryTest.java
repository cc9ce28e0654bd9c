package move37.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import move37.core.Interval;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.Presets;
import move37.game.connectfour.ConnectFour;
import org.junit.jupiter.api.Test;

class RunSummaryTest {
  private static final Experiment EXPERIMENT =
      Presets.experiment(new ConnectFour(), "1min", "samples", 37);

  @Test
  void oneFitRatesAllGenerations() {
    RunHistory history = RunHistory.empty().with(SampleEvents.run(3));
    List<String> rows =
        RunSummary.markdown(EXPERIMENT, history, List.of())
            .lines()
            .filter(line -> line.matches("\\| (pretrained|\\d+) \\|.*±.*"))
            .toList();
    assertEquals(4, rows.size());
    for (int g = 0; g <= 3; g++) {
      assertEquals(
          "| %s | %s | %s |"
              .formatted(
                  g == 0 ? "pretrained" : g,
                  elo(history.netAlone().get(g).elo()),
                  elo(history.withSearch().get(g).elo())),
          rows.get(g));
    }
  }

  @Test
  void opponentsMetNowAndThenAreToldWithTheirGeneration() {
    List<ExperimentEvent> events =
        SampleEvents.run(7).stream()
            .map(event -> SampleEvents.without("random", 6, event))
            .map(event -> SampleEvents.without("random", 7, event))
            .toList();
    String text = RunSummary.markdown(EXPERIMENT, RunHistory.empty().with(events), List.of());
    assertTrue(text.contains("| random | 64 | 5 | 40 | 40 | 0 | 0 | 100.0 % |"), text);
    assertTrue(text.contains("| alphabeta:1 | 64 | 7 |"), text);
    assertTrue(text.contains("| run@6?sims=64 | 64 | 7 |"), text);
    assertFalse(text.contains("| run@5?sims=64 |"), text);
  }

  @Test
  void aRunThatToldNothingHasItsHeadlineAndPictures() {
    String text = RunSummary.markdown(EXPERIMENT, RunHistory.empty(), List.of("board.png"));
    assertTrue(text.startsWith("# connect-four, preset 1min, seed 37\n"), text);
    assertTrue(text.endsWith("![](board.png)\n"), text);
  }

  private static String elo(Interval elo) {
    return String.format(Locale.ROOT, "%.0f ± %.0f", elo.estimate(), elo.halfWidth());
  }
}

package move37.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import move37.experiment.Experiment;
import move37.experiment.report.ChartColors;
import move37.experiment.report.ChartPlan;
import move37.experiment.report.ChartPlans;
import move37.experiment.report.RunHistory;
import move37.experiment.report.SampleEvents;
import move37.game.Game;
import move37.ui.FakeLab;
import move37.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChartCanvasTest {
  private Stage stage;

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  private static ChartPlan plan(int generations) {
    FakeLab lab = new FakeLab(Duration.ZERO);
    Game game = lab.games().getFirst();
    Experiment experiment =
        lab.experiment(game, lab.presets(game).getFirst(), lab.experts(game).getFirst(), 37);
    RunHistory history = RunHistory.planned(experiment).with(SampleEvents.run(generations));
    return ChartPlans.ELO.plan(history);
  }

  /**
   * Where the thin line and the dots stand after the plans were shown, the first generation read.
   */
  private List<Double> reading(ChartPlan... plans) {
    ChartCanvas chart = FxTest.get(() -> new ChartCanvas(plans[0], ChartColors.light()));
    stage = FxTest.show(FxTest.get(() -> new StackPane(chart)), 600, 400, false);
    FxTest.run(
        () -> {
          chart.beat(0);
          for (int back = 0; back < 30; back++) {
            chart.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, false, false));
          }
          for (int i = 1; i < plans.length; i++) {
            chart.show(plans[i], /* hasMotion= */ false, 0);
            chart.beat(0);
          }
        });
    List<Double> places =
        FxTest.get(
            () ->
                chart.getChildrenUnmodifiable().stream()
                    .filter(Node::isVisible)
                    .filter(
                        node ->
                            node.getStyleClass().contains("chart-hair")
                                || node.getStyleClass().contains("chart-dot"))
                    .flatMap(node -> Stream.of(node.getLayoutX(), node.getLayoutY()))
                    .toList());
    FxTest.close(stage);
    return places;
  }

  /** The axes change with a new generation while the pointer rests on the chart. */
  @Test
  void whatIsReadMovesWithTheAxes() {
    List<Double> fresh = reading(plan(18));
    assertNotEquals(fresh, reading(plan(2)), "the axes are the same, so this shows nothing");
    assertEquals(fresh, reading(plan(2), plan(18)));
  }
}

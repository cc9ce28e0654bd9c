package move37.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import move37.network.dl4j.Dl4jNetworkFactory;
import org.junit.jupiter.api.Test;

class BenchPlanTest {
  private static final BenchSettings ONCE =
      new BenchSettings(1, Duration.ofMillis(1), Duration.ZERO);

  private static final BenchPlan PLAN = BenchPlan.usual(new Dl4jNetworkFactory(), ONCE);

  /** What stored runs are compared by: these keys stay. */
  private static final List<String> PROMISED =
      List.of(
          "mmul.gflops",
          "forward.reference9x9.evaluationsPerSecond",
          "forward.reference9x9.shareOfMmul",
          "selfplay.reference9x9.evaluationsPerSecond",
          "selfplay.reference9x9.shareOfMmul",
          "selfplay.reference9x9.shareOfForward",
          "train.reference9x9.samplesPerSecond",
          "train.reference9x9.shareOfMmul",
          "forward.connect-four.evaluationsPerSecond",
          "forward.connect-four.shareOfMmul",
          "selfplay.connect-four.evaluationsPerSecond",
          "selfplay.connect-four.gamesPerSecond",
          "selfplay.connect-four.cacheHitRate",
          "selfplay.connect-four.shareOfMmul",
          "selfplay.connect-four.shareOfForward",
          "train.connect-four.samplesPerSecond",
          "train.connect-four.shareOfMmul",
          "perft.connect-four.sequencesPerSecond",
          "perft.connect-four.shareOfMmul",
          "perft.connect-four.bulkSequencesPerSecond",
          "solver.connect-four.positionsPerSecond",
          "solver.connect-four.earlyMilliseconds",
          "solver.connect-four.middleMilliseconds",
          "solver.connect-four.lateMilliseconds",
          "solver.othello.endgameMilliseconds",
          "rollouts.tic-tac-toe.rolloutsPerSecond",
          "rollouts.connect-four.rolloutsPerSecond");

  @Test
  void everyFigureIsMeasuredUnderItsKey() throws InterruptedException {
    List<Figure> figures = PLAN.run();

    List<String> keys = figures.stream().map(Figure::key).toList();
    assertEquals(PLAN.keys(), keys);
    assertTrue(keys.containsAll(PROMISED), keys.toString());
    for (Figure figure : figures) {
      // One tick need not finish a game, nor meet a position twice.
      boolean rare =
          figure.key().endsWith("gamesPerSecond") || figure.key().endsWith("cacheHitRate");
      assertTrue(rare ? figure.value() >= 0 : figure.value() > 0, figure.toString());
      assertTrue(Double.isFinite(figure.value()), figure.toString());
    }
  }

  @Test
  void partsAreMeasuredWithTheirYardsticks() {
    assertEquals(
        List.of("mmul.gflops", PROMISED.get(17), PROMISED.get(18), PROMISED.get(19)),
        PLAN.only(List.of("perft")).keys());
    assertTrue(
        PLAN.only(List.of("selfplay"))
            .keys()
            .contains("forward.reference9x9.evaluationsPerSecond"));
    assertEquals(PLAN.keys(), PLAN.only(List.of()).keys());
  }

  @Test
  void unknownPartsAreAnsweredWithTheList() {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> PLAN.only(List.of("train", "chess")));
    assertEquals(
        "There is nothing called 'chess' to measure; there are: forward, selfplay, train, perft,"
            + " solver, rollouts",
        refusal.getMessage());
  }
}

package move37.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import move37.game.GameState;
import move37.game.Perft;
import move37.game.connectfour.ConnectFour;
import move37.game.othello.OthelloState;
import org.junit.jupiter.api.Test;

class RulesAndSolverMeasurementsTest {
  @Test
  void bulkCountingCountsTheSame() {
    ConnectFour usual = new ConnectFour();
    for (int depth = 1; depth <= 8; depth++) {
      assertEquals(Perft.sequences(usual, depth), new BulkPerft(usual, depth).count());
    }
    ConnectFour small = new ConnectFour(4, 4);
    for (int depth = 9; depth <= 11; depth++) {
      assertEquals(Perft.sequences(small, depth), new BulkPerft(small, depth).count());
    }
  }

  @Test
  void solverPositionsAreOfTheirPhaseAndTheSameEachTime() {
    var positions = new SolverMeasurements.PositionSet(200, 14, 28);

    List<GameState> drawn = positions.draw();

    assertEquals(drawn, positions.draw());
    assertEquals(200, drawn.size());
    for (GameState state : drawn) {
      assertTrue(state.ply() >= 14 && state.ply() <= 28);
      assertFalse(state.isTerminal());
    }
    assertTrue(drawn.stream().collect(Collectors.toSet()).size() > 190);
  }

  @Test
  void endgamesHaveTheirEmptyCellsAndAreTheSameEachTime() {
    List<GameState> drawn = SolverMeasurements.endgames(50, 14);

    assertEquals(drawn, SolverMeasurements.endgames(50, 14));
    assertEquals(50, drawn.stream().distinct().count());
    for (GameState state : drawn) {
      assertEquals(14, Long.bitCount(((OthelloState) state).empty()));
      assertFalse(state.isTerminal());
    }
  }
}

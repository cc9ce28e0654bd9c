package move37.search.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;

class FullTreeSolverTest {
  private final ExactSolver solver = new FullTreeSolver(() -> false);

  @Test
  void ticTacToeIsADrawOnEveryOpening() {
    GameState start = new TicTacToe().initialState();
    assertEquals(0, solver.result(start));
    assertArrayEquals(new int[9], solver.resultAll(start));
    assertEquals(5478, solver.nodes());
  }

  /** After a corner only the centre holds; after an edge, five cells do. */
  @Test
  void knowsTheOpeningRepliesThatHold() {
    GameState start = new TicTacToe().initialState();
    assertArrayEquals(new int[] {4}, solver.perfectActions(start.play(0)));
    assertArrayEquals(new int[] {0, 2, 4, 7}, solver.perfectActions(start.play(1)));
    assertArrayEquals(new int[] {0, 2, 6, 8}, solver.perfectActions(start.play(4)));
  }

  @Test
  void prefersTheSoonerWin() {
    GameState state = new TicTacToe().initialState().play(0).play(3).play(1).play(4);
    assertArrayEquals(new int[] {2}, solver.bestActions(state));
    assertTrue(solver.solve(state) > 0);
    assertEquals(ExactSolver.ILLEGAL, solver.solveAll(state)[0]);
  }

  @Test
  void everyBuiltInSolvableGameHasOne() {
    for (Game game : new Game[] {new TicTacToe(), new ConnectFour(5, 4)}) {
      assertTrue(ExactSolver.exists(game));
      ExactSolver found = ExactSolver.of(game, () -> false).orElseThrow();
      assertEquals(0, found.result(game.initialState()));
    }
  }
}

package move37.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.othello.Othello;
import move37.game.othello.OthelloState;
import move37.search.solver.EndgameSolver;
import org.junit.jupiter.api.Test;

class OthelloAgentsTest {
  private static final Game OTHELLO = new Othello();

  @Test
  void alphaBetaBeatsRandomAndItsOwnDepthOne() {
    Agent deep = new AlphaBetaAgent(OTHELLO, 5);
    MatchParams match = new MatchParams(OTHELLO, 10, 6, 3);
    int wins = Match.play(match, deep, new AlphaBetaAgent(OTHELLO, 1)).wins();
    assertTrue(wins >= 9, "wins " + wins);
    int winsOverRandom = Match.play(match, deep, new RandomAgent()).wins();
    assertTrue(winsOverRandom >= 9, "wins " + winsOverRandom);
  }

  /** From where the end is in reach it plays the best moves and knows the result. */
  @Test
  void alphaBetaPlaysTheEndPerfectly() {
    Agent agent = new AlphaBetaAgent(OTHELLO, 4);
    EndgameSolver solver = EndgameSolver.of(OTHELLO, () -> false).orElseThrow();
    for (int i = 0; i < 20; i++) {
      OthelloState state = latePosition(12, i);
      Decision decision = agent.choose(state, Seeds.stream(i, "tie"));
      int result = Integer.signum(solver.solve(state));
      assertEquals(OptionalDouble.of(result), decision.value());
      int[] possible =
          IntStream.range(0, OTHELLO.actionCount())
              .filter(action -> decision.policy()[action] > 0)
              .toArray();
      assertArrayEquals(solver.bestActions(state), possible);
      assertTrue(Arrays.binarySearch(possible, decision.action()) >= 0);
    }
  }

  /** One ply ahead is one ply ahead, three empty cells before the end included. */
  @Test
  void alphaBetaOfLittleDepthDoesNotSeeTheEndFromAfar() {
    Agent agent = new AlphaBetaAgent(OTHELLO, 1);
    OptionalDouble far = agent.choose(latePosition(4, 1), Seeds.stream(1, "tie")).value();
    assertTrue(Math.abs(far.orElseThrow()) < 1);
    OptionalDouble near = agent.choose(latePosition(3, 1), Seeds.stream(1, "tie")).value();
    assertEquals(1, Math.abs(near.orElseThrow()));
  }

  private static OthelloState latePosition(int empty, int index) {
    OthelloState state = new Othello().initialState();
    var rng = Seeds.stream(index, "late");
    while (Long.bitCount(state.empty()) > empty) {
      int[] legal = state.legalActions();
      state =
          legal.length == 0
              ? state.game().initialState()
              : state.play(legal[rng.nextInt(legal.length)]);
    }
    return state;
  }
}

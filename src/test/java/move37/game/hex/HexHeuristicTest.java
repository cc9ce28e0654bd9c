package move37.game.hex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.search.AlphaBeta;
import move37.search.AlphaBetaResult;
import move37.search.SearchLimit;
import org.junit.jupiter.api.Test;

class HexHeuristicTest {
  /** Taking a stone over mirrors the position and the players, so nothing changes in value. */
  @Test
  void mirroredPositionsWithPlayersExchangedAreWorthTheSame() {
    Hex game = new Hex(6, true);
    Heuristic heuristic = game.heuristic().orElseThrow();
    for (int cell = 0; cell < 36; cell++) {
      GameState before = game.initialState().play(cell);
      GameState mirrored = before.play(36);
      assertEquals(heuristic.value(before), heuristic.value(mirrored), 1e-9);
    }
  }

  @Test
  void stonesConductAndWallsDoNot() {
    byte[] empty = new byte[9];
    byte[] column = new byte[9];
    byte[] wall = new byte[9];
    for (int i = 0; i < 3; i++) {
      column[3 * i + 1] = HexCircuit.OWN;
      wall[3 + i] = HexCircuit.OTHER;
    }
    double open = new HexCircuit(3, empty).conductance();
    double joined = new HexCircuit(3, column).conductance();
    assertTrue(open > 0.5 && open < 5, "open " + open);
    assertTrue(joined > 20, "joined " + joined);
    assertEquals(0, new HexCircuit(3, wall).conductance(), 1e-6);
  }

  @Test
  void flowIsAShareOfTheCurrent() {
    byte[] kinds = new byte[25];
    kinds[10] = HexCircuit.OTHER;
    kinds[11] = HexCircuit.OTHER;
    kinds[13] = HexCircuit.OTHER;
    kinds[14] = HexCircuit.OTHER;
    double[] flow = new HexCircuit(5, kinds).flow();
    assertEquals(1, flow[12], 1e-6, "the only gap");
    assertEquals(0, flow[10], 1e-6, "a stone of the opponent");
    assertTrue(Arrays.stream(flow).allMatch(share -> share > -1e-9 && share < 1 + 1e-6));
  }

  @Test
  void takesAWinAndAvertsALoss() {
    int wins = 0;
    int answers = 0;
    for (int i = 0; i < 150; i++) {
      HexState state = random(new Hex(5), 8 + i % 10, i);
      int[] winning = state.winningMoves();
      int[] losing = state.losingGaps();
      if (winning.length > 0 || losing.length == 1) {
        int[] right = winning.length > 0 ? winning : losing;
        int[] best = search(state, 1 + i % 2).bestActions();
        assertTrue(IntStream.of(best).allMatch(a -> Arrays.binarySearch(right, a) >= 0));
        wins += winning.length > 0 ? 1 : 0;
        answers += winning.length > 0 ? 0 : 1;
      }
    }
    assertTrue(wins > 10 && answers > 5, wins + " wins, " + answers + " answers");
  }

  private static HexState random(Hex game, int plies, long seed) {
    for (int attempt = 0; ; attempt++) {
      RandomGenerator random = Seeds.stream(seed, "hex", attempt);
      HexState state = game.initialState();
      while (!state.isTerminal() && state.ply() < plies) {
        int[] legal = state.legalActions();
        state = state.play(legal[random.nextInt(legal.length)]);
      }
      if (!state.isTerminal()) {
        return state;
      }
    }
  }

  private static AlphaBetaResult search(GameState state, int depth) {
    return new AlphaBeta(state.game()).search(state, SearchLimit.depth(depth));
  }

  @Test
  void theFirstMovesToTryLieOnTheShortDiagonal() {
    for (int size = 3; size <= 11; size++) {
      Hex game = new Hex(size);
      int[] candidates = game.heuristic().orElseThrow().candidates(game.initialState());
      assertEquals(size - 1, candidates[0] / size + candidates[0] % size);
      assertEquals(Math.min(25, size * size), candidates.length);
    }
  }

  /** A bridge to the edge cannot be cut: the opponent's move is answered beside it. */
  @Test
  void holdsItsBridges() {
    Hex game = new Hex(5);
    GameState state = game.initialState();
    for (String move : "c2 d2 c3 b2 c4 a5 e5 c1".split(" ", -1)) {
      state = state.play(game.parseAction(move));
    }
    assertArrayEquals(new int[] {game.parseAction("d1")}, search(state, 3).bestActions());
  }
}

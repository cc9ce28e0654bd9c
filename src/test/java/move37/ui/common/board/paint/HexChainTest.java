package move37.ui.common.board.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import move37.game.GameState;
import move37.game.Player;
import move37.game.hex.Hex;
import org.junit.jupiter.api.Test;

class HexChainTest {
  /**
   * Every step of the way is between neighbours within the chain, from the one edge to the other.
   */
  @Test
  void theWayLeadsFromEdgeToEdgeThroughTheChain() {
    for (int seed = 0; seed < 50; seed++) {
      GameState end = randomEnd(new Hex(7), seed);
      Player winner = end.player().opponent();
      int[] chain = end.winningCells();
      List<Integer> way = HexChain.across(end.game().board(), chain, winner);

      assertEquals(0, along(way.getFirst(), winner));
      assertEquals(6, along(way.getLast(), winner));
      assertTrue(way.size() >= 7 && way.size() <= chain.length, way.size() + " cells");
      for (int i = 0; i < way.size(); i++) {
        int cell = way.get(i);
        assertTrue(Arrays.stream(chain).anyMatch(each -> each == cell));
        assertTrue(i == 0 || isBeside(way.get(i - 1), cell), () -> "the way " + way);
      }
    }
  }

  @Test
  void sideBranchesAreLeftOut() {
    int[] chain = {1, 2, 4, 5, 7};
    List<Integer> way = HexChain.across(new Hex(3).board(), chain, Player.FIRST);
    assertEquals(3, way.size(), () -> "the way " + way);
    assertEquals(
        List.of(), HexChain.across(new Hex(3).board(), chain, Player.SECOND), "not joined");
  }

  private static GameState randomEnd(Hex game, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    GameState state = game.initialState();
    while (!state.isTerminal()) {
      int[] legal = state.legalActions();
      state = state.play(legal[random.nextInt(legal.length)]);
    }
    return state;
  }

  private static int along(int cell, Player winner) {
    return winner == Player.FIRST ? cell / 7 : cell % 7;
  }

  private static boolean isBeside(int one, int other) {
    int down = other / 7 - one / 7;
    int right = other % 7 - one % 7;
    return (down == 0 && Math.abs(right) == 1)
        || (right == 0 && Math.abs(down) == 1)
        || (down == -right && Math.abs(down) == 1);
  }
}

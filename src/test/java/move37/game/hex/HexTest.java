package move37.game.hex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;
import org.junit.jupiter.api.Test;

class HexTest extends GameContract {
  @Override
  protected Game game() {
    return new Hex(5);
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(
        new Transposition(List.of(0, 1, 2), List.of(2, 1, 0)),
        new Transposition(List.of(12, 7, 24, 0), List.of(24, 0, 12, 7)));
  }

  @Test
  void idsTellSizeAndSwap() {
    assertEquals("hex-5x5", game().id());
    assertEquals("hex-11x11-swap", new Hex(11, true).id());
    assertNotEquals(game(), new Hex(5, true));
    assertNotEquals(game().initialState(), new Hex(6).initialState());
  }

  @Test
  void boardsThatDoNotFitAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Hex(1));
    assertThrows(IllegalArgumentException.class, () -> new Hex(12));
  }

  @Test
  void cellsAreNamedFromTheTopLeft() {
    assertEquals("a1", game().actionName(0));
    assertEquals("e1", game().actionName(4));
    assertEquals("a2", game().actionName(5));
    assertEquals("k11", new Hex(11).actionName(120));
    for (String wrong : List.of("f1", "a0", "a6", "a01", "A1", "1a", "a1 ", "swap")) {
      assertThrows(IllegalArgumentException.class, () -> game().parseAction(wrong), wrong);
    }
  }

  /** A chain goes along the six directions and no others. */
  @Test
  void aCellTouchesSixOthers() {
    HexGrid grid = new HexGrid(5);
    assertArrayEquals(new int[] {7, 8, 11, 13, 16, 17}, grid.neighbours(12).cells());
    assertArrayEquals(new int[] {1, 5}, grid.neighbours(0).cells());
    assertArrayEquals(new int[] {3, 8, 9}, grid.neighbours(4).cells());
    assertArrayEquals(new int[] {15, 16, 21}, grid.neighbours(20).cells());
  }

  @Test
  void firstJoinsTopAndBottomAndSecondLeftAndRight() {
    GameState first = played("c1 a1 c2 a2 c3 a3 c4 a4 c5");
    assertEquals(Outcome.FIRST_WINS, first.outcome());
    assertArrayEquals(new int[] {2, 7, 12, 17, 22}, first.winningCells());
    GameState second = played("a1 a3 a2 b3 e1 c3 e2 d3 a5 e3");
    assertEquals(Outcome.SECOND_WINS, second.outcome());
    assertArrayEquals(new int[] {10, 11, 12, 13, 14}, second.winningCells());
    assertFalse(played("a3 a1 b3 a2 c3 a4 d3 a5 e3").isTerminal(), "the wrong way");
    assertTrue(played("e1 a1 d2 a2 c3 a3 b4 a4 a5").isTerminal(), "down the short diagonal");
    assertFalse(played("a1 b1 b2 c1 c3 d1 d4 e1 e5").isTerminal(), "the long one is no chain");
  }

  @Test
  void theWholeChainIsMarkedWithItsBranches() {
    GameState state = played("c1 a1 c2 a2 c3 a3 c4 a4 d2 a5 e4 b1 c5");
    assertArrayEquals(new int[] {2, 7, 8, 12, 17, 22}, state.winningCells());
  }

  @Test
  void aBridgeLeavesTwoWaysAndAGapOne() {
    GameState state = played("c1 a1 c2 a2 c3 a3 b5 a4");
    assertEquals(OptionalInt.of(1), state.immediateReturn(16));
    assertEquals(OptionalInt.of(1), state.immediateReturn(17));
    assertEquals(OptionalInt.empty(), state.immediateReturn(24));
    GameState cut = state.play(24).play(17);
    assertEquals(OptionalInt.of(1), cut.immediateReturn(16));
    GameState other = cut.play(23);
    assertEquals(OptionalInt.of(-1), other.immediateReturn(4));
    assertEquals(OptionalInt.empty(), other.immediateReturn(16));
  }

  @Test
  void planesShowEdgesChainsAndTheDirection() {
    GameState state = played("c1 b3 c2 d4");
    float[] planes = new float[25 * Hex.PLANES];
    state.encode(planes, 0);
    assertArrayEquals(
        List.of(0, 1, 2, 3, 4, 7, 20, 21, 22, 23, 24).toArray(), where(planes, 2), "mover");
    assertArrayEquals(
        List.of(0, 4, 5, 9, 10, 14, 15, 19, 20, 24).toArray(), where(planes, 3), "opponent");
    assertEquals(25, where(planes, 4).length);
    state.play(24).encode(planes, 0);
    assertArrayEquals(List.of(0, 4, 5, 9, 10, 14, 15, 19, 20).toArray(), where(planes, 2));
    assertEquals(0, where(planes, 4).length);
  }

  private static Object[] where(float[] planes, int plane) {
    return IntStream.range(0, 25)
        .filter(cell -> planes[cell * Hex.PLANES + plane] == 1)
        .boxed()
        .toArray();
  }

  /** However a board is filled, exactly one of both has a chain, and it is the game's winner. */
  @Test
  void fullBoardsHaveExactlyOneWinner() {
    for (int size = 2; size <= 11; size++) {
      for (int i = 0; i < 60; i++) {
        RandomGenerator random = Seeds.stream(i, "full board", size);
        int[] order = shuffled(size * size, random);
        Player[] board = new Player[size * size];
        for (int ply = 0; ply < order.length; ply++) {
          board[order[ply]] = ply % 2 == 0 ? Player.FIRST : Player.SECOND;
        }
        boolean first = joins(board, size, Player.FIRST);
        assertNotEquals(first, joins(board, size, Player.SECOND));
        GameState state = new Hex(size).initialState();
        for (int ply = 0; !state.isTerminal(); ply++) {
          state = state.play(order[ply]);
        }
        assertEquals(first ? Outcome.FIRST_WINS : Outcome.SECOND_WINS, state.outcome());
      }
    }
  }

  private static int[] shuffled(int count, RandomGenerator random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(i + 1);
      order[i] = order[at];
      order[at] = i;
    }
    return order;
  }

  /** The slow way: spread from one edge until nothing changes. */
  private static boolean joins(Player[] board, int size, Player player) {
    boolean[] reached = new boolean[board.length];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int cell = 0; cell < board.length; cell++) {
        if (board[cell] == player && !reached[cell] && isReached(reached, cell, size, player)) {
          reached[cell] = true;
          changed = true;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (reached[player == Player.FIRST ? size * (size - 1) + i : i * size + size - 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReached(boolean[] reached, int cell, int size, Player player) {
    int row = cell / size;
    int column = cell % size;
    if ((player == Player.FIRST ? row : column) == 0) {
      return true;
    }
    int[][] steps = {{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, -1}, {-1, 1}};
    return Arrays.stream(steps)
        .anyMatch(
            step -> {
              int r = row + step[0];
              int c = column + step[1];
              return r >= 0 && r < size && c >= 0 && c < size && reached[r * size + c];
            });
  }

  @Test
  void refusedMovesAreToldTheReason() {
    GameState state = played("c3");
    var taken = assertThrows(IllegalArgumentException.class, () -> state.play(12));
    assertEquals("There is a stone on c3 already", taken.getMessage());
    GameState over = played("c1 a1 c2 a2 c3 a3 c4 a4 c5");
    var refusal = assertThrows(IllegalArgumentException.class, () -> over.play(24));
    assertEquals("The game is over, so e5 cannot be played", refusal.getMessage());
  }

  private GameState played(String moves) {
    return after(Arrays.stream(moves.split(" ", -1)).map(game()::parseAction).toList());
  }
}

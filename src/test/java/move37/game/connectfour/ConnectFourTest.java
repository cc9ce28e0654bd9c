package move37.game.connectfour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.Outcome;
import move37.game.Player;
import org.junit.jupiter.api.Test;

class ConnectFourTest extends GameContract {
  private static final int PLANES = 7;

  @Override
  protected Game game() {
    return new ConnectFour();
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(
        new Transposition(List.of(0, 1, 2), List.of(2, 1, 0)),
        new Transposition(List.of(3, 3, 3, 4, 0), List.of(0, 4, 3, 3, 3)),
        new Transposition(List.of(6, 5, 4, 3), List.of(4, 3, 6, 5)));
  }

  /** Board rows from the top, columns from the left, FIRST as X: the shape that windows draw. */
  @Test
  void stonesFallToTheBottomRow() {
    GameState state = played("4453");
    assertEquals(
        """
        .......
        .......
        .......
        .......
        ...O...
        ..OXX..
        """,
        state.toString());
    assertEquals(Optional.of(Player.FIRST), state.pieceAt(5 * 7 + 3));
    assertEquals(Optional.of(Player.SECOND), state.pieceAt(4 * 7 + 3));
    assertEquals(Optional.empty(), state.pieceAt(0));
  }

  @Test
  void everyLineOnTheBoardWinsAndNoOtherFour() {
    List<int[]> lines = allLines();
    assertEquals(69, lines.size());
    ConnectFour game = new ConnectFour();
    for (int[] line : lines) {
      long stones = Arrays.stream(line).mapToLong(game::bit).reduce(0, (a, b) -> a | b);
      assertTrue(ConnectFourRules.hasFour(stones));
      assertEquals(stones, ConnectFourRules.linesOf(stones));
      for (int cell : line) {
        long rest = stones & ~game.bit(cell);
        assertFalse(ConnectFourRules.hasFour(rest));
        boolean reachable = !isUpright(line) || cell == line[0];
        assertEquals(reachable, (ConnectFourRules.threats(rest) & game.bit(cell)) != 0);
      }
    }
  }

  /** Against the slow definition: put a stone there and look for a four. */
  @Test
  void planesShowWhereAFourWouldBeMadeAndWhoseRowsTheyAre() {
    ConnectFour game = new ConnectFour();
    RandomGenerator rng = new SplittableRandom(7);
    int threats = 0;
    for (int i = 0; i < 300; i++) {
      ConnectFourState state = game.initialState();
      while (!state.isTerminal()) {
        float[] planes = new float[42 * PLANES];
        int ownRows = state.player() == Player.FIRST ? 1 : 0;
        state.encode(planes, 0);
        for (int cell = 0; cell < 42; cell++) {
          long bit = game.bit(cell);
          boolean empty = (state.occupied() & bit) == 0;
          boolean own = empty && ConnectFourRules.hasFour(state.moverStones() | bit);
          boolean other = empty && ConnectFourRules.hasFour(state.opponentStones() | bit);
          int rowFromTheGround = 6 - cell / 7;
          assertEquals(own ? 1f : 0f, planes[PLANES * cell + 2]);
          assertEquals(other ? 1f : 0f, planes[PLANES * cell + 3]);
          assertEquals(rowFromTheGround % 2 == ownRows ? 1f : 0f, planes[PLANES * cell + 4]);
          threats += own ? 1 : 0;
        }
        int[] legal = state.legalActions();
        state = state.play(legal[rng.nextInt(legal.length)]);
      }
    }
    assertTrue(threats > 1000, "threats " + threats);
  }

  /** Against the slow definition: go through all 69 lines and count stones and empty cells. */
  @Test
  void planesShowWhereThreatsWouldBeMade() {
    ConnectFour game = new ConnectFour();
    RandomGenerator rng = new SplittableRandom(8);
    int makers = 0;
    int ofSeveral = 0;
    for (int i = 0; i < 200; i++) {
      ConnectFourState state = game.initialState();
      while (!state.isTerminal()) {
        float[] planes = new float[42 * PLANES];
        state.encode(planes, 0);
        int[] own = threatsToMake(game, state.moverStones(), state.occupied());
        int[] other = threatsToMake(game, state.opponentStones(), state.occupied());
        for (int cell = 0; cell < 42; cell++) {
          assertEquals(Math.min(2, own[cell]) / 2f, planes[PLANES * cell + 5]);
          assertEquals(Math.min(2, other[cell]) / 2f, planes[PLANES * cell + 6]);
          makers += own[cell];
          ofSeveral += own[cell] > 1 ? 1 : 0;
        }
        int[] legal = state.legalActions();
        state = state.play(legal[rng.nextInt(legal.length)]);
      }
    }
    assertTrue(makers > 1000 && ofSeveral > 100, makers + " and " + ofSeveral);
  }

  /**
   * By cell: lines of two stones and two empty cells, the upper one of an upright line left out.
   */
  private static int[] threatsToMake(ConnectFour game, long stones, long occupied) {
    int[] threats = new int[42];
    for (int[] line : allLines()) {
      int[] empty = Arrays.stream(line).filter(cell -> (game.bit(cell) & occupied) == 0).toArray();
      long own = Arrays.stream(line).filter(cell -> (game.bit(cell) & stones) != 0).count();
      if (own == 2 && empty.length == 2) {
        for (int cell : empty) {
          boolean isUpper = isUpright(line) && cell == Math.min(empty[0], empty[1]);
          threats[cell] += isUpper ? 0 : 1;
        }
      }
    }
    return threats;
  }

  /** Against the slow definition: a set has a four exactly if it contains one of the 69 lines. */
  @Test
  void lineTestsAgreeWithTheListOfLines() {
    ConnectFour game = new ConnectFour();
    RandomGenerator rng = new SplittableRandom(4);
    for (int i = 0; i < 5000; i++) {
      long thinning = i % 2 == 0 ? -1 : rng.nextLong();
      long stones = rng.nextLong() & thinning & game.boardCells();
      long inLines = 0;
      long completing = 0;
      for (int[] line : allLines()) {
        long cells = Arrays.stream(line).mapToLong(game::bit).sum();
        long missing = cells & ~stones;
        inLines |= missing == 0 ? cells : 0;
        boolean reachable = !isUpright(line) || missing == game.bit(line[0]);
        completing |= Long.bitCount(missing) == 1 && reachable ? missing : 0;
      }
      long empty = game.boardCells() & ~stones;
      assertEquals(inLines != 0, ConnectFourRules.hasFour(stones));
      assertEquals(inLines, ConnectFourRules.linesOf(stones));
      assertEquals(completing, ConnectFourRules.threats(stones) & empty);
    }
  }

  /** Of an upright line only the top cell, its first, can be the last to be filled. */
  private static boolean isUpright(int[] line) {
    return line[1] - line[0] == 7;
  }

  @Test
  void winnerIsMarkedWithAllItsLines() {
    GameState upright = played("1212121");
    assertEquals(Outcome.FIRST_WINS, upright.outcome());
    assertArrayEquals(new int[] {14, 21, 28, 35}, upright.winningCells());
    GameState level = played("11225566334");
    assertEquals(Outcome.FIRST_WINS, level.outcome());
    assertArrayEquals(new int[] {35, 36, 37, 38, 39, 40}, level.winningCells());
  }

  private GameState played(String moves) {
    List<Integer> actions = new ArrayList<>();
    for (int i = 0; i < moves.length(); i++) {
      actions.add(game().parseAction(moves.substring(i, i + 1)));
    }
    return after(actions);
  }

  private static List<int[]> allLines() {
    List<int[]> lines = new ArrayList<>();
    int[][] directions = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};
    for (int cell = 0; cell < 42; cell++) {
      for (int[] step : directions) {
        int lastRow = cell / 7 + 3 * step[0];
        int lastColumn = cell % 7 + 3 * step[1];
        if (lastRow < 6 && lastColumn >= 0 && lastColumn < 7) {
          int by = step[0] * 7 + step[1];
          lines.add(new int[] {cell, cell + by, cell + 2 * by, cell + 3 * by});
        }
      }
    }
    return lines;
  }

  @Test
  void playBeyondTheEndIsRefusedWithTheReason() {
    GameState full = played("111111");
    var fullColumn = assertThrows(IllegalArgumentException.class, () -> full.play(0));
    assertEquals("Column 1 is full", fullColumn.getMessage());
    GameState won = played("1212121");
    var over = assertThrows(IllegalArgumentException.class, () -> won.play(4));
    assertEquals("The game is over, so column 5 cannot be played", over.getMessage());
  }

  @Test
  void heuristicSeesWinsAndLossesThatStandOnTheBoard() {
    Heuristic heuristic = game().heuristic().orElseThrow();
    assertTrue(heuristic.value(played("121212")) > 0.9, "three upright, to move");
    assertTrue(heuristic.value(played("44335")) < -0.9, "three level, open at both ends");
    assertTrue(heuristic.value(played("4433")) < 0.9, "two level win nothing yet");
  }
}

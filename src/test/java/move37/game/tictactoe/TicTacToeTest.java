package move37.game.tictactoe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Outcome;
import org.junit.jupiter.api.Test;

class TicTacToeTest extends GameContract {
  @Override
  protected Game game() {
    return new TicTacToe();
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(
        new Transposition(List.of(0, 1, 2), List.of(2, 1, 0)),
        new Transposition(List.of(4, 0, 8, 2), List.of(8, 2, 4, 0)));
  }

  @Test
  void everyLineWins() {
    int[][] lines = {
      {0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}
    };
    for (int[] line : lines) {
      int[] others = IntStream.range(0, 9).filter(c -> !has(line, c)).toArray();
      GameState state = after(List.of(line[0], others[0], line[1], others[1], line[2]));
      assertEquals(Outcome.FIRST_WINS, state.outcome());
      assertArrayEquals(line, state.winningCells());
    }
  }

  @Test
  void fullBoardWithoutLineIsADraw() {
    GameState state = after(List.of(4, 0, 2, 6, 3, 5, 1, 7, 8));
    assertEquals(Outcome.DRAW, state.outcome());
    assertEquals("OXX\nXXO\nOOX\n", state.toString());
  }

  private static boolean has(int[] line, int cell) {
    return Arrays.stream(line).anyMatch(c -> c == cell);
  }
}

package move37.game.gomoku;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lines and positions for the tests, made the slow and plain way. */
final class Lines {
  private static final int[][] DIRECTIONS = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};

  private Lines() {}

  /** All lines of five cells, each ascending. */
  static List<int[]> ofFive(int size) {
    List<int[]> lines = new ArrayList<>();
    for (int cell = 0; cell < size * size; cell++) {
      for (int[] step : DIRECTIONS) {
        int lastRow = cell / size + 4 * step[0];
        int lastColumn = cell % size + 4 * step[1];
        if (lastRow < size && lastColumn >= 0 && lastColumn < size) {
          int from = cell;
          int by = step[0] * size + step[1];
          lines.add(IntStream.range(0, 5).map(i -> from + i * by).toArray());
        }
      }
    }
    return lines;
  }

  /** The cells next to both ends of the line, as far as they are on the board. */
  static IntStream beyond(int[] line, int size) {
    int down = line[1] / size - line[0] / size;
    int right = line[1] % size - line[0] % size;
    return IntStream.of(-1, 5)
        .filter(
            i -> {
              int row = line[0] / size + i * down;
              int column = line[0] % size + i * right;
              return row >= 0 && row < size && column >= 0 && column < size;
            })
        .map(i -> line[0] + i * (down * size + right));
  }

  /**
   * A position with these stones of FIRST, who is to move; the stones of SECOND stand scattered,
   * none on the cell that is to stay free.
   */
  static GomokuState place(Gomoku game, int[] first, int free) {
    int[] taken = Arrays.copyOf(first, first.length + 1);
    taken[first.length] = free;
    int[] others =
        IntStream.range(0, game.board().cells())
            .map(i -> i * 37 % game.board().cells())
            .filter(cell -> IntStream.of(taken).noneMatch(c -> c == cell))
            .limit(first.length)
            .toArray();
    GomokuState state = game.initialState();
    for (int i = 0; i < first.length; i++) {
      state = state.play(first[i]).play(others[i]);
    }
    return state;
  }

  /** A position from rows with X for FIRST and O for SECOND, equally many or one X more. */
  static GomokuState position(GomokuRule rule, String... rows) {
    String board = String.join("", rows);
    GomokuState state = new Gomoku(rows.length, rule).initialState();
    int[] first = IntStream.range(0, board.length()).filter(c -> board.charAt(c) == 'X').toArray();
    int[] second = IntStream.range(0, board.length()).filter(c -> board.charAt(c) == 'O').toArray();
    for (int i = 0; i < first.length; i++) {
      state = state.play(first[i]);
      state = i < second.length ? state.play(second[i]) : state;
    }
    return state;
  }

  /** FIRST wins in nine plies: two open threes, each with all its answers, then fours. */
  static GomokuState winByOpenThrees() {
    return position(
        GomokuRule.FREESTYLE,
        "...............",
        "...............",
        "...............",
        "......X..X.....",
        ".....XOO.OO....",
        "....X.OXXXXO...",
        "......OOX...O..",
        ".......XO......",
        "......X..O.....",
        ".....O....X....",
        "...............",
        "...............",
        "...............",
        "...............",
        "...............");
  }
}

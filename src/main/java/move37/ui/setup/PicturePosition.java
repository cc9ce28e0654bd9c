package move37.ui.setup;

import java.util.Map;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;

/**
 * The position that a game's card shows: a few moves in, since many empty boards look alike. Moves
 * are told as rows and columns from the middle of the board, so that they suit any size.
 */
public final class PicturePosition {
  private static final int[][] NONE = {};

  private static final Map<String, int[][]> MOVES =
      Map.of(
          "tic-tac-toe", new int[][] {{0, 0}, {-1, -1}, {1, -1}, {-1, 1}},
          "connect-four", new int[][] {{0, 0}, {0, 0}, {0, 1}, {0, -1}, {0, 1}, {0, 0}},
          "gomoku", new int[][] {{0, 0}, {-1, 1}, {1, 1}, {-1, -1}, {-1, 0}, {1, 0}, {0, 1}},
          "hex", new int[][] {{0, 0}, {-1, 1}, {1, -1}, {-1, 0}, {1, 1}, {0, 1}},
          "go", new int[][] {{-2, 2}, {2, -2}, {2, 2}, {-2, -2}, {0, 1}, {1, 2}, {-1, -1}, {1, 1}});

  private PicturePosition() {}

  /** The picture's position; a game that is not known here shows its start. */
  public static GameState of(Game game) {
    BoardShape shape = game.board();
    boolean isByColumn = game.actionCount() == shape.width();
    GameState state = game.initialState();
    for (int[] move : MOVES.getOrDefault(game.family(), NONE)) {
      int column = shape.width() / 2 + move[1];
      int row = shape.height() / 2 + move[0];
      int action = isByColumn ? column : shape.cell(row, column);
      if (state.isLegal(action) && !state.play(action).isTerminal()) {
        state = state.play(action);
      }
    }
    return state;
  }
}

package move37.game.go;

import java.util.Arrays;
import move37.game.Player;

/**
 * The planes of AlphaGo Zero (Silver et al. 2017, "Mastering the game of Go without human
 * knowledge", methods): for the position and each of the seven before it, the newest first, the
 * mover's stones and the opponent's; then 1 everywhere if the mover is FIRST. A pass repeats the
 * position. Positions before the beginning of the game are empty. Who moves now is the mover of all
 * eight.
 */
final class GoHistoryPlanes implements GoEncoding {
  static final int POSITIONS = 8;

  private static final int FIRST_TO_MOVE = 2 * POSITIONS;
  private static final int COUNT = FIRST_TO_MOVE + 1;

  @Override
  public int count() {
    return COUNT;
  }

  @Override
  public void write(GoState state, float[] target, int offset) {
    GoGrid grid = state.board().grid();
    float isFirst = state.player() == Player.FIRST ? 1 : 0;
    for (int cell = 0; cell < grid.cellCount(); cell++) {
      int at = offset + cell * COUNT;
      Arrays.fill(target, at, at + FIRST_TO_MOVE, 0);
      target[at + FIRST_TO_MOVE] = isFirst;
    }
    int mover = GoBoard.color(state.player());
    write(state.board(), mover, target, offset);
    for (int back = 1; back <= state.earlierCount(); back++) {
      write(state.earlier(back), mover, target, offset + 2 * back);
    }
  }

  private static void write(GoBoard board, int mover, float[] target, int offset) {
    GoGrid grid = board.grid();
    for (int cell = 0; cell < grid.cellCount(); cell++) {
      int stone = board.stone(grid.point(cell));
      if (stone != GoBoard.EMPTY) {
        target[offset + cell * COUNT + (stone == mover ? 0 : 1)] = 1;
      }
    }
  }
}

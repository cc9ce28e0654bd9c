package move37.game.go;

import java.util.Arrays;
import move37.game.Player;

/**
 * What the network sees of a position; every plane is 0 or 1:
 *
 * <pre>
 *   0        the mover's stones
 *   1        the opponent's stones
 *   2, 3, 4  stones of the mover's chains with 1, 2, 3 or more liberties
 *   5, 6, 7  the same of the opponent's
 *   8        the last move's point; empty after a pass and at the start
 *   9        empty points that the mover may not play on because that would repeat a position
 *   10       1 everywhere if the mover is FIRST: komi makes the colours differ
 *   11       1 everywhere if the last move was a pass: a second pass would end the game
 * </pre>
 *
 * <p>Liberties are many steps of reasoning away for small convolutions, so they are given, as to
 * AlphaGo's policy network (Silver et al. 2016, extended data table 2); the last move, too, which
 * the next one is often near to. Of the history that superko asks for, plane 9 says what matters
 * now.
 */
final class GoPlanes {
  static final int COUNT = 12;

  private static final int MOST_LIBERTIES = 3;
  private static final int LIBERTIES = 2;
  private static final int LAST_MOVE = 8;
  private static final int REPEATING = 9;
  private static final int FIRST_TO_MOVE = 10;
  private static final int AFTER_PASS = 11;

  private GoPlanes() {}

  /** See {@link move37.game.GameState#encode}. */
  static void write(GoState state, float[] target, int offset) {
    GoBoard board = state.board();
    GoGrid grid = board.grid();
    int mover = GoBoard.color(state.player());
    boolean isSuicideAllowed = state.game().rules().suicideAllowed();
    float isFirst = state.player() == Player.FIRST ? 1 : 0;
    float isAfterPass = state.lastAction() == grid.cellCount() ? 1 : 0;
    byte[] libertiesByChain = new byte[grid.arrayLength()];
    for (int cell = 0; cell < grid.cellCount(); cell++) {
      int at = offset + cell * COUNT;
      Arrays.fill(target, at, at + FIRST_TO_MOVE, 0);
      target[at + FIRST_TO_MOVE] = isFirst;
      target[at + AFTER_PASS] = isAfterPass;
      int point = grid.point(cell);
      int stone = board.stone(point);
      if (stone != GoBoard.EMPTY) {
        int side = stone == mover ? 0 : 1;
        target[at + side] = 1;
        int liberties = liberties(board, point, libertiesByChain);
        target[at + LIBERTIES + MOST_LIBERTIES * side + liberties - 1] = 1;
      } else if ((isSuicideAllowed || !board.isSuicide(point, mover))
          && board.repeats(point, mover)) {
        target[at + REPEATING] = 1;
      }
    }
    if (state.lastAction() >= 0 && state.lastAction() < grid.cellCount()) {
      target[offset + state.lastAction() * COUNT + LAST_MOVE] = 1;
    }
  }

  private static int liberties(GoBoard board, int point, byte[] known) {
    int chain = board.chain(point);
    if (known[chain] == 0) {
      known[chain] = (byte) board.liberties(point);
    }
    return known[chain];
  }
}

package move37.game.go;

import java.util.Arrays;
import move37.game.Player;

/**
 * What the network sees of a position unless it is shown something else ({@link GoInput}); every
 * plane is 0 or 1:
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
 * now. Liberties and last move can be left out, to measure what they are worth; the planes behind
 * them move up then.
 */
final class GoPlanes implements GoEncoding {
  private static final int MOST_LIBERTIES = 3;
  private static final int LIBERTIES = 2;

  private final boolean hasLiberties;
  private final boolean hasLastMove;
  private final int lastMove;
  private final int repeating;
  private final int firstToMove;
  private final int afterPass;
  private final int count;

  GoPlanes(boolean hasLiberties, boolean hasLastMove) {
    this.hasLiberties = hasLiberties;
    this.hasLastMove = hasLastMove;
    lastMove = hasLiberties ? LIBERTIES + 2 * MOST_LIBERTIES : LIBERTIES;
    repeating = hasLastMove ? lastMove + 1 : lastMove;
    firstToMove = repeating + 1;
    afterPass = repeating + 2;
    count = repeating + 3;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public void write(GoState state, float[] target, int offset) {
    GoBoard board = state.board();
    GoGrid grid = board.grid();
    int mover = GoBoard.color(state.player());
    boolean isSuicideAllowed = state.game().rules().suicideAllowed();
    float isFirst = state.player() == Player.FIRST ? 1 : 0;
    float isAfterPass = state.lastAction() == grid.cellCount() ? 1 : 0;
    byte[] libertiesByChain = new byte[grid.arrayLength()];
    for (int cell = 0; cell < grid.cellCount(); cell++) {
      int at = offset + cell * count;
      Arrays.fill(target, at, at + firstToMove, 0);
      target[at + firstToMove] = isFirst;
      target[at + afterPass] = isAfterPass;
      int point = grid.point(cell);
      int stone = board.stone(point);
      if (stone != GoBoard.EMPTY) {
        int side = stone == mover ? 0 : 1;
        target[at + side] = 1;
        if (hasLiberties) {
          int liberties = liberties(board, point, libertiesByChain);
          target[at + LIBERTIES + MOST_LIBERTIES * side + liberties - 1] = 1;
        }
      } else if ((isSuicideAllowed || !board.isSuicide(point, mover))
          && board.repeats(point, mover)) {
        target[at + repeating] = 1;
      }
    }
    if (hasLastMove && state.lastAction() >= 0 && state.lastAction() < grid.cellCount()) {
      target[offset + state.lastAction() * count + lastMove] = 1;
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

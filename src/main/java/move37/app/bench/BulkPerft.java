package move37.app.bench;

import move37.core.Requires;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourRules;

/**
 * Counts action sequences of Connect Four like {@link move37.game.Perft}, but does not play the
 * last action of each: the legal actions before it are counted instead, which computer chess calls
 * bulk counting.
 */
final class BulkPerft {
  private final ConnectFour game;
  private final int depth;
  private final int width;
  private final long[] stack;

  /**
   * @param depth length of the sequences, 1 or more
   */
  BulkPerft(ConnectFour game, int depth) {
    this.game = game;
    this.depth = Requires.positive("depth", depth);
    width = game.actionCount();
    stack = new long[depth * width];
  }

  /** The number of action sequences of exactly this length from the initial state. */
  long count() {
    return count(game.packedInitialState(), depth);
  }

  private long count(long packed, int movesLeft) {
    if (movesLeft == 1) {
      return legalActions(packed);
    }
    int from = (movesLeft - 1) * width;
    int to = from + game.successors(packed, stack, from);
    long count = 0;
    for (int i = from; i < to; i++) {
      count += count(stack[i], movesLeft - 1);
    }
    return count;
  }

  private int legalActions(long packed) {
    long occupied = ConnectFourRules.unpackOccupied(packed);
    boolean won = ConnectFourRules.hasFour(occupied & ~packed);
    return won ? 0 : Long.bitCount(game.topRow() & ~occupied);
  }
}

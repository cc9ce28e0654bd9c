package move37.ui.common.board.paint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import move37.game.BoardShape;
import move37.game.Player;

/**
 * The way across a Hex board within a winner's chain: a shortest one, without its side branches.
 */
final class HexChain {
  private static final int UNSEEN = -1;

  private final BoardShape shape;
  private final Player winner;
  private final boolean[] isChain;

  /** From which cell each was reached; itself at the beginning of a way. */
  private final int[] from;

  private HexChain(BoardShape shape, int[] chain, Player winner) {
    this.shape = shape;
    this.winner = winner;
    isChain = new boolean[shape.cells()];
    for (int cell : chain) {
      isChain[cell] = true;
    }
    from = new int[shape.cells()];
    Arrays.fill(from, UNSEEN);
  }

  /**
   * The cells of the way, from edge to edge; empty if the chain does not join the edges.
   *
   * @param chain the chain's cells
   * @param winner who joins the top and the bottom edge if FIRST, else the left and the right one
   */
  static List<Integer> across(BoardShape shape, int[] chain, Player winner) {
    return new HexChain(shape, chain, winner).way();
  }

  private List<Integer> way() {
    Deque<Integer> next = new ArrayDeque<>();
    for (int cell = 0; cell < shape.cells(); cell++) {
      if (isChain[cell] && along(cell) == 0) {
        from[cell] = cell;
        next.add(cell);
      }
    }
    int last = (winner == Player.FIRST ? shape.height() : shape.width()) - 1;
    while (!next.isEmpty()) {
      int cell = next.remove();
      if (along(cell) == last) {
        return backFrom(cell);
      }
      for (int other = 0; other < shape.cells(); other++) {
        if (isChain[other] && from[other] == UNSEEN && touch(cell, other)) {
          from[other] = cell;
          next.add(other);
        }
      }
    }
    return List.of();
  }

  /** How far the cell is from the edge where the winner's ways begin. */
  private int along(int cell) {
    return winner == Player.FIRST ? cell / shape.width() : cell % shape.width();
  }

  private boolean touch(int one, int other) {
    int down = other / shape.width() - one / shape.width();
    int right = other % shape.width() - one % shape.width();
    return Math.abs(down) <= 1 && Math.abs(right) <= 1 && Math.abs(down + right) <= 1;
  }

  private List<Integer> backFrom(int end) {
    List<Integer> way = new ArrayList<>();
    int cell = end;
    while (from[cell] != cell) {
      way.add(cell);
      cell = from[cell];
    }
    way.add(cell);
    return way.reversed();
  }
}

package move37.game.go;

import move37.game.Player;

/**
 * Whose the points are by Tromp and Taylor's rules: a player's stones, and the empty points from
 * which only that player's stones are reached over empty points. Stones that are not captured by
 * the end count as alive.
 */
final class GoArea {
  private static final int BOTH = 3;

  private final GoBoard board;
  private final boolean[] seen;
  private final int[] region;
  private final int[] points = new int[BOTH + 1];

  private GoArea(GoBoard board) {
    this.board = board;
    seen = new boolean[board.grid().arrayLength()];
    region = new int[board.grid().cellCount()];
  }

  /** Points of FIRST, who plays Black, minus points of SECOND; komi is not counted. */
  static int lead(GoBoard board) {
    GoArea area = of(board);
    return area.pointsOf(GoBoard.color(Player.FIRST)) - area.pointsOf(GoBoard.color(Player.SECOND));
  }

  /** The count of a board as it stands. */
  static GoArea of(GoBoard board) {
    GoArea area = new GoArea(board);
    GoGrid grid = board.grid();
    for (int cell = 0; cell < grid.cellCount(); cell++) {
      int point = grid.point(cell);
      int stone = board.stone(point);
      if (stone != GoBoard.EMPTY) {
        area.points[stone]++;
      } else if (!area.seen[point]) {
        area.countRegion(point);
      }
    }
    return area;
  }

  /** The stones and the territory of a colour. */
  int pointsOf(int color) {
    return points[color];
  }

  /** Gives the empty region around the point to the colours that border on it, as a set of bits. */
  private void countRegion(int start) {
    int borders = 0;
    int size = 0;
    seen[start] = true;
    region[size++] = start;
    for (int i = 0; i < size; i++) {
      for (int step : board.grid().steps()) {
        int near = region[i] + step;
        int there = board.stone(near);
        if (there == GoBoard.EMPTY) {
          if (!seen[near]) {
            seen[near] = true;
            region[size++] = near;
          }
        } else if (there != GoBoard.WALL) {
          borders |= there;
        }
      }
    }
    points[borders] += size;
  }
}

package move37.game.gomoku;

/**
 * A position to think about: both players' stones on all lines, with stones put down and taken up
 * again in place. Seat 0 is one player, seat 1 the other; who is to move is the caller's business.
 * Not for use by several threads at once.
 */
final class GomokuBoard {
  private final BoardLines lines;
  private final LineShapes shapes;
  private final int[][] stones;

  /** An empty board. */
  GomokuBoard(Gomoku game) {
    lines = game.lines();
    shapes = game.shapes();
    stones = new int[2][lines.count()];
  }

  /** Puts a stone of the seat's on an empty cell, or takes it up again. */
  void turn(int seat, int cell) {
    int[] own = stones[seat];
    for (int direction = 0; direction < BoardLines.DIRECTIONS; direction++) {
      own[lines.line(cell, direction)] ^= 1 << (BoardLines.MARGIN + lines.place(cell, direction));
    }
  }

  /**
   * What the seat could make by a stone on each cell, of lines on which it has at least so many
   * stones already: one for all shapes, two for threes and more, three for fours and fives.
   */
  Potential potential(int seat, int least) {
    Potential potential = new Potential(lines.cellCount());
    for (int line = 0; line < lines.count(); line++) {
      if (Integer.bitCount(stones[seat][line]) >= least) {
        addLine(seat, line, potential);
      }
    }
    return potential;
  }

  private void addLine(int seat, int line, Potential potential) {
    int own = stones[seat][line];
    int blocked = stones[1 - seat][line] | lines.outside(line);
    int near = own | own << 1 | own >>> 1;
    near |= near << 2 | near >>> 2;
    near |= near << 1 | near >>> 1;
    for (int rest = near & ~own & ~blocked; rest != 0; rest &= rest - 1) {
      int place = Integer.numberOfTrailingZeros(rest) - BoardLines.MARGIN;
      int shape = shapes.shape(own, blocked, place);
      if (shape != LineShapes.NONE) {
        potential.add(lines.cell(line, place), shape);
      }
    }
  }

  /**
   * The cells where a stone would win for the seat, as a set in longs: bit {@code cell % 64} of
   * number {@code cell / 64}.
   */
  long[] winningCells(int seat) {
    long[] cells = new long[(lines.cellCount() + Long.SIZE - 1) / Long.SIZE];
    for (int line = 0; line < lines.count(); line++) {
      if (Integer.bitCount(stones[seat][line]) >= 4) {
        addWinningCells(seat, line, cells);
      }
    }
    return cells;
  }

  private void addWinningCells(int seat, int line, long[] cells) {
    int own = stones[seat][line];
    int blocked = stones[1 - seat][line] | lines.outside(line);
    for (int rest = ~own & ~blocked; rest != 0; rest &= rest - 1) {
      int place = Integer.numberOfTrailingZeros(rest) - BoardLines.MARGIN;
      if (shapes.shape(own, blocked, place) == LineShapes.FIVE) {
        int cell = lines.cell(line, place);
        cells[cell / Long.SIZE] |= 1L << cell;
      }
    }
  }
}

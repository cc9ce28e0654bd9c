package move37.app.bench;

import java.util.ArrayList;
import java.util.List;

/** The lines of five cells on the board of {@link FiveInARow}. */
final class FiveInARowLines {
  private static final int LENGTH = 5;
  private static final int SIZE = FiveInARow.SIZE;

  /** Rightwards, downwards and the diagonals: row and column steps. */
  private static final int[][] DIRECTIONS = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};

  private static final CellSet[] ALL = all();
  private static final CellSet[][] THROUGH = through();

  private FiveInARowLines() {}

  /** Whether these stones contain a line through the cell. */
  static boolean hasLineThrough(CellSet stones, int cell) {
    for (CellSet line : THROUGH[cell]) {
      if (stones.hasAll(line)) {
        return true;
      }
    }
    return false;
  }

  /** All cells of all lines that these stones contain. */
  static CellSet linesOf(CellSet stones) {
    CellSet cells = CellSet.EMPTY;
    for (CellSet line : ALL) {
      if (stones.hasAll(line)) {
        cells = cells.union(line);
      }
    }
    return cells;
  }

  /**
   * The cells where one more stone makes a line with these.
   *
   * @param others the other player's stones
   */
  static CellSet winningCells(CellSet stones, CellSet others) {
    CellSet cells = CellSet.EMPTY;
    for (CellSet line : ALL) {
      if (missing(line, stones) == 1 && missing(line, others) == LENGTH) {
        cells = cells.union(line.minus(stones));
      }
    }
    return cells;
  }

  private static int missing(CellSet line, CellSet stones) {
    return Long.bitCount(line.low() & ~stones.low()) + Long.bitCount(line.high() & ~stones.high());
  }

  private static CellSet[] all() {
    List<CellSet> lines = new ArrayList<>();
    for (int[] step : DIRECTIONS) {
      for (int cell = 0; cell < FiveInARow.CELLS; cell++) {
        int lastRow = cell / SIZE + (LENGTH - 1) * step[0];
        int lastColumn = cell % SIZE + (LENGTH - 1) * step[1];
        if (lastRow < SIZE && lastColumn >= 0 && lastColumn < SIZE) {
          lines.add(line(cell, step[0] * SIZE + step[1]));
        }
      }
    }
    return lines.toArray(CellSet[]::new);
  }

  private static CellSet line(int from, int step) {
    CellSet line = CellSet.EMPTY;
    for (int i = 0; i < LENGTH; i++) {
      line = line.with(from + i * step);
    }
    return line;
  }

  private static CellSet[][] through() {
    CellSet[][] through = new CellSet[FiveInARow.CELLS][];
    for (int cell = 0; cell < through.length; cell++) {
      List<CellSet> lines = new ArrayList<>();
      for (CellSet line : ALL) {
        if (line.has(cell)) {
          lines.add(line);
        }
      }
      through[cell] = lines.toArray(CellSet[]::new);
    }
    return through;
  }
}

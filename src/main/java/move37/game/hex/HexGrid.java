package move37.game.hex;

import move37.game.Player;

/** Which cells of a Hex board touch one another and the edges. */
final class HexGrid {
  /** Row and column steps to the six neighbours, in order around a cell. */
  private static final int[][] STEPS = {{0, 1}, {1, 0}, {1, -1}, {0, -1}, {-1, 0}, {-1, 1}};

  private final int size;
  private final CellSet all;
  private final CellSet[] neighbours;
  private final CellSet top;
  private final CellSet bottom;
  private final CellSet left;
  private final CellSet right;

  HexGrid(int size) {
    this.size = size;
    neighbours = new CellSet[size * size];
    CellSet cells = CellSet.EMPTY;
    for (int cell = 0; cell < neighbours.length; cell++) {
      cells = cells.with(cell);
      neighbours[cell] = around(cell);
    }
    all = cells;
    top = line(0, 1);
    bottom = line(size * (size - 1), 1);
    left = line(0, size);
    right = line(size - 1, size);
  }

  private CellSet around(int cell) {
    CellSet found = CellSet.EMPTY;
    for (int[] step : STEPS) {
      int row = cell / size + step[0];
      int column = cell % size + step[1];
      if (row >= 0 && row < size && column >= 0 && column < size) {
        found = found.with(row * size + column);
      }
    }
    return found;
  }

  private CellSet line(int from, int step) {
    CellSet line = CellSet.EMPTY;
    for (int i = 0; i < size; i++) {
      line = line.with(from + i * step);
    }
    return line;
  }

  /** All cells. */
  CellSet all() {
    return all;
  }

  /** The cells that touch this one. */
  CellSet neighbours(int cell) {
    return neighbours[cell];
  }

  /** The cells on the edge where the player's chain begins: the top or the left one. */
  CellSet start(Player player) {
    return player == Player.FIRST ? top : left;
  }

  /** The cells on the edge where the player's chain ends: the bottom or the right one. */
  CellSet end(Player player) {
    return player == Player.FIRST ? bottom : right;
  }

  /** The free cells that lie on this edge or touch one of the cells that are joined to it. */
  CellSet reach(CellSet edge, CellSet joined, CellSet free) {
    CellSet reached = edge;
    for (CellSet rest = joined; !rest.isEmpty(); rest = rest.withoutFirst()) {
      reached = reached.union(neighbours[rest.first()]);
    }
    return reached.shared(free);
  }

  /**
   * What of the stones is joined to an edge after a stone was put on the cell.
   *
   * @param stones the player's stones, the new one among them
   * @param joined those that were joined to the edge before
   */
  CellSet joined(CellSet edge, CellSet joined, CellSet stones, int cell) {
    if (!edge.has(cell) && !neighbours[cell].meets(joined)) {
      return joined;
    }
    CellSet result = joined;
    CellSet rest = CellSet.EMPTY.with(cell);
    while (!rest.isEmpty()) {
      int next = rest.first();
      result = result.with(next);
      rest = rest.withoutFirst().union(neighbours[next].shared(stones).minus(result));
    }
    return result;
  }
}

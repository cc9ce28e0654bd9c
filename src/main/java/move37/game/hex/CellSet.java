package move37.game.hex;

/**
 * A set of cells of a board with 128 cells at most.
 *
 * @param low cells 0 to 63
 * @param high cells 64 to 127
 */
record CellSet(long low, long high) {
  static final CellSet EMPTY = new CellSet(0, 0);

  CellSet with(int cell) {
    return cell < Long.SIZE
        ? new CellSet(low | 1L << cell, high)
        : new CellSet(low, high | 1L << cell);
  }

  boolean has(int cell) {
    return ((cell < Long.SIZE ? low : high) >>> cell & 1) != 0;
  }

  CellSet union(CellSet other) {
    return new CellSet(low | other.low, high | other.high);
  }

  CellSet minus(CellSet other) {
    return new CellSet(low & ~other.low, high & ~other.high);
  }

  CellSet shared(CellSet other) {
    return new CellSet(low & other.low, high & other.high);
  }

  boolean meets(CellSet other) {
    return ((low & other.low) | (high & other.high)) != 0;
  }

  boolean isEmpty() {
    return (low | high) == 0;
  }

  int size() {
    return Long.bitCount(low) + Long.bitCount(high);
  }

  /** The lowest cell of a set that is not empty. */
  int first() {
    return low != 0
        ? Long.numberOfTrailingZeros(low)
        : Long.SIZE + Long.numberOfTrailingZeros(high);
  }

  CellSet withoutFirst() {
    return low != 0 ? new CellSet(low & (low - 1), high) : new CellSet(0, high & (high - 1));
  }

  /** The cells, ascending. */
  int[] cells() {
    int[] cells = new int[size()];
    CellSet rest = this;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = rest.first();
      rest = rest.withoutFirst();
    }
    return cells;
  }
}

package move37.app.bench;

/**
 * A set of up to 128 cells, immutable.
 *
 * @param low cells 0 to 63
 * @param high cells 64 to 127
 */
record CellSet(long low, long high) {
  static final CellSet EMPTY = new CellSet(0, 0);

  CellSet with(int cell) {
    return cell < Long.SIZE
        ? new CellSet(low | 1L << cell, high)
        : new CellSet(low, high | 1L << (cell - Long.SIZE));
  }

  boolean has(int cell) {
    return ((cell < Long.SIZE ? low >>> cell : high >>> (cell - Long.SIZE)) & 1) != 0;
  }

  boolean hasAll(CellSet other) {
    return (other.low & ~low) == 0 && (other.high & ~high) == 0;
  }

  int size() {
    return Long.bitCount(low) + Long.bitCount(high);
  }

  CellSet union(CellSet other) {
    return new CellSet(low | other.low, high | other.high);
  }

  CellSet and(CellSet other) {
    return new CellSet(low & other.low, high & other.high);
  }

  CellSet minus(CellSet other) {
    return new CellSet(low & ~other.low, high & ~other.high);
  }

  /** Its cells, ascending. */
  int[] cells() {
    int[] cells = new int[size()];
    int count = 0;
    for (long rest = low; rest != 0; rest &= rest - 1) {
      cells[count++] = Long.numberOfTrailingZeros(rest);
    }
    for (long rest = high; rest != 0; rest &= rest - 1) {
      cells[count++] = Long.SIZE + Long.numberOfTrailingZeros(rest);
    }
    return cells;
  }
}

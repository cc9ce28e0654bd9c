package move37.game.hex;

/**
 * One player's chances as an electrical circuit between its edges: stones of its own hardly resist,
 * empty cells do, the opponent's stones are gaps. The better the circuit conducts, the nearer and
 * the more manifold are the ways across (Anshelevich, "A hierarchical approach to computer Hex",
 * Artificial Intelligence 134, 2002).
 *
 * <p>Cells that touch are linked, and so are cells with a bridge between them, two common
 * neighbours that are both empty, since the opponent cannot cut that by one stone. The player's
 * edges are the top and the bottom one.
 */
final class HexCircuit {
  static final byte EMPTY = 0;
  static final byte OWN = 1;
  static final byte OTHER = 2;

  /** By what stands on a cell; low enough for stones, high enough for the arithmetic. */
  private static final double[] RESISTANCE = {1, 0.005};

  /** Towards half the voltage, so that cells which are cut off have one. */
  private static final double LEAK = 1e-9;

  private final int size;
  private final byte[] kinds;

  /** The greatest difference between the numbers of two cells that are linked. */
  private final int band;

  /** Row by row, each from the diagonal backwards: what links a cell to those before it. */
  private final double[] matrix;

  private final double[] top;
  private final double[] bottom;
  private final double[] voltage;

  /**
   * @param kinds what stands on each cell; for a player who joins left and right, the board
   *     mirrored in its long diagonal
   */
  HexCircuit(int size, byte[] kinds) {
    this.size = size;
    this.kinds = kinds;
    band = 2 * size - 1;
    matrix = new double[kinds.length * (band + 1)];
    top = new double[kinds.length];
    bottom = new double[kinds.length];
    voltage = new double[kinds.length];
    linkEdges();
    forEachLink(this::link);
    solve();
  }

  /** Takes two cells that are linked and the conductance of the link. */
  private interface LinkVisitor {
    void visit(int cell, int earlier, double conductance);
  }

  private void forEachLink(LinkVisitor visitor) {
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        int cell = row * size + column;
        if (kinds[cell] != OTHER) {
          visit(visitor, cell, column > 0, cell - 1);
          visit(visitor, cell, row > 0, cell - size);
          visit(visitor, cell, row > 0 && column < size - 1, cell - size + 1);
          boolean northWest = isBridge(row > 0 && column > 0, cell - 1, cell - size);
          visit(visitor, cell, northWest, cell - size - 1);
          boolean north = isBridge(row > 1 && column < size - 1, cell - size, cell - size + 1);
          visit(visitor, cell, north, cell - 2 * size + 1);
          boolean northEast = isBridge(row > 0 && column < size - 2, cell - size + 1, cell + 1);
          visit(visitor, cell, northEast, cell - size + 2);
        }
      }
    }
  }

  private boolean isBridge(boolean onBoard, int one, int other) {
    return onBoard && kinds[one] == EMPTY && kinds[other] == EMPTY;
  }

  private void visit(LinkVisitor visitor, int cell, boolean linked, int earlier) {
    if (linked && kinds[earlier] != OTHER) {
      visitor.visit(cell, earlier, 1 / (RESISTANCE[kinds[cell]] + RESISTANCE[kinds[earlier]]));
    }
  }

  private void linkEdges() {
    int last = size * (size - 1);
    for (int column = 0; column < size; column++) {
      linkEdge(top, column, true);
      linkEdge(bottom, last + column, true);
      linkEdge(top, size + column, isBridge(column < size - 1, column, column + 1));
      linkEdge(
          bottom, last - size + column, isBridge(column > 0, last + column, last + column - 1));
    }
  }

  /** An edge conducts as a stone does. */
  private void linkEdge(double[] edge, int cell, boolean linked) {
    if (linked && kinds[cell] != OTHER) {
      edge[cell] += 1 / (RESISTANCE[kinds[cell]] + RESISTANCE[OWN]);
    }
  }

  private void link(int cell, int earlier, double conductance) {
    matrix[at(cell, earlier)] -= conductance;
    matrix[at(cell, cell)] += conductance;
    matrix[at(earlier, earlier)] += conductance;
  }

  private int at(int cell, int earlier) {
    return cell * (band + 1) + cell - earlier;
  }

  /** The voltages with 1 at the top and 0 at the bottom edge: elimination in a banded matrix. */
  private void solve() {
    for (int cell = 0; cell < kinds.length; cell++) {
      matrix[at(cell, cell)] += top[cell] + bottom[cell] + LEAK;
      voltage[cell] = top[cell] + LEAK / 2;
    }
    for (int pivot = 0; pivot < kinds.length; pivot++) {
      int end = Math.min(kinds.length, pivot + band + 1);
      for (int row = pivot + 1; row < end; row++) {
        double factor = matrix[at(row, pivot)] / matrix[at(pivot, pivot)];
        if (factor != 0) {
          for (int column = pivot + 1; column <= row; column++) {
            matrix[at(row, column)] -= factor * matrix[at(column, pivot)];
          }
          voltage[row] -= factor * voltage[pivot];
        }
      }
    }
    for (int cell = kinds.length - 1; cell >= 0; cell--) {
      int end = Math.min(kinds.length, cell + band + 1);
      for (int later = cell + 1; later < end; later++) {
        voltage[cell] -= matrix[at(later, cell)] * voltage[later];
      }
      voltage[cell] /= matrix[at(cell, cell)];
    }
  }

  /** How well the circuit conducts from edge to edge; 0 if it does not. */
  double conductance() {
    double current = 0;
    for (int cell = 0; cell < kinds.length; cell++) {
      current += top[cell] * (1 - voltage[cell]) + bottom[cell] * voltage[cell];
    }
    return current / 2;
  }

  /** By cell, the share of the current that flows through it, 0 to 1. */
  double[] flow() {
    double[] flow = new double[kinds.length];
    forEachLink(
        (cell, earlier, conductance) -> {
          double current = conductance * Math.abs(voltage[cell] - voltage[earlier]);
          flow[cell] += current;
          flow[earlier] += current;
        });
    double all = 2 * conductance();
    for (int cell = 0; cell < flow.length; cell++) {
      flow[cell] += top[cell] * (1 - voltage[cell]) + bottom[cell] * voltage[cell];
      flow[cell] /= all;
    }
    return flow;
  }
}

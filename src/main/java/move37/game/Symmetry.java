package move37.game;

import java.util.Arrays;
import java.util.stream.IntStream;
import move37.core.Requires;

/**
 * A symmetry of a game: what stands on cell c before stands on cell {@code cell(c)} after, and
 * action a becomes action {@code action(a)}. Playing and transforming commute, and so do encoding
 * and transforming.
 */
public final class Symmetry {
  private final String name;
  private final int[] cells;
  private final int[] actions;
  private final Symmetry inverse;

  /**
   * @param cells permutation of the cells: cells[c] is where cell c goes
   * @param actions permutation of the actions: actions[a] is what action a becomes
   */
  public Symmetry(String name, int[] cells, int[] actions) {
    this.name = name;
    this.cells = permutation("cells", cells);
    this.actions = permutation("actions", actions);
    this.inverse = new Symmetry(this);
  }

  /** What takes the other back. */
  private Symmetry(Symmetry inverse) {
    this.name = inverse.name + ", taken back";
    this.cells = inverse(inverse.cells);
    this.actions = inverse(inverse.actions);
    this.inverse = inverse;
  }

  /** The symmetry that changes nothing; the first in every game's list. */
  public static Symmetry identity(int cellCount, int actionCount) {
    return new Symmetry(
        "identity",
        IntStream.range(0, cellCount).toArray(),
        IntStream.range(0, actionCount).toArray());
  }

  /** A short name, for example "mirror". */
  public String name() {
    return name;
  }

  /** Where the cell goes. */
  public int cell(int cell) {
    return cells[cell];
  }

  /** What the action becomes. */
  public int action(int action) {
    return actions[action];
  }

  /** The symmetry that takes back what this one does. */
  public Symmetry inverse() {
    return inverse;
  }

  /**
   * Copies encoded cells to where they go.
   *
   * @param source the cells in order, as {@link GameState#encode} writes them
   * @param sourcePlanes numbers of each cell there
   * @param targetOffset where cell 0 of the image begins
   * @param targetPlanes how many numbers of each cell to copy, from its first
   */
  public void copyCells(
      float[] source, int sourcePlanes, float[] target, int targetOffset, int targetPlanes) {
    for (int cell = 0; cell < cells.length; cell++) {
      int to = targetOffset + cells[cell] * targetPlanes;
      System.arraycopy(source, cell * sourcePlanes, target, to, targetPlanes);
    }
  }

  private static int[] permutation(String what, int[] mapping) {
    boolean[] seen = new boolean[mapping.length];
    for (int target : mapping) {
      Requires.inRange("a symmetry's " + what, target, 0, mapping.length - 1);
      Requires.check(
          !seen[target],
          "A symmetry's %s must be a permutation, but %s occurs twice",
          what,
          target);
      seen[target] = true;
    }
    return mapping.clone();
  }

  private static int[] inverse(int[] mapping) {
    int[] inverse = new int[mapping.length];
    for (int i = 0; i < mapping.length; i++) {
      inverse[mapping[i]] = i;
    }
    return inverse;
  }

  /** By what it does. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Symmetry symmetry
        && Arrays.equals(cells, symmetry.cells)
        && Arrays.equals(actions, symmetry.actions);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(cells) + Arrays.hashCode(actions);
  }

  @Override
  public String toString() {
    return "Symmetry[" + name + "]";
  }
}

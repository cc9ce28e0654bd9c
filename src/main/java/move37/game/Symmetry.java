package move37.game;

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

  /**
   * @param cells permutation of the cells: cells[c] is where cell c goes
   * @param actions permutation of the actions: actions[a] is what action a becomes
   */
  public Symmetry(String name, int[] cells, int[] actions) {
    this.name = name;
    this.cells = permutation("cells", cells);
    this.actions = permutation("actions", actions);
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

  @Override
  public String toString() {
    return "Symmetry[" + name + "]";
  }
}

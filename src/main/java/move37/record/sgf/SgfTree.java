package move37.record.sgf;

import java.util.ArrayList;
import java.util.List;
import move37.core.Requires;

/**
 * A game with its variations, as SGF writes it: some nodes one after the other, and then, if it
 * goes on, the ways it goes on, of which the first is the game and the others are variations.
 * Immutable. Equal only to itself: to compare two by content would overflow the stack for trees as
 * deep as {@link SgfReader} allows.
 */
public final class SgfTree {
  private final List<SgfNode> nodes;
  private final List<SgfTree> variations;

  /**
   * @param nodes at least one
   * @param variations none at the end of a line, otherwise two as a rule
   */
  public SgfTree(List<SgfNode> nodes, List<SgfTree> variations) {
    this.nodes = List.copyOf(nodes);
    this.variations = List.copyOf(variations);
    Requires.check(!nodes.isEmpty(), "An SGF tree has at least one node");
  }

  /** A game without variations. */
  public static SgfTree of(List<SgfNode> nodes) {
    return new SgfTree(nodes, List.of());
  }

  /** The nodes before the first fork or the end; at least one. */
  public List<SgfNode> nodes() {
    return nodes;
  }

  /** The ways it goes on behind the nodes, the game itself first. */
  public List<SgfTree> variations() {
    return variations;
  }

  /** The first node, which tells of the game as a whole. */
  public SgfNode root() {
    return nodes.getFirst();
  }

  /** The game without its variations: at each fork the first way. */
  public List<SgfNode> mainLine() {
    List<SgfNode> line = new ArrayList<>(nodes);
    SgfTree at = this;
    while (!at.variations.isEmpty()) {
      at = at.variations.getFirst();
      line.addAll(at.nodes);
    }
    return line;
  }
}

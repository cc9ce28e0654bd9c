package move37.search;

import java.util.Arrays;

/**
 * The edges of a {@link SearchTree} in arrays that grow, one place an edge. Not for use by several
 * threads at once.
 */
final class SearchEdges {
  int[] actions;
  float[] priors;

  /** Results that are known, or the tree's mark for none. */
  byte[] proofs;

  /** The node behind each edge, or {@link SearchTree#NONE}. */
  int[] children;

  int count;

  /**
   * @param expected edges to make room for at first, at least 1
   */
  SearchEdges(int expected) {
    actions = new int[expected];
    priors = new float[expected];
    proofs = new byte[expected];
    children = new int[expected];
  }

  /** Makes room for so many more. */
  void makeRoom(int more) {
    int size = actions.length;
    while (count + more > size) {
      size *= 2;
    }
    if (size > actions.length) {
      actions = Arrays.copyOf(actions, size);
      priors = Arrays.copyOf(priors, size);
      proofs = Arrays.copyOf(proofs, size);
      children = Arrays.copyOf(children, size);
    }
  }

  /** Appends an edge without a node behind it, as yet without a prior; there must be room. */
  void add(int action, byte proof) {
    actions[count] = action;
    proofs[count] = proof;
    children[count] = SearchTree.NONE;
    count++;
  }
}

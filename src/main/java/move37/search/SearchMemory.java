package move37.search;

import move37.game.GameState;

/**
 * Where a search keeps its tree, so that the next search of the same board finds the room already
 * made: nothing of a tree has to be made anew or moved by the garbage collector. It serves one
 * search at a time; the one before must not be asked any more once the next has begun. Not for use
 * by several threads at once.
 */
public final class SearchMemory {
  /** Nodes for which there is room at first, at most; the tree grows as it needs. */
  private static final int FIRST_CAPACITY = 4096;

  private SearchTree tree;

  /**
   * A tree with this root alone.
   *
   * @param expectedNodes nodes that the tree will have, about
   */
  SearchTree begin(GameState root, int expectedNodes) {
    if (tree == null) {
      tree = new SearchTree(Math.min(expectedNodes, FIRST_CAPACITY));
    }
    tree.begin(root);
    return tree;
  }
}

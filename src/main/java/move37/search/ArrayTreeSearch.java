package move37.search;

import java.util.Optional;
import move37.core.Requires;
import move37.game.GameState;

/**
 * What both searches share: one simulation descends from the root by the rule of the subclass to a
 * node whose result is known, which is backed up exactly, or that is not yet expanded, which is
 * evaluated and backed up; a new node with but one action that does not lose at once is passed
 * through without an evaluation. The evaluation of the root is not counted as a simulation. A
 * search whose root is proven, or has but one action left that is not known to be worse, ends
 * early.
 */
abstract class ArrayTreeSearch implements TreeSearch {
  /** The tree so far. */
  protected final SearchTree tree;

  private final int simulations;
  private int done;
  private int pending = SearchTree.NONE;

  /**
   * @param root a position that is not terminal
   * @param simulations how many to run
   * @param memory where the tree is
   */
  ArrayTreeSearch(GameState root, int simulations, SearchMemory memory) {
    Requires.check(!root.isTerminal(), "A search needs a position that is not over:%n%s", root);
    this.tree = memory.begin(root, simulations + 1);
    this.simulations = simulations;
  }

  /** The root has its edges now; called once, before the first simulation. */
  abstract void rootExpanded();

  /** The root's edge for the simulation with this number, counted from 0. */
  abstract int selectAtRoot(int simulation);

  /** The edge to follow at an expanded node below the root. */
  abstract int selectBelow(int node);

  /** The result, once all simulations are done. */
  abstract SearchResult conclude();

  /** Simulations that are done. */
  final int simulationsDone() {
    return done;
  }

  @Override
  public final Optional<GameState> nextLeaf() {
    if (pending != SearchTree.NONE) {
      throw new IllegalStateException("The last leaf has not been answered yet");
    }
    if (!tree.isExpanded(SearchTree.ROOT)) {
      pending = SearchTree.ROOT;
      return Optional.of(tree.state(SearchTree.ROOT));
    }
    while (!isDone()) {
      int leaf = descend();
      if (!tree.isProven(leaf)) {
        pending = leaf;
        return Optional.of(tree.state(leaf));
      }
      tree.backUp(leaf, tree.proof(leaf));
      done++;
    }
    return Optional.empty();
  }

  private boolean isDone() {
    return done == simulations || tree.isProven(SearchTree.ROOT) || isForced();
  }

  private boolean isForced() {
    int choices = 0;
    for (int i = 0; i < rootEdges() && choices < 2; i++) {
      choices += isDominated(i) ? 0 : 1;
    }
    return choices < 2;
  }

  private int descend() {
    int node = tree.childThrough(SearchTree.ROOT, selectAtRoot(done));
    while (!tree.isProven(node) && (tree.isExpanded(node) || tree.expandIfForced(node))) {
      node = tree.childThrough(node, selectBelow(node));
    }
    return node;
  }

  @Override
  public final void receive(Evaluation evaluation) {
    if (pending == SearchTree.NONE) {
      throw new IllegalStateException("No leaf is waiting for an evaluation");
    }
    int leaf = pending;
    pending = SearchTree.NONE;
    tree.expand(leaf, evaluation);
    tree.backUp(leaf, evaluation.value());
    if (leaf == SearchTree.ROOT) {
      rootExpanded();
    } else {
      done++;
    }
  }

  @Override
  public final SearchResult result() {
    if (!tree.isExpanded(SearchTree.ROOT) || !isDone()) {
      throw new IllegalStateException(
          "The search is not done: " + done + " of " + simulations + " simulations");
    }
    return conclude();
  }

  /** Whether the root's i-th edge is known to be worse than another. */
  final boolean isDominated(int i) {
    return tree.isDominated(SearchTree.ROOT, rootEdge(i));
  }

  /** The root's visits by action. */
  final int[] rootVisits() {
    int[] visits = new int[actionCount()];
    for (int i = 0; i < rootEdges(); i++) {
      visits[tree.action(rootEdge(i))] = tree.edgeVisits(rootEdge(i));
    }
    return visits;
  }

  /** The number of actions of the game. */
  final int actionCount() {
    return tree.state(SearchTree.ROOT).game().actionCount();
  }

  /** The number of legal actions at the root. */
  final int rootEdges() {
    return tree.edgeCount(SearchTree.ROOT);
  }

  /** The root's i-th edge. */
  final int rootEdge(int i) {
    return tree.firstEdge(SearchTree.ROOT) + i;
  }
}

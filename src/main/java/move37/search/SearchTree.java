package move37.search;

import java.util.Arrays;
import move37.game.GameState;

/**
 * A search tree in arrays, one row a node and one row an edge:
 *
 * <pre>
 * node  0 (root)      1             2
 *       state         state         state        position
 *       parent -1     0             0            node above
 *       visits        visits        visits       simulations through the node, its own evaluation (if any) included
 *       valueSum      valueSum      valueSum     sum of their returns for the player to move at the node
 *       proof         proof         proof        exact result for the player to move, once it is known
 *       floor         floor         floor        the best of its edges' known results
 *       onlyAction    onlyAction    onlyAction   the one of several that does not lose at a glance, or -1
 *       expanded      expanded      no           whether its edges have their priors
 *       firstEdge ─┐  firstEdge     -1           -1 of a node below the root that is proven at a glance
 *                  ▼
 * edge  0  1  2  3 …   action, prior, proof, child (-1 until visited), in ascending order of action
 * </pre>
 *
 * <p>Proofs start where the game is over or the rules tell the result at a glance, and climb: a
 * node is won once one edge is, and has the best of its edges' results once all of them are known
 * (MCTS-Solver: Winands, Björnsson, Saito, "Monte-Carlo Tree Search Solver", CG 2008). Until then
 * no return counts for less than what the node has in hand, its floor.
 *
 * <p>A tree can be begun anew from another root, in the same arrays. Not for use by several threads
 * at once.
 */
final class SearchTree {
  static final int ROOT = 0;
  static final int NONE = -1;

  /** What a prior of 0 counts as, so that every legal action can be chosen in the end. */
  static final double LEAST_PRIOR = 1e-12;

  private static final byte WIN = 1;
  private static final byte LOSS = -1;

  /** In place of a result that is not known. */
  private static final byte UNPROVEN = 2;

  private GameState[] states;
  private int[] parents;
  private int[] visits;
  private double[] valueSums;
  private float[] networkValues;
  private byte[] proofs;
  private byte[] floors;
  private int[] edgesAbove;
  private int[] onlyActions;
  private boolean[] expanded;
  private int[] firstEdges;
  private int[] edgeCounts;
  private int nodes;

  private final SearchEdges edges;

  /**
   * A tree without a node; {@link #begin} gives it its root.
   *
   * @param expectedNodes nodes to make room for at first
   */
  SearchTree(int expectedNodes) {
    states = new GameState[expectedNodes];
    parents = new int[expectedNodes];
    visits = new int[expectedNodes];
    valueSums = new double[expectedNodes];
    networkValues = new float[expectedNodes];
    proofs = new byte[expectedNodes];
    floors = new byte[expectedNodes];
    edgesAbove = new int[expectedNodes];
    onlyActions = new int[expectedNodes];
    expanded = new boolean[expectedNodes];
    firstEdges = new int[expectedNodes];
    edgeCounts = new int[expectedNodes];
    edges = new SearchEdges(8 * expectedNodes);
  }

  /** Forgets all nodes and begins with this root. */
  void begin(GameState root) {
    Arrays.fill(states, 0, nodes, null);
    nodes = 0;
    edges.count = 0;
    addNode(root, NONE, NONE);
  }

  /** Appends a node that has not been visited, with its edges, as yet without priors. */
  private int addNode(GameState state, int parent, int edgeAbove) {
    if (nodes == states.length) {
      growNodes();
    }
    int node = nodes++;
    states[node] = state;
    parents[node] = parent;
    visits[node] = 0;
    valueSums[node] = 0;
    networkValues[node] = 0;
    edgesAbove[node] = edgeAbove;
    expanded[node] = false;
    proofs[node] = UNPROVEN;
    floors[node] = LOSS;
    addEdges(node);
    if (proofs[node] != UNPROVEN && parent != NONE) {
      climb(node);
    }
    return node;
  }

  /**
   * Appends the node's edges and keeps what the rules tell of them without a search: the node's
   * proof or floor, and the one action of several that does not lose at a glance, if it is only
   * one. A node below the root that is proven so has no need of edges.
   */
  private void addEdges(int node) {
    GameState state = states[node];
    onlyActions[node] = NONE;
    firstEdges[node] = NONE;
    edgeCounts[node] = 0;
    if (state.isTerminal()) {
      prove(node, (byte) state.outcome().returnFor(state.player()));
      return;
    }
    int[] legal = state.legalActions();
    int first = edges.count;
    edges.makeRoom(legal.length);
    byte best = LOSS;
    boolean all = true;
    int choices = 0;
    for (int action : legal) {
      byte result = (byte) state.immediateReturn(action).orElse(UNPROVEN);
      edges.add(action, result);
      if (result != LOSS) {
        choices++;
        onlyActions[node] = action;
      }
      all &= result != UNPROVEN;
      best = result == UNPROVEN ? best : (byte) Math.max(best, result);
      if (best == WIN && node != ROOT) {
        break;
      }
    }
    if (choices != 1 || legal.length == 1) {
      onlyActions[node] = NONE;
    }
    floors[node] = best;
    if (all || best == WIN) {
      prove(node, best);
    }
    if (proofs[node] != UNPROVEN && node != ROOT) {
      edges.count = first;
    } else {
      firstEdges[node] = first;
      edgeCounts[node] = legal.length;
    }
  }

  private void prove(int node, byte result) {
    proofs[node] = result;
    floors[node] = result;
  }

  /** Tells the nodes above that this node is proven. */
  private void climb(int proven) {
    for (int node = proven; node != ROOT; node = parents[node]) {
      int above = parents[node];
      boolean samePlayer = states[node].player() == states[above].player();
      byte result = samePlayer ? proofs[node] : (byte) -proofs[node];
      edges.proofs[edgesAbove[node]] = result;
      if (proofs[above] != UNPROVEN) {
        return;
      }
      floors[above] = (byte) Math.max(floors[above], result);
      if (floors[above] != WIN && hasUnprovenEdge(above)) {
        return;
      }
      proofs[above] = floors[above];
    }
  }

  private boolean hasUnprovenEdge(int node) {
    for (int edge = firstEdges[node]; edge < firstEdges[node] + edgeCounts[node]; edge++) {
      if (edges.proofs[edge] == UNPROVEN) {
        return true;
      }
    }
    return false;
  }

  /** Whether the node's result under best play is known. */
  boolean isProven(int node) {
    return proofs[node] != UNPROVEN;
  }

  /** The result of a proven node for the player to move there: 1, 0 or -1. */
  int proof(int node) {
    return proofs[node];
  }

  /**
   * Whether the edge is known to be worse than another of the expanded node, so that nobody who
   * plays well would take it.
   */
  boolean isDominated(int node, int edge) {
    return proofs[node] == UNPROVEN
        ? edges.proofs[edge] == LOSS
        : edges.proofs[edge] != proofs[node];
  }

  /** Whether the edge's result under best play is known. */
  boolean isEdgeProven(int edge) {
    return edges.proofs[edge] != UNPROVEN;
  }

  /** Whether there is a value of the edge: it was visited, or its result is known. */
  boolean hasQ(int edge) {
    return edges.proofs[edge] != UNPROVEN || edgeVisits(edge) > 0;
  }

  /** The child behind the edge; made, by playing the edge's action, if it is not there yet. */
  int childThrough(int node, int edge) {
    if (edges.children[edge] == NONE) {
      int child = addNode(states[node].play(edges.actions[edge]), node, edge);
      edges.children[edge] = child;
    }
    return edges.children[edge];
  }

  /**
   * Gives the node's edges their priors without an evaluation, if there are several and all but one
   * of them lose at a glance: what an evaluator would say of them does not matter.
   *
   * @return whether it did
   */
  boolean expandIfForced(int node) {
    int forced = onlyActions[node];
    if (forced == NONE) {
      return false;
    }
    for (int edge = firstEdges[node]; edge < firstEdges[node] + edgeCounts[node]; edge++) {
      edges.priors[edge] = edges.actions[edge] == forced ? 1 : 0;
    }
    expanded[node] = true;
    return true;
  }

  /** Gives the node's edges their priors by the evaluation. */
  void expand(int node, Evaluation evaluation) {
    networkValues[node] = evaluation.value();
    for (int edge = firstEdges[node]; edge < firstEdges[node] + edgeCounts[node]; edge++) {
      edges.priors[edge] = evaluation.policy()[edges.actions[edge]];
    }
    expanded[node] = true;
  }

  /**
   * Adds a return to the node and all above it, its sign changing where the player to move changes;
   * to a node whose result, or a bound of it, is known, never a return that denies it.
   *
   * @param value return for the player to move at the node
   */
  void backUp(int node, double value) {
    double signed = value;
    int below = node;
    for (int current = node; current != NONE; current = parents[current]) {
      if (states[current].player() != states[below].player()) {
        signed = -signed;
      }
      signed = proofs[current] == UNPROVEN ? Math.max(signed, floors[current]) : proofs[current];
      visits[current]++;
      valueSums[current] += signed;
      below = current;
    }
  }

  GameState state(int node) {
    return states[node];
  }

  boolean isExpanded(int node) {
    return expanded[node];
  }

  int visits(int node) {
    return visits[node];
  }

  /** The evaluator's value of an evaluated node, for the player to move there. */
  float networkValue(int node) {
    return networkValues[node];
  }

  int firstEdge(int node) {
    return firstEdges[node];
  }

  int edgeCount(int node) {
    return edgeCounts[node];
  }

  int action(int edge) {
    return edges.actions[edge];
  }

  float prior(int edge) {
    return edges.priors[edge];
  }

  /** Replaces the edge's prior; for root noise. */
  void setPrior(int edge, float prior) {
    edges.priors[edge] = prior;
  }

  /** The natural logarithm of the prior, which counts as {@link #LEAST_PRIOR} at least. */
  double logPrior(int edge) {
    return Math.log(Math.max(edges.priors[edge], LEAST_PRIOR));
  }

  /** Simulations through the edge. */
  int edgeVisits(int edge) {
    return edges.children[edge] == NONE ? 0 : visits[edges.children[edge]];
  }

  /**
   * Value of the edge for the player to move at {@code node}, the edge's upper end: its result if
   * that is known, else its mean return, within what is known of it; NaN if there is neither.
   */
  double edgeQ(int node, int edge) {
    if (edges.proofs[edge] != UNPROVEN) {
      return edges.proofs[edge];
    }
    int child = edges.children[edge];
    if (child == NONE || visits[child] == 0) {
      return Double.NaN;
    }
    double q = Math.max(valueSums[child] / visits[child], floors[child]);
    return states[child].player() == states[node].player() ? q : -q;
  }

  private void growNodes() {
    int size = states.length * 2;
    states = Arrays.copyOf(states, size);
    parents = Arrays.copyOf(parents, size);
    visits = Arrays.copyOf(visits, size);
    valueSums = Arrays.copyOf(valueSums, size);
    networkValues = Arrays.copyOf(networkValues, size);
    proofs = Arrays.copyOf(proofs, size);
    floors = Arrays.copyOf(floors, size);
    edgesAbove = Arrays.copyOf(edgesAbove, size);
    onlyActions = Arrays.copyOf(onlyActions, size);
    expanded = Arrays.copyOf(expanded, size);
    firstEdges = Arrays.copyOf(firstEdges, size);
    edgeCounts = Arrays.copyOf(edgeCounts, size);
  }
}

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
 *       visits        visits        visits       simulations through the node, its own evaluation included
 *       valueSum      valueSum      valueSum     sum of their returns for the player to move at the node
 *       firstEdge ─┐  firstEdge     -1           -1 until expanded; terminal nodes stay unexpanded
 *                  ▼
 * edge  0  1  2  3 …   action, prior, log prior, child (-1 until visited), in ascending order of action
 * </pre>
 *
 * <p>Not for use by several threads at once.
 */
final class SearchTree {
  static final int ROOT = 0;
  static final int NONE = -1;

  private GameState[] states;
  private int[] parents;
  private int[] visits;
  private double[] valueSums;
  private float[] networkValues;
  private int[] firstEdges;
  private int[] edgeCounts;
  private int nodes;

  private int[] actions;
  private float[] priors;
  private float[] logPriors;
  private int[] children;
  private int edges;

  /**
   * @param root position at the root
   * @param expectedNodes nodes to make room for at first
   */
  SearchTree(GameState root, int expectedNodes) {
    states = new GameState[expectedNodes];
    parents = new int[expectedNodes];
    visits = new int[expectedNodes];
    valueSums = new double[expectedNodes];
    networkValues = new float[expectedNodes];
    firstEdges = new int[expectedNodes];
    edgeCounts = new int[expectedNodes];
    int expectedEdges = 8 * expectedNodes;
    actions = new int[expectedEdges];
    priors = new float[expectedEdges];
    logPriors = new float[expectedEdges];
    children = new int[expectedEdges];
    addNode(root, NONE);
  }

  /** Appends a node that has not been visited. */
  private int addNode(GameState state, int parent) {
    if (nodes == states.length) {
      growNodes();
    }
    int node = nodes++;
    states[node] = state;
    parents[node] = parent;
    firstEdges[node] = NONE;
    return node;
  }

  /** The child behind the edge; made, by playing the edge's action, if it is not there yet. */
  int childThrough(int node, int edge) {
    if (children[edge] == NONE) {
      int child = addNode(states[node].play(actions[edge]), node);
      children[edge] = child;
    }
    return children[edge];
  }

  /** Gives the node its edges by the evaluation. */
  void expand(int node, Evaluation evaluation) {
    int[] legal = states[node].legalActions();
    while (edges + legal.length > actions.length) {
      growEdges();
    }
    firstEdges[node] = edges;
    edgeCounts[node] = legal.length;
    networkValues[node] = evaluation.value();
    for (int action : legal) {
      float prior = evaluation.policy()[action];
      actions[edges] = action;
      priors[edges] = prior;
      logPriors[edges] = (float) Math.log(Math.max(prior, 1e-12f));
      children[edges] = NONE;
      edges++;
    }
  }

  /**
   * Adds a return to the node and all above it, its sign changing where the player to move changes.
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
      visits[current]++;
      valueSums[current] += signed;
      below = current;
    }
  }

  GameState state(int node) {
    return states[node];
  }

  boolean isExpanded(int node) {
    return firstEdges[node] != NONE;
  }

  int visits(int node) {
    return visits[node];
  }

  /** The evaluator's value of an expanded node, for the player to move there. */
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
    return actions[edge];
  }

  float prior(int edge) {
    return priors[edge];
  }

  /** Replaces the edge's prior; for root noise. */
  void setPrior(int edge, float prior) {
    priors[edge] = prior;
    logPriors[edge] = (float) Math.log(Math.max(prior, 1e-12f));
  }

  float logPrior(int edge) {
    return logPriors[edge];
  }

  /** Simulations through the edge. */
  int edgeVisits(int edge) {
    return children[edge] == NONE ? 0 : visits[children[edge]];
  }

  /**
   * Mean return of the edge for the player to move at {@code node}, the edge's upper end; NaN if
   * unvisited.
   */
  double edgeQ(int node, int edge) {
    int child = children[edge];
    if (child == NONE || visits[child] == 0) {
      return Double.NaN;
    }
    double q = valueSums[child] / visits[child];
    return states[child].player() == states[node].player() ? q : -q;
  }

  private void growNodes() {
    int size = states.length * 2;
    states = Arrays.copyOf(states, size);
    parents = Arrays.copyOf(parents, size);
    visits = Arrays.copyOf(visits, size);
    valueSums = Arrays.copyOf(valueSums, size);
    networkValues = Arrays.copyOf(networkValues, size);
    firstEdges = Arrays.copyOf(firstEdges, size);
    edgeCounts = Arrays.copyOf(edgeCounts, size);
  }

  private void growEdges() {
    int size = actions.length * 2;
    actions = Arrays.copyOf(actions, size);
    priors = Arrays.copyOf(priors, size);
    logPriors = Arrays.copyOf(logPriors, size);
    children = Arrays.copyOf(children, size);
  }
}

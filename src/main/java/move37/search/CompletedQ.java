package move37.search;

/**
 * Completed action values and the improved policy at a node, after Danihelka, Guez, Schrittwieser,
 * Silver: "Policy improvement by planning with Gumbel", ICLR 2022 (equations 8, 10, 11 and 33).
 *
 * <p>With prior π, visits N and mean values q: an unvisited action's value is completed by
 *
 * <pre>v_mix = (v + ΣN · Σ_visited π q / Σ_visited π) / (1 + ΣN)</pre>
 *
 * and the improved policy is softmax(log π + σ(q)) with σ(q) = (c_visit + max N) · c_scale · q. The
 * paper's constants are for values in [0, 1]; ours lie in [-1, 1], so σ is applied to (q + 1) / 2.
 */
final class CompletedQ {
  private final SearchTree tree;
  private final int node;
  private final double mixedValue;
  private final double scale;

  CompletedQ(SearchTree tree, int node, GumbelParams params) {
    this.tree = tree;
    this.node = node;
    int total = 0;
    int most = 0;
    double visitedPrior = 0;
    double visitedValue = 0;
    int first = tree.firstEdge(node);
    for (int edge = first; edge < first + tree.edgeCount(node); edge++) {
      int visits = tree.edgeVisits(edge);
      if (visits > 0) {
        total += visits;
        most = Math.max(most, visits);
        double prior = Math.max(tree.prior(edge), SearchTree.LEAST_PRIOR);
        visitedPrior += prior;
        visitedValue += prior * tree.edgeQ(node, edge);
      }
    }
    double mean = total == 0 ? 0 : visitedValue / visitedPrior;
    this.mixedValue = (tree.networkValue(node) + total * mean) / (1 + total);
    this.scale = (params.cVisit() + most) * params.cScale();
  }

  /**
   * The edge's result if it is proven, its mean value if it was visited, else the mixed value; for
   * the player to move.
   */
  double q(int edge) {
    return tree.hasQ(edge) ? tree.edgeQ(node, edge) : mixedValue;
  }

  /** σ of the edge's completed value. */
  double sigma(int edge) {
    return scale * (q(edge) + 1) / 2;
  }

  private double highestSigma() {
    double highest = Double.NEGATIVE_INFINITY;
    int first = tree.firstEdge(node);
    for (int edge = first; edge < first + tree.edgeCount(node); edge++) {
      if (!tree.isDominated(node, edge)) {
        highest = Math.max(highest, sigma(edge));
      }
    }
    return highest;
  }

  /**
   * The improved policy over the node's edges, in their order; sums to 1. Edges that are known to
   * be worse than another have no part in it.
   */
  double[] improvedPolicy() {
    int first = tree.firstEdge(node);
    double[] policy = new double[tree.edgeCount(node)];
    double highest = highestSigma();
    // Most edges have no value of their own yet; they share one power.
    double unvisited = Math.exp(scale * (mixedValue + 1) / 2 - highest);
    double sum = 0;
    for (int i = 0; i < policy.length; i++) {
      int edge = first + i;
      if (!tree.isDominated(node, edge)) {
        double power = tree.hasQ(edge) ? Math.exp(sigma(edge) - highest) : unvisited;
        policy[i] = Math.max(tree.prior(edge), SearchTree.LEAST_PRIOR) * power;
        sum += policy[i];
      }
    }
    for (int i = 0; i < policy.length; i++) {
      policy[i] /= sum;
    }
    return policy;
  }
}

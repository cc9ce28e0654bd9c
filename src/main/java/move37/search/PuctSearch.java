package move37.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import move37.game.GameState;

/**
 * AlphaZero's tree search: at every node the action with the highest q + U, where U = c · P · √ΣN /
 * (1 + N) and c = ln((1 + ΣN + base) / base) + init; an unvisited action counts as q = 0, a draw.
 * The learner's target is the visit policy. Source: Silver et al., Science 2018, supplementary
 * "Search".
 */
public final class PuctSearch extends ArrayTreeSearch {
  private final PuctParams params;
  private final RandomGenerator rng;
  private float[] cleanPrior = {};

  /**
   * @param root a position that is not terminal
   * @param rng source of root noise and of the sampled action
   */
  public PuctSearch(GameState root, PuctParams params, RandomGenerator rng) {
    this(root, params, rng, new SearchMemory());
  }

  /** The same in memory that an earlier search used, which must be over. */
  public PuctSearch(GameState root, PuctParams params, RandomGenerator rng, SearchMemory memory) {
    super(root, params.simulations(), memory);
    this.params = params;
    this.rng = rng;
  }

  @Override
  void rootExpanded() {
    cleanPrior = new float[actionCount()];
    for (int i = 0; i < rootEdges(); i++) {
      cleanPrior[tree.action(rootEdge(i))] = tree.prior(rootEdge(i));
    }
    double share = params.dirichletFraction();
    if (share > 0) {
      double[] noise = Dirichlet.sample(rng, params.dirichletAlpha(), rootEdges());
      for (int i = 0; i < noise.length; i++) {
        int edge = rootEdge(i);
        tree.setPrior(edge, (float) ((1 - share) * tree.prior(edge) + share * noise[i]));
      }
    }
  }

  @Override
  int selectAtRoot(int simulation) {
    return select(SearchTree.ROOT, edge -> !tree.isDominated(SearchTree.ROOT, edge));
  }

  /** As at the root, but of the edges about which there is something left to learn. */
  @Override
  int selectBelow(int node) {
    return select(node, edge -> !tree.isEdgeProven(edge));
  }

  private int select(int node, IntPredicate candidate) {
    int total = tree.visits(node) - 1;
    double c = Math.log((1 + total + params.cpuctBase()) / params.cpuctBase()) + params.cpuctInit();
    // With no visit yet the formula would be 0 for all; 1 lets the prior decide.
    double explore = c * Math.sqrt(Math.max(1, total));
    int first = tree.firstEdge(node);
    int best = first;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int edge = first; edge < first + tree.edgeCount(node); edge++) {
      if (!candidate.test(edge)) {
        continue;
      }
      int visits = tree.edgeVisits(edge);
      double q = tree.hasQ(edge) ? tree.edgeQ(node, edge) : 0;
      double score = q + explore * tree.prior(edge) / (1 + visits);
      if (score > bestScore) {
        bestScore = score;
        best = edge;
      }
    }
    return best;
  }

  @Override
  SearchResult conclude() {
    double[] weights = weights();
    double sum = Arrays.stream(weights).sum();
    float[] policy = new float[actionCount()];
    float[] q = new float[actionCount()];
    double value = 0;
    for (int i = 0; i < rootEdges(); i++) {
      int edge = rootEdge(i);
      int action = tree.action(edge);
      policy[action] = (float) (weights[action] / sum);
      q[action] = tree.hasQ(edge) ? (float) tree.edgeQ(SearchTree.ROOT, edge) : 0;
      value += (double) policy[action] * q[action];
    }
    return new SearchResult(
        chooseBy(weights),
        cleanPrior,
        policy,
        rootVisits(),
        q,
        tree.networkValue(SearchTree.ROOT),
        (float) value,
        simulationsDone());
  }

  /**
   * Visits by action, without those that are known to be worse than another; where the search had
   * no need to visit the others, their priors.
   */
  private double[] weights() {
    double[] visits = new double[actionCount()];
    double[] priors = new double[actionCount()];
    for (int i = 0; i < rootEdges(); i++) {
      if (!isDominated(i)) {
        int edge = rootEdge(i);
        visits[tree.action(edge)] = tree.edgeVisits(edge);
        priors[tree.action(edge)] = Math.max(tree.prior(edge), SearchTree.LEAST_PRIOR);
      }
    }
    return Arrays.stream(visits).sum() > 0 ? visits : priors;
  }

  private int chooseBy(double[] weights) {
    int best = 0;
    for (int a = 0; a < weights.length; a++) {
      best = weights[a] > weights[best] ? a : best;
    }
    if (params.temperature() == 0) {
      return best;
    }
    double[] tempered = new double[weights.length];
    double sum = 0;
    for (int a = 0; a < weights.length; a++) {
      tempered[a] = Math.pow(weights[a] / weights[best], 1 / params.temperature());
      sum += tempered[a];
    }
    double left = rng.nextDouble() * sum;
    for (int a = 0; a < weights.length; a++) {
      left -= tempered[a];
      if (tempered[a] > 0 && left < 0) {
        return a;
      }
    }
    return best;
  }
}

package move37.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.game.GameState;

/**
 * Tree search with a Gumbel root: actions are sampled without replacement by Gumbel-top-k,
 * simulations are shared out among them by sequential halving (Karnin et al. 2013), and the
 * learner's target is the improved policy from completed Q values. Below the root the action
 * follows the improved policy deterministically. Source: Danihelka et al., "Policy improvement by
 * planning with Gumbel", ICLR 2022, algorithm 2 and section 5.
 */
public final class GumbelSearch extends ArrayTreeSearch {
  private final GumbelParams params;
  private final RandomGenerator rng;

  /** Gumbel noise by root edge. */
  private double[] noise = {};

  /** Root edges still considered, in the order in which a round visits them. */
  private Integer[] considered = {};

  /** Visits that the present phase of sequential halving still gives. */
  private int visitsLeftInPhase;

  private int halvings;

  /**
   * @param root a position that is not terminal
   * @param rng source of the Gumbel noise; not used if its scale is 0
   */
  public GumbelSearch(GameState root, GumbelParams params, RandomGenerator rng) {
    this(root, params, rng, new SearchMemory());
  }

  /** The same in memory that an earlier search used, which must be over. */
  public GumbelSearch(
      GameState root, GumbelParams params, RandomGenerator rng, SearchMemory memory) {
    super(root, params.simulations(), memory);
    this.params = params;
    this.rng = rng;
  }

  @Override
  void rootExpanded() {
    noise = new double[rootEdges()];
    for (int i = 0; i < noise.length && params.gumbelScale() > 0; i++) {
      noise[i] = params.gumbelScale() * -Math.log(-Math.log(openUnit(rng)));
    }
    considered = undominated();
    // Before any visit σ is the same for all that are not proven: Gumbel-top-k of the prior.
    keepBest(Math.min(params.consideredActions(), params.simulations()));
    halvings = Math.max(1, ceilLog2(considered.length));
    startPhase();
  }

  private Integer[] undominated() {
    return IntStream.range(0, rootEdges())
        .filter(i -> !isDominated(i))
        .boxed()
        .toArray(Integer[]::new);
  }

  /** A uniform number in (0, 1), never an end. */
  private static double openUnit(RandomGenerator rng) {
    return Math.max(rng.nextDouble(), Double.MIN_NORMAL);
  }

  private static int ceilLog2(int n) {
    return n <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(n - 1);
  }

  private void startPhase() {
    int rounds = Math.max(1, params.simulations() / (halvings * considered.length));
    visitsLeftInPhase = rounds * considered.length;
  }

  private void keepBest(int count) {
    double[] score = rootScores();
    Arrays.sort(
        considered, Comparator.comparingDouble((Integer i) -> -score[i]).thenComparing(i -> i));
    considered = Arrays.copyOf(considered, Math.min(count, considered.length));
  }

  /** Gumbel noise + log prior + σ(completed q) by root edge. */
  private double[] rootScores() {
    CompletedQ completed = new CompletedQ(tree, SearchTree.ROOT, params);
    double[] scores = new double[rootEdges()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = noise[i] + tree.logPrior(rootEdge(i)) + completed.sigma(rootEdge(i));
    }
    return scores;
  }

  @Override
  int selectAtRoot(int simulation) {
    if (visitsLeftInPhase == 0) {
      if (considered.length > 2) {
        keepBest(Math.max(2, considered.length / 2));
      }
      startPhase();
    }
    int turn = considered.length - 1 - (visitsLeftInPhase - 1) % considered.length;
    visitsLeftInPhase--;
    return rootEdge(considered[turn]);
  }

  /**
   * The deterministic rule below the root: argmax of π'(a) − N(a) / (1 + ΣN) (equation 14), of the
   * edges about which there is something left to learn.
   */
  @Override
  int selectBelow(int node) {
    double[] improved = new CompletedQ(tree, node, params).improvedPolicy();
    int first = tree.firstEdge(node);
    // 1 + the sum of the edges' visits; a node passed through unevaluated lacks the 1.
    double below = Math.max(1, tree.visits(node));
    int best = 0;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < improved.length; i++) {
      double score = improved[i] - tree.edgeVisits(first + i) / below;
      if (score > bestScore && !tree.isEdgeProven(first + i)) {
        bestScore = score;
        best = i;
      }
    }
    return first + best;
  }

  @Override
  SearchResult conclude() {
    CompletedQ completed = new CompletedQ(tree, SearchTree.ROOT, params);
    double[] improved = completed.improvedPolicy();
    float[] prior = new float[actionCount()];
    float[] policy = new float[actionCount()];
    float[] q = new float[actionCount()];
    double value = 0;
    for (int i = 0; i < improved.length; i++) {
      int edge = rootEdge(i);
      prior[tree.action(edge)] = tree.prior(edge);
      policy[tree.action(edge)] = (float) improved[i];
      q[tree.action(edge)] = (float) completed.q(edge);
      value += improved[i] * completed.q(edge);
    }
    return new SearchResult(
        tree.action(rootEdge(bestConsidered())),
        prior,
        policy,
        rootVisits(),
        q,
        tree.networkValue(SearchTree.ROOT),
        (float) value,
        simulationsDone());
  }

  /** Of the root edges with the most visits, the one with the highest score; never a worse one. */
  private int bestConsidered() {
    double[] scores = rootScores();
    Integer[] candidates = undominated();
    int best = candidates[0];
    for (int i : candidates) {
      int more = Integer.compare(tree.edgeVisits(rootEdge(i)), tree.edgeVisits(rootEdge(best)));
      if (more > 0 || (more == 0 && scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }
}

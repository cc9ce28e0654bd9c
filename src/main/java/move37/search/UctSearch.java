package move37.search;

import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/**
 * Plain Monte-Carlo tree search: UCB1 in the tree, random play to the end of the game below it (the
 * game's {@link move37.game.Rollout}), one new node a simulation, the most visited action at the
 * end. Source: Kocsis and Szepesvári 2006; Coulom, "Efficient selectivity and backup operators in
 * Monte-Carlo tree search", 2006.
 *
 * <p>The score of a child is {@code (1 + q) / 2 + c √(ln N / n)} with q the child's mean return in
 * [-1, 1] for the player who moves to it, n its visits and N its parent's; a child without visits
 * comes first.
 */
public final class UctSearch {
  private final UctParams params;
  private final RandomGenerator rng;

  /**
   * @param rng source of the rollouts and of the order in which new actions are tried
   */
  public UctSearch(UctParams params, RandomGenerator rng) {
    this.params = params;
    this.rng = rng;
  }

  /** A position in the tree; the sum of returns is for the player to move in it. */
  private static final class Node {
    final GameState state;
    final int[] actions;
    final Node[] children;
    int tried;
    int visits;
    double sum;

    Node(GameState state, RandomGenerator rng) {
      this.state = state;
      actions = state.legalActions();
      children = new Node[actions.length];
      shuffle(actions, rng);
    }

    private static void shuffle(int[] numbers, RandomGenerator rng) {
      for (int i = numbers.length - 1; i > 0; i--) {
        int j = rng.nextInt(i + 1);
        int swapped = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = swapped;
      }
    }
  }

  /** Searches a position that is not terminal. */
  public SearchResult search(GameState root) {
    Requires.check(!root.isTerminal(), "A search needs a position that is not over:%n%s", root);
    Node top = new Node(root, rng);
    Node[] path = new Node[root.game().maximumLength() + 2];
    for (int i = 0; i < params.simulations(); i++) {
      simulate(top, path);
    }
    return conclude(top);
  }

  private void simulate(Node top, Node[] path) {
    Node node = top;
    int length = 0;
    path[length++] = node;
    while (node.tried == node.actions.length && node.actions.length > 0) {
      node = node.children[select(node)];
      path[length++] = node;
    }
    if (node.actions.length > 0) {
      int next = node.tried++;
      node.children[next] = new Node(node.state.play(node.actions[next]), rng);
      node = node.children[next];
      path[length++] = node;
    }
    Outcome outcome = node.state.game().rollout().play(node.state, rng);
    for (int i = 0; i < length; i++) {
      path[i].visits++;
      path[i].sum += outcome.returnFor(path[i].state.player());
    }
  }

  private int select(Node node) {
    double logVisits = Math.log(node.visits);
    Player mover = node.state.player();
    int best = 0;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < node.children.length; i++) {
      Node child = node.children[i];
      double score =
          (1 + meanFor(mover, child)) / 2
              + params.exploration() * Math.sqrt(logVisits / child.visits);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best;
  }

  private static double meanFor(Player player, Node node) {
    double mean = node.sum / node.visits;
    return node.state.player() == player ? mean : -mean;
  }

  private SearchResult conclude(Node top) {
    int actionCount = top.state.game().actionCount();
    float[] prior = new float[actionCount];
    float[] policy = new float[actionCount];
    float[] q = new float[actionCount];
    int[] visits = new int[actionCount];
    int best = 0;
    for (int i = 0; i < top.actions.length; i++) {
      prior[top.actions[i]] = 1f / top.actions.length;
      if (i >= top.tried) {
        continue;
      }
      Node child = top.children[i];
      visits[top.actions[i]] = child.visits;
      policy[top.actions[i]] = (float) child.visits / params.simulations();
      q[top.actions[i]] = (float) meanFor(top.state.player(), child);
      best = child.visits > top.children[best].visits ? i : best;
    }
    float value = (float) (top.sum / top.visits);
    return new SearchResult(
        top.actions[best], prior, policy, visits, q, 0, value, params.simulations());
  }
}

package move37.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import move37.game.GameState;
import move37.search.CachingEvaluator;
import move37.search.Evaluation;
import move37.search.EvaluationMemory;
import move37.search.Evaluator;
import move37.search.SearchResult;
import move37.search.TreeSearch;

/**
 * Plays by a tree search over an evaluator. Several positions are searched in lockstep: one leaf of
 * each search, all leaves evaluated in one batch, and so on until every search is done. What the
 * evaluator said is remembered, as a search's positions often come again in the next move's.
 */
public final class SearchAgent extends EvaluatorAgent {
  /** Positions remembered: two to the power of this many. */
  private static final int CACHE_BITS = 14;

  private final SearchFactory searches;
  private final Evaluator remembering;

  /**
   * @param name the agent in the lab's notation
   * @param evaluator its own: closed with it
   * @param searches starts the search of a position
   * @param temperature 0 plays the search's own action; above 0 actions are drawn by the search's
   *     policy to the power of 1 / temperature
   */
  public SearchAgent(String name, Evaluator evaluator, SearchFactory searches, double temperature) {
    super(name, evaluator, temperature);
    this.searches = searches;
    this.remembering = new CachingEvaluator(evaluator, new EvaluationMemory(CACHE_BITS));
  }

  @Override
  public List<Decision> chooseAll(
      List<? extends GameState> states, List<? extends RandomGenerator> rngs) {
    List<TreeSearch> started = new ArrayList<>(states.size());
    for (int i = 0; i < states.size(); i++) {
      started.add(searches.start(states.get(i), rngs.get(i)));
    }
    runAll(started);
    List<Decision> decisions = new ArrayList<>(states.size());
    for (int i = 0; i < states.size(); i++) {
      decisions.add(decide(started.get(i).result(), rngs.get(i)));
    }
    return decisions;
  }

  private void runAll(List<TreeSearch> started) {
    List<TreeSearch> running = started;
    while (!running.isEmpty()) {
      List<TreeSearch> waiting = new ArrayList<>(running.size());
      List<GameState> leaves = new ArrayList<>(running.size());
      for (TreeSearch search : running) {
        search
            .nextLeaf()
            .ifPresent(
                leaf -> {
                  waiting.add(search);
                  leaves.add(leaf);
                });
      }
      if (!leaves.isEmpty()) {
        answer(waiting, remembering.evaluate(leaves));
      }
      running = waiting;
    }
  }

  private static void answer(List<TreeSearch> waiting, List<Evaluation> evaluations) {
    for (int i = 0; i < waiting.size(); i++) {
      waiting.get(i).receive(evaluations.get(i));
    }
  }

  private Decision decide(SearchResult result, RandomGenerator rng) {
    float[] policy;
    int action;
    if (temperature == 0) {
      action = result.action();
      policy = new float[result.policy().length];
      policy[action] = 1;
    } else {
      policy = Policies.tempered(result.policy(), temperature);
      action = Policies.draw(policy, rng);
    }
    return new Decision(action, policy, OptionalDouble.of(result.value()), Optional.of(result));
  }
}

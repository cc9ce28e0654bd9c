package move37.experiment.local;

import move37.network.PolicyValueNetwork;
import move37.network.PolicyValueNetwork.NetworkEvaluator;
import move37.network.SymmetricEvaluator;
import move37.play.Agent;
import move37.play.NetworkAgent;
import move37.play.SearchAgent;
import move37.search.GumbelParams;
import move37.search.GumbelSearch;

/**
 * Agents of a run's generations. A network alone is asked about each position through all its
 * symmetries; with search that work is better spent on more positions (decisions 21 and 25).
 */
final class NetworkAgents {
  private NetworkAgents() {}

  /**
   * The name in ratings and charts: {@code generation 7} alone, {@code generation 7 + 64} with
   * search.
   */
  static String name(int generation, int simulations) {
    String own = generation == 0 ? "pretrained" : "generation " + generation;
    return simulations == 0 ? own : own + " + " + simulations;
  }

  /**
   * The agent of a network that is closed afterwards.
   *
   * @param simulations simulations a move; 0 is the network's first choice
   */
  static Agent of(String name, PolicyValueNetwork network, int simulations) {
    return of(name, network, simulations, 0);
  }

  /**
   * The agent of a network that is closed afterwards.
   *
   * @param simulations simulations a move; 0 is the network alone
   * @param temperature 0 plays the best action, above 0 draws by the policy to the power of its
   *     inverse
   */
  static Agent of(String name, PolicyValueNetwork network, int simulations, double temperature) {
    try (network) {
      NetworkEvaluator evaluator = network.evaluator();
      try {
        return agent(name, evaluator, simulations, temperature);
      } catch (RuntimeException e) {
        evaluator.close();
        throw e;
      }
    }
  }

  /** The agent; it owns the evaluator. */
  private static Agent agent(
      String name, NetworkEvaluator evaluator, int simulations, double temperature) {
    if (simulations == 0) {
      return new NetworkAgent(name, new SymmetricEvaluator(evaluator), temperature);
    }
    GumbelParams params = GumbelParams.playing(simulations);
    return new SearchAgent(
        name,
        evaluator,
        (root, rng) -> new GumbelSearch(root.forLearners(), params, rng),
        temperature);
  }
}

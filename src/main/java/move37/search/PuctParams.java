package move37.search;

import move37.core.Requires;

/**
 * Knobs of {@link PuctSearch} (Silver et al., "A general reinforcement learning algorithm …",
 * Science 2018).
 *
 * @param simulations simulations a move (paper: 800)
 * @param cpuctInit exploration constant (paper: 1.25)
 * @param cpuctBase visits at which exploration has grown by ln 2 (paper: 19,652)
 * @param dirichletAlpha shape of the root noise (paper: 0.3 chess, 0.15 shogi, 0.03 Go)
 * @param dirichletFraction share of the noise in the root's prior (paper: 0.25); 0 for none
 * @param temperature 0 plays the most visited action, 1 samples by visits
 */
public record PuctParams(
    int simulations,
    double cpuctInit,
    double cpuctBase,
    double dirichletAlpha,
    double dirichletFraction,
    double temperature) {
  public PuctParams {
    Requires.inRange("simulations", simulations, 1, 1_000_000);
    Requires.positive("cpuctInit", cpuctInit);
    Requires.positive("cpuctBase", cpuctBase);
    Requires.positive("dirichletAlpha", dirichletAlpha);
    Requires.probability("dirichletFraction", dirichletFraction);
    Requires.notNegative("temperature", temperature);
  }

  /**
   * The paper's constants with root noise and sampling by visits: for self-play. The noise's shape
   * is 10 divided by the number of legal actions, which the paper's values follow in the mean.
   */
  public static PuctParams exploring(int simulations, int legalActions) {
    return new PuctParams(simulations, 1.25, 19_652, 10.0 / legalActions, 0.25, 1);
  }

  /** The paper's constants without noise: for playing as well as it can. */
  public static PuctParams playing(int simulations) {
    return new PuctParams(simulations, 1.25, 19_652, 0.3, 0, 0);
  }
}

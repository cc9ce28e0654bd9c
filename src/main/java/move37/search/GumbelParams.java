package move37.search;

import move37.core.Requires;

/**
 * Knobs of {@link GumbelSearch} (Danihelka et al., ICLR 2022).
 *
 * @param simulations simulations a move; the paper learns Go with 2 to 200
 * @param consideredActions actions sampled without replacement at the root (paper: 16)
 * @param cVisit weight of values against the prior before any visit (paper: 50)
 * @param cScale scale of values against log priors (paper: 1.0 for board games)
 * @param gumbelScale 1 to sample actions as in self-play, 0 to search and play the best without
 *     noise
 */
public record GumbelParams(
    int simulations, int consideredActions, double cVisit, double cScale, double gumbelScale) {
  public GumbelParams {
    Requires.inRange("simulations", simulations, 1, 1_000_000);
    Requires.inRange("consideredActions", consideredActions, 1, 1024);
    Requires.notNegative("cVisit", cVisit);
    Requires.positive("cScale", cScale);
    Requires.notNegative("gumbelScale", gumbelScale);
  }

  /** With noise, and the paper's other constants: for self-play. */
  public static GumbelParams exploring(int simulations, int consideredActions, double cScale) {
    return new GumbelParams(simulations, consideredActions, 50, cScale, 1.0);
  }

  /** The paper's constants without noise: for playing as well as it can. */
  public static GumbelParams playing(int simulations) {
    return new GumbelParams(simulations, 16, 50, 1.0, 0.0);
  }
}

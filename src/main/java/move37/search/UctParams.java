package move37.search;

import move37.core.Requires;

/**
 * Knobs of {@link UctSearch} (Kocsis and Szepesvári, "Bandit based Monte-Carlo planning", 2006).
 *
 * @param simulations rollouts a move, 1 to 10,000,000
 * @param exploration weight of the exploration term; √2 is UCB1's for rewards in [0, 1]
 */
public record UctParams(int simulations, double exploration) {
  /** The weight of UCB1 (Auer, Cesa-Bianchi, Fischer 2002). */
  public static final double UCB1 = Math.sqrt(2);

  public UctParams {
    Requires.inRange("simulations", simulations, 1, 10_000_000);
    Requires.notNegative("exploration", exploration);
  }

  /** This many rollouts a move with UCB1's weight. */
  public static UctParams of(int simulations) {
    return new UctParams(simulations, UCB1);
  }
}

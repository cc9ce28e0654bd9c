package move37.training;

import move37.core.Requires;

/**
 * Playout-cap randomisation: some moves, drawn at random, are searched with fewer simulations and
 * not learned from, so that the same time brings more games, and better targets for the moves that
 * are. Source: Wu, "Accelerating Self-Play Learning in Go", 2019, section 3.1.
 *
 * @param fastShare share of such moves, below 1 (Wu: 0.75); 0 searches all moves alike
 * @param fastSimulations their simulations, 2 at least (Wu: 100, where a full search has 600)
 */
public record PlayoutCap(double fastShare, int fastSimulations) {
  /** All moves are searched alike and learned from (AlphaZero). */
  public static final PlayoutCap NONE = new PlayoutCap(0, 2);

  public PlayoutCap {
    Requires.probability("fastShare", fastShare);
    Requires.check(fastShare < 1, "fastShare must be below 1, or nothing is learned from");
    Requires.inRange("fastSimulations", fastSimulations, 2, 100_000);
  }
}

package move37.experiment;

import move37.core.Requires;

/**
 * How generations are rated.
 *
 * @param gamesPerOpponent games against each opponent and generation, even so that colours balance
 *     (AlphaGo Zero: 400 to evaluate a checkpoint)
 * @param simulations simulations a move of the searching variant (AlphaGo Zero: 1,600)
 * @param openingPlies random moves at the start of each pair of games (our own)
 * @param ladderGames games that the strongest of the fixed opponents plays with the next weaker
 *     one, once, so that the scale does not hang on a few games; each step down plays up to twice
 *     as many (our own)
 * @param recentGenerations how many of the last generations are opponents too (AlphaGo Zero: the
 *     best one so far alone)
 */
public record RatingParams(
    int gamesPerOpponent,
    int simulations,
    int openingPlies,
    int ladderGames,
    int recentGenerations) {
  public RatingParams {
    Requires.inRange("gamesPerOpponent", gamesPerOpponent, 2, 10_000);
    Requires.check(
        gamesPerOpponent % 2 == 0, "gamesPerOpponent must be even, but is %s", gamesPerOpponent);
    Requires.inRange("simulations", simulations, 1, 100_000);
    Requires.inRange("openingPlies", openingPlies, 0, 40);
    Requires.inRange("ladderGames", ladderGames, 2, 100_000);
    Requires.inRange("recentGenerations", recentGenerations, 0, 10);
  }
}

package move37.play;

import move37.core.Requires;
import move37.game.Game;

/**
 * What a match is.
 *
 * @param games number of games; each pair of games starts from the same opening with seats changed
 * @param openingPlies random legal moves at the start of each pair (never ending the game)
 * @param seed where openings and the agents' randomness come from
 */
public record MatchParams(Game game, int games, int openingPlies, long seed) {
  public MatchParams {
    Requires.inRange("games", games, 1, 10_000_000);
    Requires.inRange("openingPlies", openingPlies, 0, 100);
  }
}

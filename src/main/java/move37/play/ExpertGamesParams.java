package move37.play;

import java.util.List;
import move37.core.Requires;
import move37.game.Game;

/**
 * A collection of games by experts.
 *
 * @param experts agents in the lab's notation; every ordered pair of them, an expert with itself
 *     too, plays equally often (as far as different games can be found)
 * @param games how many different games are wanted
 * @param fewestPlies least number of random opening moves
 * @param mostPlies greatest number of them; each game draws its own
 * @param seed where all randomness comes from
 */
public record ExpertGamesParams(
    Game game, List<String> experts, int games, int fewestPlies, int mostPlies, long seed) {
  public ExpertGamesParams {
    experts = List.copyOf(experts);
    Requires.check(!experts.isEmpty(), "Expert games need at least one agent");
    Requires.inRange("games", games, 1, 10_000_000);
    Requires.inRange("openings", fewestPlies, 0, 100);
    Requires.inRange("openings", mostPlies, fewestPlies, 100);
  }
}

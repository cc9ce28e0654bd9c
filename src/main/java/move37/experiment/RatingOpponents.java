package move37.experiment;

import java.util.List;
import java.util.function.Function;
import move37.game.Game;
import move37.play.Agent;
import move37.play.AgentCatalog;

/** Opponents for the ratings that the user has named. */
public final class RatingOpponents {
  private RatingOpponents() {}

  /**
   * Makes each of them once, to tell at once if one cannot be had. May take seconds.
   *
   * @param names agents in the lab's notation
   * @throws move37.play.BadAgentException in one sentence, if one cannot play the game
   */
  public static void check(AgentCatalog agents, List<String> names, Game game) {
    names.forEach(name -> agents.create(name, game).close());
  }

  /** The lab, whose runs are rated against these agents too. */
  public static Lab join(Lab lab, AgentCatalog agents, List<String> names) {
    return lab.ratedAgainst(names.stream().map(name -> maker(agents, name)).toList());
  }

  private static Function<Game, Agent> maker(AgentCatalog agents, String name) {
    return game -> agents.create(name, game);
  }
}

package move37.experiment.local;

import java.util.List;
import java.util.function.Function;
import move37.core.Requires;
import move37.game.Game;
import move37.network.NetworkFactory;
import move37.play.Agent;
import move37.play.AgentCatalog;

/**
 * What runs need from outside; nothing of it has an influence on what is learned.
 *
 * @param networks makes networks
 * @param library the expert games
 * @param agents makes the fixed opponents
 * @param threads threads for self-play and rating
 * @param opponents whom generations are rated against besides the fixed opponents
 */
public record LabSettings(
    NetworkFactory networks,
    ExpertLibrary library,
    AgentCatalog agents,
    int threads,
    List<Function<Game, Agent>> opponents) {
  public LabSettings {
    Requires.inRange("threads", threads, 1, 1024);
    opponents = List.copyOf(opponents);
  }

  /** Settings with the fixed opponents alone. */
  public LabSettings(
      NetworkFactory networks, ExpertLibrary library, AgentCatalog agents, int threads) {
    this(networks, library, agents, threads, List.of());
  }

  /** The same with other opponents. */
  LabSettings withOpponents(List<Function<Game, Agent>> others) {
    return new LabSettings(networks, library, agents, threads, others);
  }
}

package move37.experiment.local;

import move37.core.Requires;
import move37.network.NetworkFactory;
import move37.play.AgentCatalog;

/**
 * What runs need from outside; nothing of it has an influence on results.
 *
 * @param networks makes networks
 * @param library the expert games
 * @param agents makes the fixed opponents
 * @param threads threads for self-play and rating
 */
public record LabSettings(
    NetworkFactory networks, ExpertLibrary library, AgentCatalog agents, int threads) {
  public LabSettings {
    Requires.inRange("threads", threads, 1, 1024);
  }
}

package move37.experiment.local;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.network.NetworkFactory;
import move37.network.PolicyValueNetwork;
import move37.play.Agent;
import move37.play.AgentFamily;
import move37.play.AgentSpec;
import move37.play.BadAgentException;

/**
 * Agents out of saved experiments: {@code run.m37} (its champion), {@code run.m37@7} (generation
 * 7), with {@code ?sims=64} and {@code ?temperature=0.5}. Safe for use by several threads.
 */
public final class CapsuleAgents implements AgentFamily {
  private static final int USUAL_SIMULATIONS = 64;

  private final NetworkFactory networks;

  /**
   * @param networks reads the saved networks
   */
  public CapsuleAgents(NetworkFactory networks) {
    this.networks = networks;
  }

  @Override
  public String syntax() {
    return "FILE.m37[@GENERATION][?sims=N&temperature=T]";
  }

  @Override
  public String meaning() {
    return "a generation of a saved experiment (its newest rated one), with N simulations a move ("
        + USUAL_SIMULATIONS
        + "; 0: the network alone, its answers averaged over the board's symmetries)";
  }

  @Override
  public boolean plays(Game game) {
    return true;
  }

  @Override
  public boolean matches(AgentSpec spec) {
    return spec.isFile();
  }

  @Override
  public Agent create(AgentSpec spec, Game game) {
    return create(spec, read(spec), game);
  }

  /** The agent of a network that has been read, by the options of the notation. */
  Agent create(AgentSpec spec, CapsuleNetwork saved, Game game) {
    spec.allowOptions(Set.of("sims", "temperature"));
    int simulations = spec.intOption("sims", 0, 1_000_000, USUAL_SIMULATIONS);
    double temperature = spec.doubleOption("temperature", 0, 100, 0);
    if (!mayPlay(saved.experiment().gameId(), game)) {
      throw new BadAgentException(
          "%s has learned %s and does not play %s"
              .formatted(spec.name(), saved.experiment().gameId(), game.id()));
    }
    return NetworkAgents.of(spec.text(), load(spec, saved, game), simulations, temperature);
  }

  /**
   * Whether what learned the one game may sit down to the other: the same on the same board. By
   * other rules it may lack an action or a plane, which is told when its network is loaded.
   */
  private static boolean mayPlay(String learned, Game game) {
    Game usual = game.withUsualRules();
    return learned.equals(game.id())
        || Games.find(learned).map(Game::withUsualRules).filter(usual::equals).isPresent();
  }

  private static CapsuleNetwork read(AgentSpec spec) {
    try {
      return CapsuleNetwork.read(Path.of(spec.name()), spec.generation());
    } catch (InvalidPathException | IOException e) {
      throw new BadAgentException(e.getMessage(), e);
    }
  }

  private PolicyValueNetwork load(AgentSpec spec, CapsuleNetwork saved, Game game) {
    try {
      return saved.load(networks, game);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadAgentException(spec.name() + ": " + e.getMessage(), e);
    }
  }
}

package move37.experiment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import move37.game.Game;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.PolicyValueNetwork;
import move37.play.Agent;
import move37.play.AgentFamily;
import move37.play.AgentSpec;
import move37.play.BadAgentException;

/**
 * Agents out of saved experiments: {@code run.m37} (the last generation), {@code run.m37@7}
 * (generation 7), with {@code ?sims=64} and {@code ?temperature=0.5}. Safe for use by several
 * threads.
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
    return "a generation of a saved experiment (the last one), with N simulations a move ("
        + USUAL_SIMULATIONS
        + "; 0: the network alone)";
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
    spec.allowOptions(Set.of("sims", "temperature"));
    int simulations = spec.intOption("sims", 0, 1_000_000, USUAL_SIMULATIONS);
    double temperature = spec.doubleOption("temperature", 0, 100, 0);
    Capsule capsule = read(spec.name());
    Experiment experiment = capsule.experiment();
    if (!experiment.gameId().equals(game.id())) {
      throw new BadAgentException(
          spec.name() + " has learned " + experiment.gameId() + " and does not play " + game.id());
    }
    try (PolicyValueNetwork network = load(spec, capsule, game)) {
      return NetworkAgents.of(spec.text(), network.evaluator(), simulations, temperature);
    }
  }

  private static Capsule read(String file) {
    try {
      return Capsule.read(Path.of(file));
    } catch (InvalidPathException | IOException e) {
      throw new BadAgentException(e.getMessage(), e);
    }
  }

  private PolicyValueNetwork load(AgentSpec spec, Capsule capsule, Game game) {
    Map.Entry<Integer, byte[]> checkpoint = capsule.checkpoints().lastEntry();
    if (spec.generation().isPresent()) {
      checkpoint = capsule.checkpoints().floorEntry(spec.generation().getAsInt());
      if (checkpoint == null || checkpoint.getKey() != spec.generation().getAsInt()) {
        throw new BadAgentException(
            "There is no generation "
                + spec.generation().getAsInt()
                + " in "
                + spec.name()
                + "; there are "
                + capsule.checkpoints().keySet());
      }
    }
    if (checkpoint == null) {
      throw new BadAgentException(spec.name() + " holds no network yet");
    }
    Experiment experiment = capsule.experiment();
    NetworkSpec shape = NetworkSpec.of(game, experiment.filters(), experiment.blocks());
    try {
      return networks.load(
          shape, experiment.optimizer(), new ByteArrayInputStream(checkpoint.getValue()));
    } catch (IOException e) {
      throw new BadAgentException(spec.name() + ": " + e.getMessage(), e);
    }
  }
}

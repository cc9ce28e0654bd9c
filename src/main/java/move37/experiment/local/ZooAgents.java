package move37.experiment.local;

import java.io.IOException;
import java.util.OptionalInt;
import move37.game.Game;
import move37.play.Agent;
import move37.play.AgentFamily;
import move37.play.AgentSpec;
import move37.play.BadAgentException;

/**
 * The trained agents that ship, {@code zoo:connect-four}, with the options of a saved experiment's
 * agents. They play by other rules too where their network can. Safe for use by several threads.
 */
public final class ZooAgents implements AgentFamily {
  private final CapsuleAgents capsules;

  /**
   * @param capsules makes agents of saved experiments
   */
  public ZooAgents(CapsuleAgents capsules) {
    this.capsules = capsules;
  }

  @Override
  public String syntax() {
    return "zoo:GAME[?sims=N&temperature=T]";
  }

  @Override
  public String meaning() {
    return "the trained agent of the game that ships";
  }

  @Override
  public boolean plays(Game game) {
    return Zoo.has(game.withUsualRules());
  }

  @Override
  public boolean matches(AgentSpec spec) {
    return !spec.isFile() && spec.name().equals("zoo");
  }

  @Override
  public Agent create(AgentSpec spec, Game game) {
    Game learned = game.withUsualRules();
    if (!spec.argument().equals(learned.id())) {
      throw new BadAgentException(
          "\"%s\" does not play %s: expected zoo:%s"
              .formatted(spec.text(), game.id(), learned.id()));
    }
    try {
      return Zoo.reading(
          learned,
          file -> capsules.create(spec, CapsuleNetwork.read(file, OptionalInt.empty()), game));
    } catch (IOException e) {
      throw new BadAgentException(e.getMessage(), e);
    }
  }
}

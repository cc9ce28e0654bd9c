package move37.ui.match;

import java.util.ArrayList;
import java.util.List;
import move37.experiment.ExperimentRun;
import move37.game.Game;
import move37.play.Agent;
import move37.play.AgentCatalog;
import move37.play.AgentFamily;
import move37.play.BuiltInAgents;
import move37.play.gtp.GtpAgents;

/** Whom one can play against. May be asked from any thread. */
public interface Opponents {
  /** The generations there are, ascending; may grow. */
  List<Integer> generations();

  /** The players that do not learn, in the lab's notation, strongest first; always the same. */
  List<String> builtIns();

  /**
   * An agent of this generation; the caller closes it. May take some tens of milliseconds.
   *
   * @param simulations simulations a move; 0 is the network alone
   */
  Agent agent(int generation, int simulations);

  /** One of the players that do not learn; the caller closes it. */
  Agent builtIn(String agent);

  /** The generations of a run, and what needs no run. */
  static Opponents of(ExperimentRun run, Game game) {
    List<AgentFamily> families = new ArrayList<>(BuiltInAgents.families());
    families.add(new GtpAgents());
    AgentCatalog catalog = new AgentCatalog(families);
    List<String> builtIns = BuiltInPlayers.of(game);
    return new Opponents() {
      @Override
      public List<Integer> generations() {
        return run.generations();
      }

      @Override
      public List<String> builtIns() {
        return builtIns;
      }

      @Override
      public Agent agent(int generation, int simulations) {
        return run.agent(generation, simulations);
      }

      @Override
      public Agent builtIn(String agent) {
        return catalog.create(agent, game);
      }
    };
  }
}

package move37.ui.match;

import java.util.List;
import move37.experiment.ExperimentRun;
import move37.play.Agent;

/** Whom one can play against. May be asked from any thread. */
public interface Opponents {
  /** The generations there are, ascending; may grow. */
  List<Integer> generations();

  /**
   * An agent of this generation; the caller closes it. May take some tens of milliseconds.
   *
   * @param simulations simulations a move; 0 is the network alone
   */
  Agent agent(int generation, int simulations);

  /** The generations of a run. */
  static Opponents of(ExperimentRun run) {
    return new Opponents() {
      @Override
      public List<Integer> generations() {
        return run.generations();
      }

      @Override
      public Agent agent(int generation, int simulations) {
        return run.agent(generation, simulations);
      }
    };
  }
}

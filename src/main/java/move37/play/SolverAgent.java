package move37.play;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import move37.game.GameState;
import move37.search.solver.ExactSolver;

/**
 * Plays perfectly: the soonest win, else a draw, else the latest loss; ties drawn.
 *
 * <p>Every position is solved exactly, the empty board too, and all positions that the agent meets
 * share the solver's table, so later moves of a game and games that begin alike come faster. In
 * Connect Four the first decision on an empty board takes about half a minute of one core, after
 * six random moves a few seconds, after ten a tenth of a second: matches and expert games with this
 * agent should begin from longer openings.
 */
public final class SolverAgent implements Agent {
  private final ExactSolver solver;

  /**
   * @param solver its own; what it finds out in one position serves the next ones
   */
  public SolverAgent(ExactSolver solver) {
    this.solver = solver;
  }

  @Override
  public String name() {
    return "solver";
  }

  @Override
  public Decision choose(GameState state, RandomGenerator rng) {
    int[] best = solver.bestActions(state);
    float[] policy = Policies.uniform(best, state.game().actionCount());
    int action = best[rng.nextInt(best.length)];
    return new Decision(action, policy, OptionalDouble.of(solver.result(state)), Optional.empty());
  }
}

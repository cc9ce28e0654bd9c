package move37.play;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.game.GameState;
import move37.search.solver.ExactSolver;

/**
 * Plays perfectly (the soonest win, else a draw, else the latest loss; ties drawn), but for a share
 * of its moves: with probability e it plays a legal action drawn evenly, which may happen to be a
 * perfect one. So e is the knob for how good a teacher it is.
 *
 * <p>Every position is solved exactly, the empty board too, and all positions that the agent meets
 * share the solver's table, so later moves of a game and games that begin alike come faster. In
 * Connect Four the first decision on an empty board takes about half a minute of one core, after
 * six random moves a few seconds, after ten a tenth of a second: matches and expert games with this
 * agent should begin from longer openings.
 */
public final class SolverAgent implements Agent {
  private final ExactSolver solver;
  private final double errorRate;

  /**
   * @param solver its own; what it finds out in one position serves the next ones
   * @param errorRate e, from 0 (perfect) to 1 (random)
   */
  public SolverAgent(ExactSolver solver, double errorRate) {
    this.solver = solver;
    this.errorRate = Requires.probability("error rate", errorRate);
  }

  @Override
  public String name() {
    return errorRate == 0 ? "solver" : "solver:e=" + plain(errorRate);
  }

  private static String plain(double number) {
    return number == 1 ? "1" : Double.toString(number);
  }

  @Override
  public Decision choose(GameState state, RandomGenerator rng) {
    int[] legal = state.legalActions();
    int[] best = solver.bestActions(state);
    float[] policy = new float[state.game().actionCount()];
    Arrays.stream(legal).forEach(a -> policy[a] += (float) (errorRate / legal.length));
    Arrays.stream(best).forEach(a -> policy[a] += (float) ((1 - errorRate) / best.length));
    int[] from = rng.nextDouble() < errorRate ? legal : best;
    int action = from[rng.nextInt(from.length)];
    return new Decision(action, policy, OptionalDouble.of(solver.result(state)), Optional.empty());
  }
}

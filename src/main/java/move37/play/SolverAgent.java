package move37.play;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.game.GameState;

/**
 * Plays perfectly, but for a share of its moves: with probability e it plays a legal action drawn
 * evenly (which may happen to be a perfect one), otherwise a perfect action, ties drawn. So e is
 * the knob for how good a teacher it is.
 */
public final class SolverAgent implements Agent {
  private final Function<GameState, Solution> solver;
  private final double errorRate;

  /**
   * @param solver knows every position of the game; used by one thread at a time
   * @param errorRate e, from 0 (perfect) to 1 (random)
   */
  public SolverAgent(Function<GameState, Solution> solver, double errorRate) {
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
    Solution solution = solver.apply(state);
    int[] best = solution.bestActions();
    float[] policy = new float[state.game().actionCount()];
    Arrays.stream(legal).forEach(a -> policy[a] += (float) (errorRate / legal.length));
    Arrays.stream(best).forEach(a -> policy[a] += (float) ((1 - errorRate) / best.length));
    int[] from = rng.nextDouble() < errorRate ? legal : best;
    int action = from[rng.nextInt(from.length)];
    return new Decision(action, policy, OptionalDouble.of(solution.result()), Optional.empty());
  }
}

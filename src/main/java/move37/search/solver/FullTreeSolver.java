package move37.search.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import move37.game.GameState;

/**
 * Minimax over the whole tree of a game so small that all its positions fit into memory, each
 * position once. A win scores the greatest length of the game, plus 1, minus the number of moves
 * played at its end.
 */
public final class FullTreeSolver implements ExactSolver {
  private final Map<GameState, Integer> scores = new HashMap<>();
  private final BooleanSupplier cancelled;
  private long nodes;

  /** A solver that asks {@code cancelled} at each position whether to give up. */
  public FullTreeSolver(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  @Override
  public int solve(GameState state) {
    Integer known = scores.get(state);
    if (known != null) {
      return known;
    }
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("The solver was stopped");
    }
    nodes++;
    int score = state.isTerminal() ? finalScore(state) : bestOf(state);
    scores.put(state, score);
    return score;
  }

  private int bestOf(GameState state) {
    int best = ILLEGAL;
    for (int action : state.legalActions()) {
      best = Math.max(best, -solve(state.play(action)));
    }
    return best;
  }

  private static int finalScore(GameState state) {
    int result = state.outcome().returnFor(state.player());
    return result * (state.game().maximumLength() + 1 - state.ply());
  }

  @Override
  public int[] solveAll(GameState state) {
    int[] all = new int[state.game().actionCount()];
    Arrays.fill(all, ILLEGAL);
    for (int action : state.legalActions()) {
      all[action] = -solve(state.play(action));
    }
    return all;
  }

  @Override
  public int result(GameState state) {
    return Integer.signum(solve(state));
  }

  @Override
  public int[] resultAll(GameState state) {
    int[] all = solveAll(state);
    Arrays.setAll(all, action -> all[action] == ILLEGAL ? ILLEGAL : Integer.signum(all[action]));
    return all;
  }

  @Override
  public long nodes() {
    return nodes;
  }
}

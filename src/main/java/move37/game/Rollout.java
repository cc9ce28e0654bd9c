package move37.game;

import java.util.random.RandomGenerator;

/**
 * Plays a position to its end at random, for searches that judge positions by how such games end.
 * Must be safe for use by several threads.
 */
@FunctionalInterface
public interface Rollout {
  /** Every legal action with equal probability. */
  Rollout UNIFORM =
      (from, rng) -> {
        GameState state = from;
        while (!state.isTerminal()) {
          int[] actions = state.legalActions();
          state = state.play(actions[rng.nextInt(actions.length)]);
        }
        return state.outcome();
      };

  /** The outcome of a random game from this position; of a terminal one, its own. */
  Outcome play(GameState from, RandomGenerator rng);
}

package move37.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import move37.game.GameState;

/** What decides. An instance belongs to one thread at a time; closing it frees what it holds. */
public interface Agent extends AutoCloseable {
  /**
   * The agent in the lab's notation, for example {@code alphabeta:5}; names it in records, ratings
   * and charts.
   */
  String name();

  /**
   * Chooses an action in a position that is not terminal; all randomness comes from {@code rng}.
   */
  Decision choose(GameState state, RandomGenerator rng);

  /**
   * Chooses in several unrelated positions at once, in order; agents with a network answer in
   * batches. The decision for a state is the one that {@link #choose} with the same generator would
   * make, beyond rounding.
   *
   * @param rngs a generator a state
   */
  default List<Decision> chooseAll(
      List<? extends GameState> states, List<? extends RandomGenerator> rngs) {
    List<Decision> decisions = new ArrayList<>(states.size());
    for (int i = 0; i < states.size(); i++) {
      decisions.add(choose(states.get(i), rngs.get(i)));
    }
    return decisions;
  }

  /**
   * Continues several unrelated games, in order, as {@link #chooseAll} does; for agents that have
   * to know the moves so far and not only the position, as outside programs have. Whoever plays
   * whole games asks by this method.
   *
   * @param games none of them over
   * @param rngs a generator a game
   */
  default List<Decision> continueAll(List<GameLine> games, List<? extends RandomGenerator> rngs) {
    return chooseAll(games.stream().map(GameLine::state).toList(), rngs);
  }

  /**
   * How many games at once suit the agent: many by default, so that a network evaluates batches; 1
   * if it has but one board, as outside programs.
   */
  default int gamesAtOnce() {
    return Integer.MAX_VALUE;
  }

  /** Why it had to forfeit the last game that it forfeited, in one sentence without a full stop. */
  default Optional<String> trouble() {
    return Optional.empty();
  }

  @Override
  default void close() {}
}

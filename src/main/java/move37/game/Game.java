package move37.game;

import java.util.List;
import java.util.Optional;

/**
 * The facts of a two-player zero-sum game of perfect information; immutable and safe for use by
 * several threads.
 *
 * <p>{@code GameContract} in the tests checks the laws on random games: legal actions ascend and
 * are never empty unless the state is terminal; states never change; equal paths give equal states;
 * symmetries commute with play, with legal actions and with encoding; outcomes are zero-sum; action
 * names parse back; games end within {@link #maximumLength}.
 */
public interface Game {
  /**
   * The name in files and on the command line: lower case with hyphens, for example {@code
   * connect-four}. It tells the board and the rules, where they are not the usual ones.
   */
  String id();

  /**
   * The name that the same game shares on all its boards, for example {@code go}: the {@link #id}
   * of a game that has one board only.
   */
  default String family() {
    return id();
  }

  /** The grid on which the game is drawn and encoded. */
  BoardShape board();

  /**
   * The number of actions; an action is an index in [0, actionCount), the index in a policy vector
   * too.
   */
  int actionCount();

  /**
   * The number of input planes that {@link GameState#encode} writes. Where a game gets more of them
   * they stand behind those that it had, so that networks that were made before still read theirs.
   */
  int planes();

  /** No game has more moves than this. */
  int maximumLength();

  /** All symmetries that the learner may use, the identity first. */
  List<Symmetry> symmetries();

  /**
   * The action's name in the field's usual notation, for example {@code 4} for Connect Four's
   * middle column.
   */
  String actionName(int action);

  /**
   * The action with this name.
   *
   * @throws IllegalArgumentException in one sentence, if there is none
   */
  int parseAction(String name);

  /** The position before the first move. */
  GameState initialState();

  /**
   * Whether a legal action is fit to be dealt in a random opening: all are, unless some of them
   * throw a game away before it has begun.
   */
  default boolean suitsOpening(GameState state, int action) {
    return true;
  }

  /** A hand-made evaluation for alpha-beta, if the game offers one. */
  Optional<Heuristic> heuristic();

  /**
   * How plain Monte-Carlo tree search plays a position to its end: uniformly at random, unless that
   * says little in this game.
   */
  default Rollout rollout() {
    return Rollout.UNIFORM;
  }

  /**
   * The same game without actions that are hardly ever good, for networks that learn by playing it;
   * the game itself where there are none. Numbers of actions, planes and results stay the same.
   */
  default Game forLearners() {
    return this;
  }

  /**
   * The same game on the same board by the rules that go without saying: the one whose {@link #id}
   * tells none.
   */
  default Game withUsualRules() {
    return this;
  }
}

package move37.play;

import java.util.random.RandomGenerator;
import move37.game.GameState;
import move37.search.TreeSearch;

/** Starts a tree search; must be safe for use by several threads. */
@FunctionalInterface
public interface SearchFactory {
  /**
   * A new search.
   *
   * @param root a position that is not terminal
   * @param rng all the search's randomness
   */
  TreeSearch start(GameState root, RandomGenerator rng);
}

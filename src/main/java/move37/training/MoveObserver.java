package move37.training;

import java.util.Optional;
import move37.game.GameState;
import move37.search.SearchResult;

/**
 * Told of every move of the one self-play game that is being watched; on a lane's thread, so it
 * must be quick.
 */
public interface MoveObserver {
  /** Watches nothing. */
  MoveObserver NONE =
      new MoveObserver() {
        @Override
        public void gameStarted() {}

        @Override
        public void moved(GameState before, int action, Optional<SearchResult> search) {}
      };

  /** A new game begins on the watched board. */
  void gameStarted();

  /**
   * A move was made.
   *
   * @param before the position before it
   * @param action the move
   * @param search the search behind it; empty for a random opening move
   */
  void moved(GameState before, int action, Optional<SearchResult> search);
}

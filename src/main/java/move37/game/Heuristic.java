package move37.game;

/**
 * A hand-made estimate of unfinished positions, for alpha-beta. Must be safe for use by several
 * threads.
 */
@FunctionalInterface
public interface Heuristic {
  /**
   * An estimate in the open interval (-1, 1) for the player to move: 1 would be a certain win.
   * Called only on states that are not terminal.
   */
  double value(GameState state);
}

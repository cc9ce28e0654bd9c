package move37.game;

/**
 * A game whose positions fit into one long, so that counting them needs no objects. Two positions
 * have the same packed form exactly if their states are equal.
 */
public interface PackedGame extends Game {
  /** The packed form of the initial state. */
  long packedInitialState();

  /**
   * Plays every legal action from a packed position and writes the packed successors, by ascending
   * action, to {@code target[offset]} and on; there must be room for {@link #actionCount} of them.
   *
   * @return how many there are: 0 exactly if the position is terminal
   */
  int successors(long packed, long[] target, int offset);
}

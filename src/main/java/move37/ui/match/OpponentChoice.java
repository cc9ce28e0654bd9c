package move37.ui.match;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whom the person wants to play against.
 *
 * @param generation a generation, or nothing for whichever is the newest when it is to move
 */
public record OpponentChoice(OptionalInt generation) {
  /** Whichever generation is the newest when it is to move. */
  public static final OpponentChoice NEWEST = new OpponentChoice(OptionalInt.empty());

  /** Always this generation. */
  public static OpponentChoice of(int generation) {
    return new OpponentChoice(OptionalInt.of(generation));
  }

  /** The generation that this means now; nothing if there is none yet. */
  OptionalInt among(List<Integer> generations) {
    if (generation.isPresent() || generations.isEmpty()) {
      return generation;
    }
    return OptionalInt.of(generations.getLast());
  }
}

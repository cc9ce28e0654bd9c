package move37.ui.match;

import java.util.List;
import java.util.Optional;

/** Whom the person wants to play against. */
public sealed interface OpponentChoice {
  /** Whichever generation is the newest when it is to move. */
  record Newest() implements OpponentChoice {
    @Override
    public Optional<OpponentChoice> among(List<Integer> generations) {
      return generations.isEmpty() ? Optional.empty() : Optional.of(of(generations.getLast()));
    }
  }

  /** Always this generation; 0 is the pretrained network. */
  record Generation(int number) implements OpponentChoice {}

  /**
   * A player that does not learn.
   *
   * @param agent in the lab's notation, for example {@code alphabeta:3}
   */
  record BuiltIn(String agent) implements OpponentChoice {}

  /** Whichever generation is the newest when it is to move. */
  static OpponentChoice newest() {
    return new Newest();
  }

  /** Always this generation. */
  static OpponentChoice of(int generation) {
    return new Generation(generation);
  }

  /** The generation or player that this means now; nothing if there is none yet. */
  default Optional<OpponentChoice> among(List<Integer> generations) {
    return Optional.of(this);
  }
}

package move37.network;

import java.util.List;
import move37.core.Requires;
import move37.game.Game;
import move37.game.GameState;

/** Lays positions side by side in one array, as networks of one shape read them. */
public final class PositionEncoder {
  private final NetworkSpec spec;
  private Game accepted;

  /** For networks of this shape. Not for use by several threads at once. */
  public PositionEncoder(NetworkSpec spec) {
    this.spec = spec;
  }

  /**
   * Writes positions {@code from} to {@code to - 1} of the list to {@code target}, {@code
   * inputSize} numbers each, the first at 0, in the order of {@link GameState#encode}.
   *
   * @throws IllegalArgumentException if a position's game does not fit the network's shape
   */
  public void encode(List<? extends GameState> states, int from, int to, float[] target) {
    for (int i = from; i < to; i++) {
      GameState state = states.get(i);
      if (state.game() != accepted) {
        accept(state.game());
      }
      state.encode(target, (i - from) * spec.inputSize());
    }
  }

  private void accept(Game game) {
    boolean fits =
        game.board().equals(spec.board())
            && game.planes() == spec.planes()
            && game.actionCount() == spec.actions();
    Requires.check(
        fits,
        "The network reads %sx%s boards of %s planes with %s actions, but %s has %sx%s, %s and %s",
        spec.board().height(),
        spec.board().width(),
        spec.planes(),
        spec.actions(),
        game.id(),
        game.board().height(),
        game.board().width(),
        game.planes(),
        game.actionCount());
    accepted = game;
  }
}

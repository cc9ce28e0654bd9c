package move37.network;

import java.util.List;
import move37.core.Requires;
import move37.game.Game;
import move37.game.GameState;

/** Lays positions side by side in one array, as networks of one shape read them. */
public final class PositionEncoder {
  private final NetworkSpec spec;
  private Game accepted;
  private float[] whole = {};

  /** For networks of this shape. Not for use by several threads at once. */
  public PositionEncoder(NetworkSpec spec) {
    this.spec = spec;
  }

  /**
   * Writes positions {@code from} to {@code to - 1} of the list to {@code target}, {@code
   * inputSize} numbers each, the first at 0, in the order of {@link GameState#encode}; of a game
   * that has more planes now than the network knows, the first ones.
   *
   * @throws IllegalArgumentException if a position's game does not fit the network's shape
   */
  public void encode(List<? extends GameState> states, int from, int to, float[] target) {
    for (int i = from; i < to; i++) {
      GameState state = states.get(i);
      if (state.game() != accepted) {
        accept(state.game());
      }
      int offset = (i - from) * spec.inputSize();
      if (whole.length == 0) {
        state.encode(target, offset);
      } else {
        state.encode(whole, 0);
        for (int cell = 0; cell < spec.board().cells(); cell++) {
          int at = offset + cell * spec.planes();
          System.arraycopy(whole, cell * accepted.planes(), target, at, spec.planes());
        }
      }
    }
  }

  private void accept(Game game) {
    boolean fits =
        game.board().equals(spec.board())
            && game.planes() >= spec.planes()
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
    whole = new float[game.planes() > spec.planes() ? game.board().cells() * game.planes() : 0];
  }
}

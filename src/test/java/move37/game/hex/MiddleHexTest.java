package move37.game.hex;

import java.util.List;
import move37.game.Game;
import move37.game.GameContract;

/** The same laws on the middle board. */
class MiddleHexTest extends GameContract {
  @Override
  protected Game game() {
    return new Hex(7);
  }

  @Override
  protected int randomGames() {
    return 8;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(new Transposition(List.of(0, 48, 24, 7), List.of(24, 7, 0, 48)));
  }
}

package move37.game.hex;

import java.util.List;
import move37.game.Game;
import move37.game.GameContract;

/** The same laws on the largest board, whose cells fill more than one word. */
class LargeHexTest extends GameContract {
  @Override
  protected Game game() {
    return new Hex(11);
  }

  @Override
  protected int randomGames() {
    return 1;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(new Transposition(List.of(0, 120, 63, 64), List.of(63, 64, 0, 120)));
  }
}

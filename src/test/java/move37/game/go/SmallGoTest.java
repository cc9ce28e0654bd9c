package move37.game.go;

import java.util.List;
import move37.game.Game;
import move37.game.GameContract;

class SmallGoTest extends GameContract {
  @Override
  protected Game game() {
    return new Go(5);
  }

  @Override
  protected int randomGames() {
    return 8;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of();
  }
}

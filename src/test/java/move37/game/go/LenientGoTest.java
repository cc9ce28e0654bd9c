package move37.game.go;

import java.util.List;
import move37.game.Game;
import move37.game.GameContract;

/** The laws hold under the other rules too. */
class LenientGoTest extends GameContract {
  @Override
  protected Game game() {
    return new Go(GoRules.of(4).withSuicide().withEyesSpared().withKomi(0.5));
  }

  @Override
  protected int randomGames() {
    return 12;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of();
  }
}

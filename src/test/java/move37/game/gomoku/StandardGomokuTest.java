package move37.game.gomoku;

import java.util.List;
import move37.game.Game;
import move37.game.GameContract;

/** The same laws where only five count. */
class StandardGomokuTest extends GameContract {
  @Override
  protected Game game() {
    return new Gomoku(9, GomokuRule.STANDARD);
  }

  @Override
  protected int randomGames() {
    return 3;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(new Transposition(List.of(0, 80, 63, 64), List.of(63, 64, 0, 80)));
  }
}

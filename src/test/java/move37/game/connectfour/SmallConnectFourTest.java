package move37.game.connectfour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import move37.game.Game;
import move37.game.GameContract;
import org.junit.jupiter.api.Test;

/** The same laws on a board of another size. */
class SmallConnectFourTest extends GameContract {
  @Override
  protected Game game() {
    return new ConnectFour(5, 4);
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(new Transposition(List.of(0, 1, 4, 1), List.of(4, 1, 0, 1)));
  }

  @Test
  void sizeIsPartOfTheName() {
    assertEquals("connect-four-5x4", game().id());
    assertEquals(20, game().maximumLength());
    assertNotEquals(new ConnectFour(), game());
    assertNotEquals(new ConnectFour().initialState(), game().initialState());
  }

  @Test
  void boardsThatDoNotFitAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ConnectFour(8, 6));
    assertThrows(IllegalArgumentException.class, () -> new ConnectFour(7, 7));
    assertThrows(IllegalArgumentException.class, () -> new ConnectFour(3, 4));
  }
}

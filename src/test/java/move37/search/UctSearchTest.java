package move37.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;

class UctSearchTest {
  private static GameState connectFour(String moves) {
    ConnectFour game = new ConnectFour();
    GameState state = game.initialState();
    for (int i = 0; i < moves.length(); i++) {
      state = state.play(game.parseAction(moves.substring(i, i + 1)));
    }
    return state;
  }

  private static SearchResult search(GameState state, int simulations, long seed) {
    return new UctSearch(UctParams.of(simulations), Seeds.stream(seed, "uct")).search(state);
  }

  @Test
  void everySimulationVisitsOneAction() {
    for (int simulations : new int[] {1, 3, 7, 200}) {
      SearchResult result = search(connectFour("44"), simulations, 1);
      assertEquals(simulations, Arrays.stream(result.visits()).sum());
      assertEquals(simulations, result.simulations());
      assertEquals(7, result.policy().length);
      assertTrue(result.visits()[result.action()] >= 1);
    }
  }

  @Test
  void findsWinsAndBlocksForBothSeats() {
    for (int seed = 0; seed < 10; seed++) {
      assertEquals(6, search(connectFour("415263"), 500, seed).action(), "FIRST wins");
      assertEquals(3, search(connectFour("41414"), 500, seed).action(), "SECOND must block");
      assertEquals(0, search(connectFour("4141515"), 500, seed).action(), "SECOND wins");
    }
  }

  @Test
  void valueIsForThePlayerToMove() {
    SearchResult winning = search(connectFour("415263"), 400, 5);
    SearchResult losing = search(connectFour("44335"), 400, 5);
    assertTrue(winning.value() > 0.5, "wins at once: " + winning.value());
    assertTrue(losing.value() < -0.5, "loses by force: " + losing.value());
    assertEquals(1, winning.q()[6]);
  }

  @Test
  void playsTicTacToeOpeningInTheCentreMostOften() {
    SearchResult result = search(new TicTacToe().initialState(), 5_000, 3);
    assertEquals(4, result.action());
  }

  @Test
  void repeatsItselfWithTheSameSeed() {
    SearchResult one = search(connectFour("4433"), 300, 9);
    SearchResult two = search(connectFour("4433"), 300, 9);
    assertArrayEquals(one.visits(), two.visits());
    assertArrayEquals(one.q(), two.q());
  }

  @Test
  void refusesAGameThatIsOver() {
    assertThrows(IllegalArgumentException.class, () -> search(connectFour("4152617"), 10, 1));
  }
}

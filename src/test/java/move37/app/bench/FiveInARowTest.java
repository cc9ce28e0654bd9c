package move37.app.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Outcome;
import move37.network.NetworkSpec;
import org.junit.jupiter.api.Test;

class FiveInARowTest extends GameContract {
  @Override
  protected Game game() {
    return new FiveInARow();
  }

  @Override
  protected int randomGames() {
    return 12;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(new Transposition(List.of(0, 80, 63, 64), List.of(63, 64, 0, 80)));
  }

  private GameState after(String moves) {
    return after(Arrays.stream(moves.split(" ")).map(game()::parseAction).toList());
  }

  @Test
  void fitsTheReferenceNetwork() {
    NetworkSpec spec = EngineMeasurements.REFERENCE;
    assertEquals(game().board(), spec.board());
    assertEquals(game().planes(), spec.planes());
    assertEquals(game().actionCount(), spec.actions());
  }

  @Test
  void fiveInALineWinInEveryDirection() {
    assertArrayEquals(
        new int[] {0, 1, 2, 3, 4}, after("a9 a1 b9 b1 c9 c1 d9 d1 e9").winningCells());
    assertEquals(Outcome.FIRST_WINS, after("i9 a1 i8 b1 i7 c1 i6 d1 i5").outcome());
    assertEquals(Outcome.FIRST_WINS, after("a1 b1 b2 c1 c3 d1 d4 f1 e5").outcome());
    assertEquals(Outcome.FIRST_WINS, after("i1 b1 h2 c1 g3 d1 f4 a1 e5").outcome());
    assertEquals(Outcome.SECOND_WINS, after("i9 a1 i8 b1 i7 c1 i6 d1 a9 e1").outcome());
  }

  @Test
  void sixCountAndLinesDoNotRunOverTheEdge() {
    GameState six = after("a9 a1 b9 b1 c9 c1 e9 e1 f9 f1 d9");
    assertEquals(6, six.winningCells().length);
    // f9 to i9 and a8 are neighbours by number only.
    assertFalse(after("f9 a1 g9 b1 h9 c1 i9 d1 a8").isTerminal());
  }

  @Test
  void planesMarkTheCellsThatWin() {
    GameState state = after("a9 b1 b9 c1 c9 d1 d9 e1");
    float[] planes = new float[FiveInARow.CELLS * FiveInARow.PLANES];
    state.encode(planes, 0);
    for (int cell = 0; cell < FiveInARow.CELLS; cell++) {
      String name = game().actionName(cell);
      int at = cell * FiveInARow.PLANES;
      assertEquals(name.equals("e9") ? 1 : 0, planes[at + 6], name);
      assertEquals(name.equals("a1") || name.equals("f1") ? 1 : 0, planes[at + 7], name);
      assertEquals(8f / 81, planes[at + 5]);
      assertEquals(state.isLegal(cell) ? 1 : 0, planes[at + 2]);
    }
    assertTrue(state.play(game().parseAction("e9")).isTerminal());
  }
}

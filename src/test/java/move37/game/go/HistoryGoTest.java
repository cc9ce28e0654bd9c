package move37.game.go;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import org.junit.jupiter.api.Test;

/** The laws hold with the planes of AlphaGo Zero too. */
class HistoryGoTest extends GameContract {
  private static final int PLANES = 17;

  @Override
  protected Game game() {
    return new Go(GoRules.of(4), GoInput.HISTORY);
  }

  @Override
  protected int randomGames() {
    return 12;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of();
  }

  @Test
  void thePlanesAreThoseOfTheLastEightPositions() {
    GameState state = play("A1", "B2", "pass", "C3");
    float[] planes = planes(state);
    assertEquals(PLANES * 16, planes.length);
    assertEquals("A1", stones(planes, 0), "FIRST is to move");
    assertEquals("C3 B2", stones(planes, 1));
    assertEquals("A1", stones(planes, 2), "after the pass");
    assertEquals("B2", stones(planes, 3));
    assertEquals("A1", stones(planes, 4), "before the pass");
    assertEquals("B2", stones(planes, 5));
    assertEquals("A1", stones(planes, 6));
    assertEquals("", stones(planes, 7));
    for (int plane = 8; plane < 16; plane++) {
      assertEquals("", stones(planes, plane), "before the game began");
    }
    assertEquals(16, stones(planes, 16).split(" ").length);
  }

  @Test
  void theMoverOfNowIsTheMoverOfAllOfThem() {
    float[] planes = planes(play("A1", "B2", "C3"));
    assertEquals("B2", stones(planes, 0), "SECOND is to move");
    assertEquals("C3 A1", stones(planes, 1));
    assertEquals("B2", stones(planes, 2));
    assertEquals("A1", stones(planes, 3));
    assertEquals("", stones(planes, 4));
    assertEquals("A1", stones(planes, 5));
    assertEquals("", stones(planes, 16));
  }

  @Test
  void onlyTheLastEightPositionsAreShown() {
    GameState state = play("A1", "A2", "A3", "A4", "C1", "C2", "C3", "C4", "D1");
    float[] planes = planes(state);
    assertEquals("A2", stones(planes, 14), "after two moves");
    assertEquals("A1", stones(planes, 15));
  }

  private GameState play(String... moves) {
    GameState state = game().initialState();
    for (String move : moves) {
      state = state.play(game().parseAction(move));
    }
    return state;
  }

  private static float[] planes(GameState state) {
    float[] planes = new float[state.game().board().cells() * state.game().planes()];
    state.encode(planes, 0);
    return planes;
  }

  /** The points of a plane that are 1, from the top left. */
  private String stones(float[] planes, int plane) {
    StringBuilder points = new StringBuilder();
    for (int cell = 0; cell < 16; cell++) {
      if (planes[cell * PLANES + plane] == 1) {
        points.append(points.isEmpty() ? "" : " ").append(game().actionName(cell));
      }
    }
    return points.toString();
  }
}

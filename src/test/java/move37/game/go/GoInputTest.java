package move37.game.go;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoInputTest {
  private static final GoRules RULES = GoRules.of(5);
  private static final List<String> MOVES = List.of("C3", "C2", "B2", "D3", "C1", "D2", "D1", "E1");

  @Test
  void whatIsMeasuredWithoutItLacksNothingElse() {
    assertSubset(GoInput.WITHOUT_LAST_MOVE, 0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11);
    assertSubset(GoInput.WITHOUT_LIBERTIES, 0, 1, 8, 9, 10, 11);
    assertSubset(GoInput.WITHOUT_BOTH, 0, 1, 9, 10, 11);
  }

  private static void assertSubset(GoInput input, int... planesOfTheUsual) {
    float[][] usual = planes(GoInput.USUAL);
    float[][] shown = planes(input);
    assertEquals(planesOfTheUsual.length, shown.length, input::name);
    for (int i = 0; i < shown.length; i++) {
      assertArrayEquals(usual[planesOfTheUsual[i]], shown[i], input + ", plane " + i);
    }
  }

  /** The planes one by one, after some moves. */
  private static float[][] planes(GoInput input) {
    Go game = new Go(RULES, input);
    GoState state = game.initialState();
    for (String move : MOVES) {
      state = state.play(game.parseAction(move));
    }
    float[] all = new float[game.board().cells() * game.planes()];
    Arrays.fill(all, 7);
    state.encode(all, 0);
    return IntStream.range(0, game.planes())
        .mapToObj(
            plane -> {
              float[] one = new float[game.board().cells()];
              for (int cell = 0; cell < one.length; cell++) {
                one[cell] = all[cell * game.planes() + plane];
              }
              return one;
            })
        .toArray(float[][]::new);
  }

  @Test
  void gamesThatAreShownOtherwiseAreOtherGames() {
    for (GoInput input : GoInput.values()) {
      Go game = new Go(RULES, input);
      assertEquals(game, new Go(RULES, input));
      assertEquals(input == GoInput.USUAL, game.equals(new Go(RULES)));
      assertEquals(input, game.forLearners().input(), "what learners see");
      assertEquals(input, game.withRules(RULES.withKomi(3)).input());
      assertEquals(new Go(RULES), game.withUsualRules());
    }
    assertEquals("go-5x5-history", new Go(RULES, GoInput.HISTORY).id());
    assertEquals("go-5x5", new Go(RULES, GoInput.WITHOUT_BOTH).id());
  }
}

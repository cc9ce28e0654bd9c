package move37.game.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;
import move37.game.Rollout;
import org.junit.jupiter.api.Test;

class GoRolloutTest {
  private static final Go FIVE = new Go(GoRules.of(5).withKomi(0.5));

  private final RandomGenerator rng = Seeds.stream(6, "rollouts");

  /** Both live with two eyes, and White has more points. */
  private static GoState settled(Player player) {
    return FIVE.position(".X.XO XXXXO OOOOO O.O.O OOOOO".replace(' ', '\n'), player);
  }

  @Test
  void livingGroupsStayAlive() {
    for (Player player : Player.values()) {
      GoState state = settled(player);
      for (int i = 0; i < 100; i++) {
        assertEquals(Outcome.SECOND_WINS, FIVE.rollout().play(state, rng));
      }
    }
    long killed =
        IntStream.range(0, 200)
            .filter(_ -> Rollout.UNIFORM.play(settled(Player.FIRST), rng) != Outcome.SECOND_WINS)
            .count();
    assertTrue(killed > 0, "players who fill their own eyes die now and then");
  }

  @Test
  void everyMoveButOnesOwnEyesIsDrawnEquallyOften() {
    GoState state = FIVE.position(".X.X. XXXX. ..... OOOO. .O.O.".replace(' ', '\n'), Player.FIRST);
    GoRollout rollout = (GoRollout) FIVE.rollout();
    int[] drawn = new int[25];
    int games = 22_000;
    for (int i = 0; i < games; i++) {
      int point = rollout.draw(state.board(), GoBoard.color(Player.FIRST), rng);
      drawn[FIVE.grid().cell(point)]++;
    }
    int open = 0;
    for (int cell = 0; cell < 25; cell++) {
      boolean isOpen = state.isLegal(cell) && cell != 0 && cell != 2;
      open += isOpen ? 1 : 0;
      assertEquals(isOpen, drawn[cell] > 0, FIVE.actionName(cell));
    }
    for (int cell = 0; cell < 25; cell++) {
      double expected = (double) games / open;
      assertTrue(drawn[cell] == 0 || Math.abs(drawn[cell] - expected) < 6 * Math.sqrt(expected));
    }
  }

  @Test
  void finishedGameHasItsOwnOutcome() {
    GameState end = FIVE.initialState().play(12).play(FIVE.pass()).play(FIVE.pass());
    assertEquals(Outcome.FIRST_WINS, FIVE.rollout().play(end, rng));
    GameState passed = FIVE.initialState().play(FIVE.pass());
    assertNotEquals(Outcome.DRAW, FIVE.rollout().play(passed, rng));
  }

  /** At the game's maximum length at the latest, however many kos there are. */
  @Test
  void everyRolloutEnds() {
    Go brief = new Go(new GoRules(9, 7.5, false, false, 20));
    for (int i = 0; i < 50; i++) {
      assertNotEquals(Outcome.DRAW, brief.rollout().play(brief.initialState(), rng));
    }
  }
}

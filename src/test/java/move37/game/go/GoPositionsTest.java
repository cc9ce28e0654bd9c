package move37.game.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import move37.game.Outcome;
import move37.game.Player;
import org.junit.jupiter.api.Test;

/** Small positions whose right treatment everybody knows. */
class GoPositionsTest {
  private static final Go FOUR = new Go(4);
  private static final Go FOUR_WITH_SUICIDE = new Go(GoRules.of(4).withSuicide());

  @Test
  void koIsTakenBackOnlyAfterAMoveElsewhere() {
    GoState ko = FOUR.position(".XO. XO.O .XO. ....".replace(' ', '\n'), Player.FIRST);
    GoState taken = play(ko, "C3");
    assertEquals(".XO.\nX.XO\n.XO.\n....\n", taken.toString());
    assertRefused(taken, "B3", "B3 would repeat an earlier position");
    GoState later = play(taken, "A1", "D1");
    assertTrue(later.isLegal(FOUR.parseAction("B3")));
    assertEquals(".XO.\nXO.O\n.XO.\nO..X\n", play(later, "B3").toString());
    GoState passed = play(taken, "pass");
    assertTrue(passed.isLegal(FOUR.parseAction("B3")), "filling the ko");
    assertFalse(play(passed, "D1").isLegal(FOUR.parseAction("C4")));
  }

  @Test
  void repeatingPointIsSeenByTheNetwork() {
    GoState ko = FOUR.position(".XO. XO.O .XO. ....".replace(' ', '\n'), Player.FIRST);
    float[] planes = new float[16 * FOUR.planes()];
    play(ko, "C3").encode(planes, 0);
    for (int cell = 0; cell < 16; cell++) {
      assertEquals(cell == 5 ? 1 : 0, planes[cell * FOUR.planes() + 9], "cell " + cell);
      assertEquals(cell == 6 ? 1 : 0, planes[cell * FOUR.planes() + 8], "cell " + cell);
    }
  }

  /** White sends two stones, Black returns one: taking it would restore the position. */
  @Test
  void sendingTwoToReturnOneRepeats() {
    GoState state = FOUR.position(".O.O XXO. .XO. ....".replace(' ', '\n'), Player.SECOND);
    GoState returned = play(state, "A4", "C4");
    assertEquals("..XO\nXXO.\n.XO.\n....\n", returned.toString());
    assertRefused(returned, "B4", "B4 would repeat an earlier position");
    assertTrue(play(returned, "D1", "D2").isLegal(FOUR.parseAction("B4")));
  }

  @Test
  void snapbackTakesThreeForOne() {
    GoState state = FOUR.position("..X. OOX. XX.. ....".replace(' ', '\n'), Player.FIRST);
    GoState taken = play(state, "A4", "B4");
    assertEquals(".OX.\nOOX.\nXX..\n....\n", taken.toString());
    assertEquals("X.X.\n..X.\nXX..\n....\n", play(taken, "A4").toString());
  }

  @Test
  void suicideOfOneStoneIsNeverAllowed() {
    String eye = ".X.. X... .... ....".replace(' ', '\n');
    assertRefused(FOUR.position(eye, Player.SECOND), "A4", "A4 would be suicide");
    assertRefused(
        FOUR_WITH_SUICIDE.position(eye, Player.SECOND),
        "A4",
        "A4 would repeat an earlier position");
  }

  @Test
  void suicideOfTwoStonesRemovesThemWhereItIsAllowed() {
    String pocket = ".OX. XX.. .... ....".replace(' ', '\n');
    assertRefused(FOUR.position(pocket, Player.SECOND), "A4", "A4 would be suicide");
    GoState state = FOUR_WITH_SUICIDE.position(pocket, Player.SECOND);
    assertEquals("..X.\nXX..\n....\n....\n", play(state, "A4").toString());
  }

  @Test
  void captureIsNoSuicide() {
    GoState state = FOUR.position(".OX. OX.. X... ....".replace(' ', '\n'), Player.FIRST);
    assertEquals("X.X.\n.X..\nX...\n....\n", play(state, "A4").toString());
  }

  @Test
  void fillingAnEyeOfOnesOwnCanBeSpared() {
    Go sparing = new Go(GoRules.of(4).withEyesSpared());
    String eyes = ".XX. X.X. XXOO ....".replace(' ', '\n');
    GoState black = sparing.position(eyes, Player.FIRST);
    assertRefused(black, "A4", "A4 would fill an eye");
    assertRefused(black, "B3", "B3 would fill an eye");
    assertTrue(black.isLegal(sparing.parseAction("D4")), "no stone of White at the corners, but");
    assertTrue(FOUR.position(eyes, Player.FIRST).isLegal(sparing.parseAction("A4")));
    String falseEye = ".X.. XO.. .... ....".replace(' ', '\n');
    assertTrue(sparing.position(falseEye, Player.FIRST).isLegal(sparing.parseAction("A4")));
  }

  @Test
  void twoPassesEndTheGame() {
    GoState state = play(FOUR.initialState(), "B2", "pass", "C2", "pass");
    assertFalse(state.isTerminal());
    GoState end = play(state, "pass");
    assertTrue(end.isTerminal());
    assertEquals(Outcome.FIRST_WINS, end.outcome());
    var over = assertThrows(IllegalArgumentException.class, () -> end.play(0));
    assertEquals("The game is over, so A4 cannot be played", over.getMessage());
  }

  @Test
  void emptyBoardBelongsToNobody() {
    assertEquals(-7, new Go(9).initialState().score());
    assertEquals(-7.5, new Go(19).initialState().score());
    Go even = new Go(GoRules.of(4).withKomi(0));
    assertEquals(Outcome.DRAW, play(even.initialState(), "pass", "pass").outcome());
    assertEquals(Outcome.SECOND_WINS, play(FOUR.initialState(), "pass", "pass").outcome());
  }

  /** Both chains live, neither has an eye: the two points between them count for nobody. */
  @Test
  void sharedLibertiesOfASekiCountForNobody() {
    GoState seki =
        new Go(5).position("XX.OO XXOOO XX.OO XXXOO XXXOO".replace(' ', '\n'), Player.FIRST);
    assertEquals(12 - 11 - 24, seki.score());
  }

  @Test
  void territoryCountsForItsOwner() {
    GoState state = FOUR.position(".X.. XXOO OO.. .O.X".replace(' ', '\n'), Player.FIRST);
    int black = 4 + 1;
    int white = 5 + 1;
    assertEquals(black - white - 2, state.score());
    assertEquals(black, state.area(Player.FIRST));
    assertEquals(white, state.area(Player.SECOND));
  }

  /** A pass is told as a loss where the opponent's pass would win, and as what it is at the end. */
  @Test
  void passesAreSeenThroughAtAGlance() {
    GoState start = FOUR.initialState();
    int pass = FOUR.pass();
    assertEquals(OptionalInt.of(-1), start.immediateReturn(pass));
    GoState ahead = play(start, "B2", "pass");
    assertEquals(OptionalInt.of(1), ahead.immediateReturn(pass));
    assertEquals(OptionalInt.of(-1), play(start, "B2").immediateReturn(pass));
    assertEquals(OptionalInt.empty(), play(start, "pass").immediateReturn(0));
    assertEquals(OptionalInt.of(1), play(start, "pass").immediateReturn(pass));
  }

  @Test
  void gameEndsAtItsMaximumLength() {
    Go brief = new Go(new GoRules(4, 0.5, false, false, 3));
    GoState end = play(brief.initialState(), "A1", "D4", "B2");
    assertTrue(end.isTerminal());
    assertEquals(Outcome.FIRST_WINS, end.outcome());
    assertEquals(0, end.legalActions().length);
  }

  private static GoState play(GoState from, String... moves) {
    GoState state = from;
    for (String move : moves) {
      state = state.play(state.game().parseAction(move));
    }
    return state;
  }

  private static void assertRefused(GoState state, String move, String why) {
    int action = state.game().parseAction(move);
    assertFalse(state.isLegal(action));
    var refusal = assertThrows(IllegalArgumentException.class, () -> state.play(action));
    assertEquals(why, refusal.getMessage());
  }
}

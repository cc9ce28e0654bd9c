package move37.ui.liveboard;

import static move37.ui.Positions.CONNECT_FOUR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import move37.experiment.LiveGame;
import move37.experiment.LiveGame.LiveMove;
import move37.ui.liveboard.LiveFrame.CurvePoint;
import move37.ui.liveboard.LiveFrame.Mind;
import org.junit.jupiter.api.Test;

class LiveBoardViewModelTest {
  private static final long MILLI = 1_000_000L;

  private final LiveBoardViewModel model = new LiveBoardViewModel();
  private long now;

  private LiveFrame frame() {
    return model.frameProperty().get().orElseThrow();
  }

  private void pulse(LiveGame game, long millis) {
    now += millis * MILLI;
    model.pulse(Optional.of(game), now);
  }

  @Test
  void nothingIsShownBeforeTheFirstGame() {
    model.pulse(Optional.empty(), 0);
    assertTrue(model.frameProperty().get().isEmpty());
    assertFalse(model.canStepBack());
    assertFalse(model.canStepForward());
    model.stepBack();
    model.stepForward();
    assertTrue(model.frameProperty().get().isEmpty());
  }

  @Test
  void movesAreShownAtTheViewersPace() {
    model.paceProperty().set(Pace.ONE_SECOND);
    LiveGame game = LiveGames.whole(1);
    pulse(game, 0);
    assertEquals(0, frame().ply());
    pulse(game, 999);
    assertEquals(0, frame().ply());
    pulse(game, 1);
    assertEquals(1, frame().ply());
    pulse(game, 5_000);
    assertEquals(2, frame().ply(), "no move is left out, however late the pulse is");
    model.paceProperty().set(Pace.UNLIMITED);
    pulse(game, 1);
    pulse(game, 1);
    assertEquals(4, frame().ply(), "one move a pulse");
  }

  /** So that the window can rest until then. */
  @Test
  void tellsWhetherSomethingIsDue() {
    model.paceProperty().set(Pace.ONE_SECOND);
    assertFalse(model.isDueBefore(Long.MAX_VALUE), "nothing is shown yet");
    LiveGame game = LiveGames.whole(1);
    pulse(game, 0);
    assertFalse(model.isDueBefore(now + 1_000 * MILLI));
    assertTrue(model.isDueBefore(now + 1_001 * MILLI), "the first move");
    pulse(game, 990);
    assertTrue(model.isDueBefore(now + 50 * MILLI));
    model.pausedProperty().set(true);
    assertFalse(model.isDueBefore(Long.MAX_VALUE), "the view stands still");
    model.pausedProperty().set(false);
    while (!frame().position().state().isTerminal()) {
      pulse(game, 1_000);
    }
    assertFalse(model.isDueBefore(Long.MAX_VALUE), "there is no other game");
    pulse(LiveGames.first(2, 2), 1);
    assertTrue(model.isDueBefore(now + 3_000 * MILLI), "the next game, after a while");
    assertFalse(model.isDueBefore(now + 2_999 * MILLI));
  }

  @Test
  void aGameIsShownToItsEndThenTheNewest() {
    model.paceProperty().set(Pace.FOUR_A_SECOND);
    pulse(LiveGames.whole(1), 0);
    List<Integer> plies = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      pulse(LiveGames.first(i % 3, 2 + i), 250);
      assertEquals(1, frame().gameId(), "still the first game");
      plies.add(frame().ply());
    }
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), plies);
    assertTrue(frame().position().state().isTerminal());
    pulse(LiveGames.first(2, 40), 700);
    assertEquals(1, frame().gameId(), "the end stays in sight for a while");
    pulse(LiveGames.first(2, 41), 50);
    assertEquals(41, frame().gameId());
    assertEquals(0, frame().ply());
  }

  @Test
  void theEndOfTheShownGameIsSeenThoughTheLabIsGamesAhead() {
    model.paceProperty().set(Pace.TWO_SECONDS);
    pulse(LiveGames.first(3, 1), 0);
    pulse(LiveGames.after(LiveGames.whole(1), LiveGames.first(2, 2)), 10);
    for (int i = 0; i < 7; i++) {
      pulse(LiveGames.after(LiveGames.whole(8 + i), LiveGames.first(1, 9 + i)), 2_000);
      assertEquals(1, frame().gameId());
      assertEquals(i + 1, frame().ply());
    }
    assertTrue(frame().position().state().isTerminal());
    assertEquals(OptionalDouble.of(1), frame().curve().getLast().search(), "the result");
    pulse(LiveGames.first(1, 20), 3_900);
    assertEquals(1, frame().gameId(), "nearly twice a move's time");
    pulse(LiveGames.first(1, 21), 100);
    assertEquals(21, frame().gameId());
  }

  @Test
  void theLastMoveWaitsForItsAnswerUnlessTheGameIsOver() {
    model.paceProperty().set(Pace.UNLIMITED);
    pulse(LiveGames.first(1, 1), 0);
    pulse(LiveGames.first(1, 1), 10);
    assertEquals(0, frame().ply());
    assertTrue(frame().thought().isPresent(), "the thought behind the first move");
    pulse(LiveGames.first(3, 1), 10);
    pulse(LiveGames.first(3, 1), 10);
    pulse(LiveGames.first(3, 1), 10);
    assertEquals(2, frame().ply());
    assertTrue(frame().thought().isPresent());
    for (int i = 0; i < 9; i++) {
      pulse(LiveGames.whole(1), 10);
    }
    assertEquals(7, frame().ply());
    assertTrue(frame().over());
    assertTrue(frame().thought().isEmpty());
  }

  @Test
  void aGameThatWasCutShortIsLeftWhereItIsKnown() {
    model.paceProperty().set(Pace.UNLIMITED);
    pulse(LiveGames.first(3, 1), 0);
    for (int i = 0; i < 5; i++) {
      pulse(LiveGames.first(1, 2), 10);
    }
    assertEquals(1, frame().gameId());
    assertEquals(3, frame().ply(), "every known move was shown");
    pulse(LiveGames.first(1, 2), 1_000);
    assertEquals(2, frame().gameId());
  }

  @Test
  void anOlderPictureChangesNothing() {
    model.paceProperty().set(Pace.UNLIMITED);
    pulse(LiveGames.first(5, 1), 0);
    pulse(LiveGames.first(2, 1), 10);
    assertEquals(5, frame().known());
  }

  @Test
  void theViewerCanHoldAndStep() {
    model.paceProperty().set(Pace.ONE_SECOND);
    LiveGame game = LiveGames.whole(1);
    pulse(game, 0);
    pulse(game, 1_000);
    pulse(game, 1_000);
    model.stepBack();
    assertTrue(model.pausedProperty().get());
    assertEquals(1, frame().ply());
    pulse(game, 60_000);
    assertEquals(1, frame().ply(), "held");
    model.stepBack();
    model.stepBack();
    assertEquals(0, frame().ply());
    assertFalse(model.canStepBack());
    for (int i = 0; i < 9; i++) {
      model.stepForward();
    }
    assertEquals(7, frame().ply());
    assertFalse(model.canStepForward());
    pulse(LiveGames.first(4, 2), 10);
    assertTrue(model.canStepForward(), "to the newer game");
    model.stepForward();
    assertEquals(2, frame().gameId());
    model.pausedProperty().set(false);
    pulse(LiveGames.first(4, 2), 1_000);
    assertEquals(1, frame().ply());
  }

  @Test
  void theCurveIsForTheFirstPlayerAndEndsInTheResult() {
    model.paceProperty().set(Pace.UNLIMITED);
    for (int i = 0; i < 9; i++) {
      pulse(LiveGames.whole(1), 10);
    }
    List<CurvePoint> curve = frame().curve();
    assertEquals(8, curve.size());
    assertTrue(curve.getFirst().search().isEmpty(), "the opening move was not searched");
    for (int ply = 1; ply < 7; ply++) {
      int sign = ply % 2 == 0 ? 1 : -1;
      assertEquals(sign * ply / 10.0, curve.get(ply).search().orElseThrow(), 1e-6);
      assertEquals(sign * ply / 20.0, curve.get(ply).network().orElseThrow(), 1e-6);
    }
    assertEquals(OptionalDouble.of(1), curve.getLast().search());
  }

  @Test
  void aDealtOpeningMoveIsNobodysThought() {
    LiveMove dealt = new LiveMove(3, false, new float[7], new float[7], 0, 0);
    LiveMove second = LiveGames.whole(1).moves().get(1);
    pulse(new LiveGame(CONNECT_FOUR, 1, 3, List.of(dealt, second)), 0);
    assertTrue(frame().thought().isEmpty());
    assertEquals(Mind.NONE, frame().first());
    assertEquals(List.of(), frame().curve());
    model.stepForward();
    assertTrue(frame().thought().isPresent());
    assertEquals(Mind.NONE, frame().first());
    assertEquals(List.of(1), frame().curve().stream().map(CurvePoint::ply).toList());
  }

  @Test
  void eachPlayerTellsWhatItThoughtAtItsLastTurn() {
    model.paceProperty().set(Pace.UNLIMITED);
    LiveGame game = LiveGames.whole(1);
    pulse(game, 0);
    assertEquals(Mind.NONE, frame().second());
    assertEquals(0.5, frame().first().best().orElseThrow(), 1e-6);
    assertTrue(frame().first().search().isEmpty());
    pulse(game, 10);
    pulse(game, 10);
    pulse(game, 10);
    assertEquals(3, frame().ply());
    // FIRST moved last at ply 2 (search 0.2), SECOND thinks at ply 3 (search 0.3).
    assertEquals(0.6, frame().first().search().orElseThrow(), 1e-6);
    assertEquals(0.55, frame().first().network().orElseThrow(), 1e-6);
    assertEquals(0.65, frame().second().search().orElseThrow(), 1e-6);
    float[] search = frame().thought().orElseThrow().search().orElseThrow();
    assertArrayEquals(new float[] {0, 0, 0, 0, 1, 0, 0}, search);
  }
}

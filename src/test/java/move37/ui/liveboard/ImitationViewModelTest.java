package move37.ui.liveboard;

import static move37.ui.Positions.TIC_TAC_TOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import move37.experiment.ImitationGuess;
import move37.game.Player;
import move37.record.GameRecord;
import org.junit.jupiter.api.Test;

class ImitationViewModelTest {
  private final List<Duration> paces = new ArrayList<>();
  private final ImitationViewModel model = new ImitationViewModel(paces::add);
  private final GameRecord record =
      new GameRecord(TIC_TAC_TOE, List.of(4, 0, 8), Optional.empty(), "solver", "random");

  private ImitationFrame frame() {
    return model.frameProperty().get().orElseThrow();
  }

  private static ImitationGuess guess(GameRecord record, int ply, boolean hit) {
    float[] policy = new float[9];
    policy[hit ? record.actions().get(ply) : 6] = 1;
    return new ImitationGuess(record, ply, policy, 0.2f, 50);
  }

  @Test
  void nothingIsShownBeforeTheFirstGuess() {
    model.pulse(Optional.empty());
    assertTrue(model.frameProperty().get().isEmpty());
  }

  @Test
  void aGuessIsShownOnItsPosition() {
    model.pulse(Optional.of(guess(record, 2, false)));
    assertEquals(record.stateAt(2), frame().position().state());
    assertEquals(OptionalInt.of(0), frame().position().lastCell());
    assertEquals(Player.FIRST, frame().mover());
    assertEquals("solver", frame().name(Player.FIRST));
    assertEquals(List.of(false), frame().recent());
    model.pulse(Optional.of(guess(record, 0, true)));
    assertEquals(OptionalInt.empty(), frame().position().lastCell());
  }

  @Test
  void aGuessCountsOnce() {
    ImitationGuess guess = guess(record, 1, true);
    model.pulse(Optional.of(guess));
    model.pulse(Optional.of(guess));
    assertEquals(1, frame().counted());
    assertEquals(1, frame().share());
  }

  @Test
  void theShareIsOverTheLastHundred() {
    for (int i = 0; i < 60; i++) {
      model.pulse(Optional.of(guess(record, i % 3, false)));
    }
    for (int i = 0; i < 70; i++) {
      model.pulse(Optional.of(guess(record, i % 3, true)));
    }
    assertEquals(100, frame().counted());
    assertEquals(0.7, frame().share(), 1e-9);
    assertEquals(ImitationViewModel.RECENT, frame().recent().size());
    assertTrue(frame().recent().stream().allMatch(hit -> hit));
  }

  @Test
  void gamesAreCountedAsTheyCome() {
    model.pulse(Optional.of(guess(record, 0, true)));
    model.pulse(Optional.of(guess(record, 1, true)));
    assertEquals(1, frame().game());
    GameRecord other =
        new GameRecord(TIC_TAC_TOE, List.of(0, 1), Optional.empty(), "random", "solver");
    model.pulse(Optional.of(guess(other, 0, true)));
    assertEquals(2, frame().game());
  }

  @Test
  void theLabHearsHowOftenAGuessIsWanted() {
    model.paceProperty().set(Pace.TWO_SECONDS);
    model.paceProperty().set(Pace.UNLIMITED);
    assertEquals(
        List.of(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofMillis(16)), paces);
  }
}

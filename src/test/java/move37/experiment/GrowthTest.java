package move37.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import move37.game.connectfour.ConnectFour;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final Experiment USUAL = Presets.experiment(new ConnectFour(), "1min", "none", 1);

  private static Experiment with(Growth growth) {
    return new Experiment(
        USUAL.gameId(),
        USUAL.preset(),
        USUAL.seed(),
        USUAL.expert(),
        24,
        growth,
        USUAL.blocks(),
        USUAL.optimizer(),
        USUAL.pretraining(),
        USUAL.selfPlay(),
        USUAL.rating(),
        USUAL.limit());
  }

  private static List<Integer> filters(Growth growth) {
    return IntStream.range(0, 4)
        .mapToObj(generation -> with(growth).spec(new ConnectFour(), generation).filters())
        .toList();
  }

  @Test
  void theTowerHasAllItsFiltersFromTheGenerationOn() {
    assertEquals(List.of(8, 8, 24, 24), filters(new Growth(8, 2)));
    assertEquals(List.of(8, 24, 24, 24), filters(new Growth(8, 1)));
    assertEquals(List.of(24, 24, 24, 24), filters(Growth.NONE));
  }

  @Test
  void aTowerCannotShrink() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> with(new Growth(25, 1)));
    assertEquals("A tower of 24 filters cannot start with 25", refusal.getMessage());
  }
}

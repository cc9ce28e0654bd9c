package move37.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import org.junit.jupiter.api.Test;

class CachingEvaluatorTest {
  private static final Game GAME = new ConnectFour();

  private final List<GameState> asked = new ArrayList<>();

  /** A value of its own for each position. */
  private final Evaluator inner =
      states -> {
        asked.addAll(states);
        return states.stream().map(CachingEvaluatorTest::truth).toList();
      };

  private static Evaluation truth(GameState state) {
    return new Evaluation(new float[7], state.hashCode() / (float) Integer.MAX_VALUE);
  }

  private static List<GameState> positions(RandomGenerator rng, int count) {
    List<GameState> positions = new ArrayList<>();
    while (positions.size() < count) {
      GameState state = GAME.initialState();
      for (int plies = rng.nextInt(5); plies > 0; plies--) {
        state = state.play(rng.nextInt(7));
      }
      positions.add(state);
    }
    return positions;
  }

  @Test
  void answersAsTheEvaluatorWithinWhateverItForgets() {
    CachingEvaluator cache = new CachingEvaluator(inner, 4);
    RandomGenerator rng = new SplittableRandom(3);
    for (int batch = 0; batch < 200; batch++) {
      List<GameState> states = positions(rng, 1 + rng.nextInt(30));
      List<Evaluation> answers = cache.evaluate(states);
      assertEquals(states.size(), answers.size());
      for (int i = 0; i < states.size(); i++) {
        assertEquals(truth(states.get(i)).value(), answers.get(i).value());
      }
    }
    assertEquals(asked.size(), cache.misses());
  }

  @Test
  void asksOnceAboutAPositionHoweverItIsReached() {
    CachingEvaluator cache = new CachingEvaluator(inner, 10);
    GameState one = GAME.initialState().play(0).play(3).play(1);
    GameState other = GAME.initialState().play(1).play(3).play(0);
    Evaluation first = cache.evaluate(List.of(one)).getFirst();
    assertSame(first, cache.evaluate(List.of(other)).getFirst());
    assertEquals(List.of(one), asked);
    assertEquals(1, cache.hits());
    assertEquals(1, cache.misses());
  }
}

package move37.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
    float[] policy = new float[7];
    policy[Math.floorMod(state.hashCode(), 7)] = 1;
    return new Evaluation(policy, state.hashCode() / (float) Integer.MAX_VALUE);
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
    CachingEvaluator cache = new CachingEvaluator(inner, new EvaluationMemory(4));
    RandomGenerator rng = new SplittableRandom(3);
    for (int batch = 0; batch < 200; batch++) {
      List<GameState> states = positions(rng, 1 + rng.nextInt(30));
      List<Evaluation> answers = cache.evaluate(states);
      assertEquals(states.size(), answers.size());
      for (int i = 0; i < states.size(); i++) {
        assertEquals(truth(states.get(i)).value(), answers.get(i).value());
        assertArrayEquals(truth(states.get(i)).policy(), answers.get(i).policy());
      }
    }
    assertEquals(asked.size(), cache.misses());
  }

  @Test
  void asksOnceAboutAPositionHoweverItIsReached() {
    CachingEvaluator cache = new CachingEvaluator(inner, new EvaluationMemory(10));
    GameState one = GAME.initialState().play(0).play(3).play(1);
    GameState other = GAME.initialState().play(1).play(3).play(0);
    Evaluation first = cache.evaluate(List.of(one)).getFirst();
    Evaluation again = cache.evaluate(List.of(other)).getFirst();
    assertEquals(first.value(), again.value());
    assertArrayEquals(first.policy(), again.policy());
    assertEquals(List.of(one), asked);
    assertEquals(1, cache.hits());
    assertEquals(1, cache.misses());
  }

  @Test
  void anotherEvaluatorFindsNothingInTheMemoryOfTheFirst() {
    EvaluationMemory memory = new EvaluationMemory(10);
    List<GameState> states = List.of(GAME.initialState(), GAME.initialState().play(3));
    new CachingEvaluator(inner, memory).evaluate(states);
    Evaluator other = asked -> asked.stream().map(_ -> new Evaluation(new float[7], 0.5f)).toList();
    CachingEvaluator later = new CachingEvaluator(other, memory);
    for (int i = 0; i < 2; i++) {
      later.evaluate(states).forEach(answer -> assertEquals(0.5f, answer.value()));
    }
    assertEquals(2, later.misses());
    assertEquals(2, later.hits());
  }

  @Test
  void whatIsAnsweredFromMemoryMayBeChangedByTheAsker() {
    CachingEvaluator cache = new CachingEvaluator(inner, new EvaluationMemory(10));
    List<GameState> states = List.of(GAME.initialState());
    cache.evaluate(states);
    cache.evaluate(states).getFirst().policy()[2] = 9;
    assertArrayEquals(
        truth(GAME.initialState()).policy(), cache.evaluate(states).getFirst().policy());
  }
}

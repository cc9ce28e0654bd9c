package move37.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Symmetry;
import move37.game.connectfour.ConnectFour;
import move37.game.othello.Othello;
import move37.network.PolicyValueNetwork.NetworkEvaluator;
import move37.search.Evaluation;
import org.junit.jupiter.api.Test;

class SymmetricEvaluatorTest {
  private static final List<Game> GAMES = List.of(new ConnectFour(), new Othello(6));

  /** Says of each position, and of each image of it, something of its own. */
  private static final class Opinion implements NetworkEvaluator {
    int asked;
    boolean closed;

    @Override
    public List<Evaluation> evaluate(List<? extends GameState> states) {
      asked += states.size();
      return states.stream().map(Opinion::of).toList();
    }

    static Evaluation of(GameState state) {
      Game game = state.game();
      float[] numbers = new float[game.board().cells() * game.planes()];
      state.encode(numbers, 0);
      RandomGenerator rng = Seeds.stream(Arrays.hashCode(numbers), "opinion");
      float[] policy = new float[game.actionCount()];
      float sum = 0;
      for (int action : state.legalActions()) {
        policy[action] = 0.05f + rng.nextFloat();
        sum += policy[action];
      }
      for (int action = 0; action < policy.length; action++) {
        policy[action] /= sum;
      }
      return new Evaluation(policy, 2 * rng.nextFloat() - 1);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** The positions of a random game that are not terminal, as one symmetry shows them. */
  private static List<GameState> positions(Game game, Symmetry symmetry, long seed) {
    RandomGenerator rng = Seeds.stream(seed, "symmetric");
    List<GameState> positions = new ArrayList<>();
    GameState state = game.initialState();
    GameState image = state;
    while (!state.isTerminal()) {
      positions.add(image);
      int[] legal = state.legalActions();
      int action = legal[rng.nextInt(legal.length)];
      state = state.play(action);
      image = image.play(symmetry.action(action));
    }
    return positions;
  }

  @Test
  void imagesOfEachOtherGetImagesOfOneAnswer() {
    SymmetricEvaluator evaluator = new SymmetricEvaluator(new Opinion());
    for (Game game : GAMES) {
      List<Evaluation> plain = evaluator.evaluate(positions(game, game.symmetries().getFirst(), 5));
      for (Symmetry symmetry : game.symmetries()) {
        List<Evaluation> seen = evaluator.evaluate(positions(game, symmetry, 5));
        assertEquals(plain.size(), seen.size());
        for (int i = 0; i < plain.size(); i++) {
          assertEquals(plain.get(i).value(), seen.get(i).value(), 1e-6);
          for (int action = 0; action < game.actionCount(); action++) {
            float expected = plain.get(i).policy()[action];
            assertEquals(expected, seen.get(i).policy()[symmetry.action(action)], 1e-6);
          }
        }
      }
    }
  }

  @Test
  void theAnswerIsTheMeanOfWhatTheNetworkSaysOfEachImage() {
    Game game = new ConnectFour();
    GameState state = game.initialState().play(0).play(2).play(2);
    Evaluation one = Opinion.of(state);
    Evaluation other = Opinion.of(game.initialState().play(6).play(4).play(4));
    Evaluation mean = new SymmetricEvaluator(new Opinion()).evaluate(List.of(state)).getFirst();
    assertEquals((one.value() + other.value()) / 2, mean.value(), 1e-6);
    for (int column = 0; column < 7; column++) {
      float expected = (one.policy()[column] + other.policy()[6 - column]) / 2;
      assertEquals(expected, mean.policy()[column], 1e-6);
    }
  }

  @Test
  void policiesSumToOneOverTheLegalActions() {
    SymmetricEvaluator evaluator = new SymmetricEvaluator(new Opinion());
    for (Game game : GAMES) {
      for (GameState state : positions(game, game.symmetries().getLast(), 8)) {
        float[] policy = evaluator.evaluate(List.of(state)).getFirst().policy();
        double sum = 0;
        for (int action = 0; action < policy.length; action++) {
          sum += policy[action];
          assertEquals(state.isLegal(action), policy[action] > 0);
        }
        assertEquals(1, sum, 1e-5);
      }
    }
  }

  /** Games may stand in one batch, each with symmetries of its own. */
  @Test
  void batchesGetTheAnswersOfSingles() {
    Opinion network = new Opinion();
    SymmetricEvaluator evaluator = new SymmetricEvaluator(network);
    List<GameState> mixed = new ArrayList<>();
    for (Game game : GAMES) {
      mixed.addAll(positions(game, game.symmetries().getFirst(), 3).subList(0, 4));
    }
    List<Evaluation> batch = evaluator.evaluate(mixed);
    assertEquals(4 * 2 + 4 * 4, network.asked);
    for (int i = 0; i < mixed.size(); i++) {
      Evaluation single = evaluator.evaluate(List.of(mixed.get(i))).getFirst();
      assertEquals(single.value(), batch.get(i).value());
      assertArrayEquals(single.policy(), batch.get(i).policy());
    }
    assertEquals(List.of(), evaluator.evaluate(List.of()));
  }

  @Test
  void closesTheNetworkThatItOwns() {
    Opinion network = new Opinion();
    new SymmetricEvaluator(network).close();
    assertTrue(network.closed);
  }
}

package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork.NetworkEvaluator;
import move37.search.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class DirectEvaluatorTest {
  private static final ConnectFour GAME = new ConnectFour();
  private static final Dl4jNetworkFactory FACTORY = new Dl4jNetworkFactory();

  private static Dl4jNetwork network(NetworkSpec spec, long seed) {
    Dl4jNetwork network = (Dl4jNetwork) FACTORY.create(spec, OptimizerParams.USUAL, seed);
    Samples.perturb(network.graph(), seed);
    return network;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 9, 17, 63, 64, 65, 130})
  void answersAsTheGraphDoes(int size) {
    NetworkSpec spec = NetworkSpec.of(GAME, 32, 4);
    try (Dl4jNetwork network = network(spec, 5);
        NetworkEvaluator evaluator = network.evaluator()) {
      List<GameState> states = Samples.positions(GAME, size, size);

      assertSameAsGraph(network, states, evaluator.evaluate(states));
    }
  }

  @ParameterizedTest
  @CsvSource({"4, 0, 1, 1, 1", "8, 1, 4, 3, 64", "20, 2, 3, 1, 10", "64, 3, 2, 5, 32"})
  void answersAsTheGraphDoesWhateverTheShape(
      int filters, int blocks, int planes, int valuePlanes, int hidden) {
    Game game = new TicTacToe();
    NetworkSpec spec =
        new NetworkSpec(
            game.board(), game.planes(), 9, filters, blocks, planes, valuePlanes, hidden);
    try (Dl4jNetwork network = network(spec, 6);
        NetworkEvaluator evaluator = network.evaluator()) {
      List<GameState> states = Samples.positions(game, 20, 7);

      assertSameAsGraph(network, states, evaluator.evaluate(states));
    }
  }

  @Test
  void anAnswerDoesNotDependOnTheRestOfTheBatch() {
    try (Dl4jNetwork network = network(NetworkSpec.of(GAME, 16, 2), 8);
        NetworkEvaluator evaluator = network.evaluator()) {
      List<GameState> states = Samples.positions(GAME, 100, 9);
      List<Evaluation> together = evaluator.evaluate(states);

      for (int i = 0; i < states.size(); i++) {
        Evaluation alone = evaluator.evaluate(List.of(states.get(i))).getFirst();
        assertArrayEquals(together.get(i).policy(), alone.policy(), 1e-5f);
        assertEquals(together.get(i).value(), alone.value(), 1e-5f);
      }
    }
  }

  @Test
  void policyIsADistributionOverTheLegalActions() {
    try (Dl4jNetwork network = network(NetworkSpec.of(GAME, 8, 1), 10);
        NetworkEvaluator evaluator = network.evaluator()) {
      List<GameState> states = Samples.positions(GAME, 300, 11);
      List<Evaluation> evaluations = evaluator.evaluate(states);

      for (int i = 0; i < states.size(); i++) {
        GameState state = states.get(i);
        float[] policy = evaluations.get(i).policy();
        double sum = IntStream.range(0, policy.length).mapToDouble(a -> policy[a]).sum();
        assertEquals(1, sum, 1e-5);
        for (int action = 0; action < policy.length; action++) {
          assertEquals(state.isLegal(action), policy[action] > 0);
        }
      }
    }
  }

  @Test
  void laterTrainingDoesNotChangeIt() {
    NetworkSpec spec = NetworkSpec.of(GAME, 8, 1);
    List<GameState> states = Samples.positions(GAME, 3, 12);
    try (Dl4jNetwork network = network(spec, 13);
        NetworkEvaluator evaluator = network.evaluator()) {
      float before = evaluator.evaluate(states).getFirst().value();

      network.train(Samples.batch(spec, 16, 14), 0.01);

      assertEquals(before, evaluator.evaluate(states).getFirst().value());
      try (NetworkEvaluator after = network.evaluator()) {
        assertTrue(Math.abs(before - after.evaluate(states).getFirst().value()) > 1e-4);
      }
    }
  }

  @Test
  void evaluatorsOfSeveralThreadsDoNotDisturbEachOther() {
    List<GameState> states = Samples.positions(GAME, 90, 15);
    try (Dl4jNetwork network = network(NetworkSpec.of(GAME, 16, 2), 16);
        NetworkEvaluator reference = network.evaluator();
        NetworkEvaluator one = network.evaluator();
        NetworkEvaluator two = network.evaluator();
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Float> expected = values(reference, states);
      List<CompletableFuture<List<Float>>> answers =
          IntStream.range(0, 20)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            NetworkEvaluator mine = i % 2 == 0 ? one : two;
                            synchronized (mine) {
                              return values(mine, states);
                            }
                          },
                          threads))
              .toList();

      answers.forEach(answer -> assertEquals(expected, answer.join()));
    }
  }

  @Test
  void refusesToWorkOnceClosed() {
    try (Dl4jNetwork network = network(NetworkSpec.of(GAME, 8, 1), 17)) {
      NetworkEvaluator evaluator = network.evaluator();
      evaluator.close();
      evaluator.close();

      assertThrows(
          IllegalStateException.class, () -> evaluator.evaluate(List.of(GAME.initialState())));
    }
  }

  private static List<Float> values(NetworkEvaluator evaluator, List<GameState> states) {
    return evaluator.evaluate(states).stream().map(Evaluation::value).toList();
  }

  private static void assertSameAsGraph(
      Dl4jNetwork network, List<GameState> states, List<Evaluation> evaluations) {
    NetworkSpec spec = network.spec();
    float[] encoded = new float[states.size() * spec.inputSize()];
    for (int i = 0; i < states.size(); i++) {
      states.get(i).encode(encoded, i * spec.inputSize());
    }
    INDArray input =
        Nd4j.createFromArray(encoded)
            .reshape(
                'c', states.size(), spec.board().height(), spec.board().width(), spec.planes());
    INDArray[] output = network.graph().output(input);
    assertEquals(states.size(), evaluations.size());
    for (int i = 0; i < states.size(); i++) {
      float[] policy =
          legalShare(output[Tower.POLICY_OUTPUT].getRow(i).toFloatVector(), states.get(i));
      assertArrayEquals(policy, evaluations.get(i).policy(), 1e-4f);
      assertEquals(
          output[Tower.VALUE_OUTPUT].getFloat(i), evaluations.get(i).value(), 1e-4f, "value " + i);
    }
  }

  /** What the graph's softmax over all actions says about the legal ones. */
  private static float[] legalShare(float[] policy, GameState state) {
    float sum = 0;
    for (int action : state.legalActions()) {
      sum += policy[action];
    }
    float[] share = new float[policy.length];
    for (int action : state.legalActions()) {
      share[action] = policy[action] / sum;
    }
    return share;
  }
}

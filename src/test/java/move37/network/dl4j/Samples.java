package move37.network.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import move37.game.Game;
import move37.game.GameState;
import move37.network.NetworkSpec;
import move37.network.TrainingBatch;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Random positions, targets and parameters for the tests of this package. */
final class Samples {
  private Samples() {}

  /** Random planes of zeros and ones, random target distributions and results. */
  static TrainingBatch batch(NetworkSpec spec, int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] inputs = new float[size * spec.inputSize()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = random.nextInt(4) == 0 ? 1 : 0;
    }
    float[] policies = new float[size * spec.actions()];
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      distribution(policies, i * spec.actions(), spec.actions(), random);
      values[i] = random.nextInt(-1, 2);
    }
    return new TrainingBatch(size, inputs, policies, values);
  }

  private static void distribution(
      float[] target, int offset, int length, SplittableRandom random) {
    double[] weights = random.doubles(length).map(d -> d * d * d).toArray();
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int i = 0; i < length; i++) {
      target[offset + i] = (float) (weights[i] / sum);
    }
  }

  /** Unfinished positions from random games. */
  static List<GameState> positions(Game game, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<GameState> positions = new ArrayList<>();
    GameState state = game.initialState();
    while (positions.size() < count) {
      if (state.isTerminal()) {
        state = game.initialState();
      }
      positions.add(state);
      int[] legal = state.legalActions();
      state = state.play(legal[random.nextInt(legal.length)]);
    }
    return positions;
  }

  /** Moves every parameter, biases too, so that nothing stands at a special value. */
  static void perturb(ComputationGraph graph, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] noise = new float[Math.toIntExact(graph.numParams())];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) (0.1 * random.nextGaussian());
    }
    try (INDArray values = Nd4j.createFromArray(noise).castTo(graph.params().dataType())) {
      graph.params().addi(values);
    }
  }
}

package move37.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import move37.core.Seeds;
import move37.game.GameState;
import move37.network.NetworkSpec;
import move37.network.PolicyValueNetwork;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;
import move37.search.Evaluation;
import move37.search.Evaluator;

/**
 * A network that has opinions (by hash of the position and the number of steps it trained) but
 * learns nothing. What it saves is of its shape's width.
 */
public class FakeNetwork implements PolicyValueNetwork {
  private NetworkSpec spec;
  private int steps;

  public FakeNetwork(NetworkSpec spec, int steps) {
    this.spec = spec;
    this.steps = steps;
  }

  @Override
  public NetworkSpec spec() {
    return spec;
  }

  @Override
  public int parameterCount() {
    return 1;
  }

  @Override
  public TrainingLoss train(TrainingBatch batch, double learningRate) {
    steps++;
    return new TrainingLoss(1.0 / steps, 0.5);
  }

  @Override
  public NetworkEvaluator evaluator() {
    Evaluator opinions = opinions(steps);
    return new NetworkEvaluator() {
      @Override
      public List<Evaluation> evaluate(List<? extends GameState> states) {
        return opinions.evaluate(states);
      }

      @Override
      public void close() {}
    };
  }

  /** An evaluator with arbitrary but fixed opinions. */
  public static Evaluator opinions(long salt) {
    return states -> {
      List<Evaluation> answers = new ArrayList<>();
      for (GameState state : states) {
        float[] policy = new float[state.game().actionCount()];
        float sum = 0;
        for (int action : state.legalActions()) {
          long hash = Seeds.derive(salt, "opinion", state.hashCode(), action);
          policy[action] = 0.05f + (hash >>> 40) / (float) (1 << 24);
          sum += policy[action];
        }
        for (int action : state.legalActions()) {
          policy[action] /= sum;
        }
        long hash = Seeds.derive(salt, "value", state.hashCode());
        answers.add(new Evaluation(policy, 0.6f * (hash >> 40) / (float) (1 << 23)));
      }
      return answers;
    };
  }

  @Override
  public PolicyValueNetwork copy() {
    return new FakeNetwork(spec, steps);
  }

  @Override
  public void widen(int filters, long seed) {
    spec = spec.widened(filters);
  }

  @Override
  public void save(OutputStream out) throws IOException {
    out.write((steps + " of " + spec.filters()).getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void saveParameters(OutputStream out) throws IOException {
    out.write((steps + " of " + spec.filters() + " without").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {}
}

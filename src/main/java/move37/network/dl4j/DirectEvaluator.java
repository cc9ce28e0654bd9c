package move37.network.dl4j;

import java.util.ArrayList;
import java.util.List;
import move37.game.GameState;
import move37.network.NetworkSpec;
import move37.network.PolicyValueNetwork.NetworkEvaluator;
import move37.network.PositionEncoder;
import move37.search.Evaluation;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * Evaluates positions by {@link ForwardPass}; the little that remains of the heads (biases, softmax
 * over the legal actions, the value's last layer) is plain Java, where an operation of the library
 * would cost more than its work.
 */
final class DirectEvaluator implements NetworkEvaluator {
  private final NetworkSpec spec;
  private final ForwardWeights weights;
  private final ForwardPass pass;
  private final PositionEncoder encoder;
  private final float[] encoded;
  private final float[] sums;
  private boolean closed;

  /** Copies the graph's parameters as they are now. */
  DirectEvaluator(NetworkSpec spec, ComputationGraph graph) {
    this.spec = spec;
    weights = new ForwardWeights(spec, graph);
    pass = new ForwardPass(spec, weights);
    encoder = new PositionEncoder(spec);
    encoded = new float[pass.largest() * spec.inputSize()];
    sums = new float[pass.largest() * pass.width()];
  }

  @Override
  public List<Evaluation> evaluate(List<? extends GameState> states) {
    if (closed) {
      throw new IllegalStateException("The evaluator is closed");
    }
    Nd4jRuntime.ready();
    List<Evaluation> evaluations = new ArrayList<>(states.size());
    pass.inParts(states.size(), (from, to) -> evaluate(states, from, to, evaluations));
    return evaluations;
  }

  private void evaluate(
      List<? extends GameState> states, int from, int to, List<Evaluation> evaluations) {
    encoder.encode(states, from, to, encoded);
    pass.run(encoded, to - from, sums);
    for (int i = from; i < to; i++) {
      int offset = (i - from) * pass.width();
      float[] policy = policy(states.get(i).legalActions(), offset);
      evaluations.add(new Evaluation(policy, value(offset + spec.actions())));
    }
  }

  /** Softmax over the legal actions of the sums at the offset; 0 elsewhere. */
  private float[] policy(int[] legal, int offset) {
    float[] bias = weights.policyBias();
    float[] policy = new float[spec.actions()];
    float largest = Float.NEGATIVE_INFINITY;
    for (int action : legal) {
      policy[action] = sums[offset + action] + bias[action];
      largest = Math.max(largest, policy[action]);
    }
    float total = 0;
    for (int action : legal) {
      policy[action] = (float) Math.exp(policy[action] - largest);
      total += policy[action];
    }
    for (int action : legal) {
      policy[action] /= total;
    }
    return policy;
  }

  /** The value's rectified hidden layer, whose sums stand at the offset, and its output. */
  private float value(int offset) {
    float[] bias = weights.hiddenBias();
    float[] outgoing = weights.valueWeights();
    float sum = weights.valueBias();
    for (int i = 0; i < bias.length; i++) {
      sum += Math.max(0, sums[offset + i] + bias[i]) * outgoing[i];
    }
    return (float) Math.tanh(sum);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      pass.close();
      weights.close();
    }
  }
}

package move37.network;

import java.io.IOException;
import java.io.OutputStream;
import move37.search.Evaluator;

/**
 * A trainable network: positions in, policy and value out. An instance belongs to one thread at a
 * time; the evaluators that it hands out each belong to one thread of their own.
 */
public interface PolicyValueNetwork extends AutoCloseable {
  /** The shape. */
  NetworkSpec spec();

  /** The number of trainable numbers. */
  int parameterCount();

  /**
   * One step of gradient descent on the batch: cross-entropy of the policy plus squared error of
   * the value plus L2. Deterministic: equal parameters, optimiser state and batch give equal
   * results on any number of cores.
   *
   * @param learningRate step size of this step
   */
  TrainingLoss train(TrainingBatch batch, double learningRate);

  /**
   * A fast evaluator on a copy of the parameters as they are now; later training does not change
   * it. For one thread. Must be closed, which frees its native memory.
   */
  NetworkEvaluator evaluator();

  /** A network with the same parameters and a fresh optimiser, independent of this one. */
  PolicyValueNetwork copy();

  /**
   * Gives the tower more channels: the shape changes, policy and value of every position stay as
   * they are but for rounding, and the optimiser starts afresh. Evaluators handed out before stay
   * as they are.
   *
   * @param filters more than there are, see {@link NetworkSpec#filters}
   * @param seed draws what the new channels look at
   */
  void widen(int filters, long seed);

  /**
   * Writes parameters and optimiser state in DL4J's ModelSerializer format; does not close the
   * stream.
   */
  void save(OutputStream out) throws IOException;

  /**
   * Writes the parameters alone, a third of {@link #save}: enough to play, and to go on learning
   * with a fresh optimiser. Does not close the stream.
   */
  void saveParameters(OutputStream out) throws IOException;

  /** Frees native memory. */
  @Override
  void close();

  /** An evaluator that holds native memory. */
  interface NetworkEvaluator extends Evaluator, AutoCloseable {
    @Override
    void close();
  }
}

package move37.app.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;
import move37.network.dl4j.BareForward;
import move37.network.dl4j.Dl4jNetworkFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A batch through the network: forward on one thread, a training step on its own two. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NetworkBenchmark {
  private static NetworkSpec spec(String network) {
    return switch (network) {
      case "reference9x9" -> EngineMeasurements.REFERENCE;
      case "connect-four" -> EngineMeasurements.CONNECT_FOUR;
      default -> throw new IllegalArgumentException("There is no network " + network);
    };
  }

  /** A forward pass. */
  @State(Scope.Thread)
  public static class Forward {
    /** The network. */
    @Param({"reference9x9", "connect-four"})
    public String network = "";

    /** Positions a batch. */
    @Param({"1", "128"})
    public int batch;

    private BareForward pass;

    /** Makes the network. */
    @Setup
    public void open() {
      pass = new BareForward(spec(network), batch, new SplittableRandom(1));
    }

    /** Frees its memory. */
    @TearDown
    public void close() {
      pass.close();
    }
  }

  /** A network in training. */
  @State(Scope.Thread)
  public static class Training {
    /** The network. */
    @Param({"reference9x9", "connect-four"})
    public String network = "";

    private PolicyValueNetwork trained;
    private TrainingBatch samples;

    /** Makes the network and its batch. */
    @Setup
    public void open() {
      trained = new Dl4jNetworkFactory().create(spec(network), OptimizerParams.USUAL, 1);
      samples = EngineMeasurements.randomBatch(spec(network), new SplittableRandom(1));
    }

    /** Frees its memory. */
    @TearDown
    public void close() {
      trained.close();
    }
  }

  /** The bare forward pass of a batch. */
  @Benchmark
  public int forward(Forward forward) {
    forward.pass.run();
    return forward.pass.batch();
  }

  /** A training step of 256 samples. */
  @Benchmark
  public TrainingLoss trainStep(Training training) {
    return training.trained.train(training.samples, 1e-4);
  }
}

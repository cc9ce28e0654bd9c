package move37.network.dl4j;

import java.io.IOException;
import java.io.InputStream;
import move37.core.Seeds;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;

/**
 * Makes networks that run on DL4J and ND4J. The first network of a process also loads the native
 * library, which takes a second or two. Safe for use by several threads.
 */
public final class Dl4jNetworkFactory implements NetworkFactory {
  private static final int REPLICAS = 2;

  private final TrainingThreads threads;

  /** Networks train on two threads, or on one where the machine has but one core. */
  public Dl4jNetworkFactory() {
    this(Math.min(REPLICAS, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * @param trainingThreads 1 or 2; what is learned does not depend on it
   */
  Dl4jNetworkFactory(int trainingThreads) {
    threads = new TrainingThreads(trainingThreads);
  }

  @Override
  public PolicyValueNetwork create(NetworkSpec spec, OptimizerParams optimizer, long seed) {
    Nd4jRuntime.ready();
    Dl4jNetwork network = new Dl4jNetwork(spec, optimizer, threads);
    network.initialize(Seeds.stream(seed, "network"));
    return network;
  }

  @Override
  public PolicyValueNetwork load(NetworkSpec spec, OptimizerParams optimizer, InputStream in)
      throws IOException {
    Nd4jRuntime.ready();
    Dl4jNetwork network = new Dl4jNetwork(spec, optimizer, threads);
    boolean isRestored = false;
    try {
      NetworkArchive archive = NetworkArchive.read(in, network.graph());
      if (archive.planes() > 0 && archive.planes() < spec.planes()) {
        network.close();
        network = new Dl4jNetwork(spec.withPlanes(archive.planes()), optimizer, threads);
      }
      network.restore(archive);
      isRestored = true;
      return network;
    } finally {
      if (!isRestored) {
        network.close();
      }
    }
  }
}

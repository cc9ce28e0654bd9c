package move37.network;

import java.io.IOException;
import java.io.InputStream;

/**
 * Makes networks; handed down by the application, so that no floor but the lowest knows the library
 * behind it.
 */
public interface NetworkFactory {
  /** A network with random parameters drawn from the seed. */
  PolicyValueNetwork create(NetworkSpec spec, OptimizerParams optimizer, long seed);

  /**
   * A network as {@link PolicyValueNetwork#save} or {@link PolicyValueNetwork#saveParameters} wrote
   * it. It may have fewer planes than {@code spec}, since games get more of them in time.
   *
   * @throws IOException in one sentence, if the stream is no such network or its shape is otherwise
   *     not {@code spec}
   */
  PolicyValueNetwork load(NetworkSpec spec, OptimizerParams optimizer, InputStream in)
      throws IOException;
}

package move37.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;

/** Makes {@link FakeNetwork}s. */
public class FakeNetworkFactory implements NetworkFactory {
  @Override
  public PolicyValueNetwork create(NetworkSpec spec, OptimizerParams optimizer, long seed) {
    return new FakeNetwork(spec, 0);
  }

  @Override
  public PolicyValueNetwork load(NetworkSpec spec, OptimizerParams optimizer, InputStream in)
      throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    String[] words = text.split(" ", -1);
    int filters = words.length > 2 ? Integer.parseInt(words[2]) : spec.filters();
    if (filters != spec.filters()) {
      throw new IOException(filters + " filters where " + spec.filters() + " were expected");
    }
    return new FakeNetwork(spec, Integer.parseInt(words[0]));
  }
}

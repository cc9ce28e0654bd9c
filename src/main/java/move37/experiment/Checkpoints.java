package move37.experiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import move37.core.Requires;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;

/** The networks of a run by generation, as saved bytes. Safe for use by several threads. */
final class Checkpoints {
  private final NetworkFactory networks;
  private final NetworkSpec spec;
  private final OptimizerParams optimizer;
  private final NavigableMap<Integer, byte[]> saved = new TreeMap<>();

  Checkpoints(NetworkFactory networks, NetworkSpec spec, OptimizerParams optimizer) {
    this.networks = networks;
    this.spec = spec;
    this.optimizer = optimizer;
  }

  /** Keeps the network as it is now. */
  void store(int generation, PolicyValueNetwork network) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      network.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    synchronized (this) {
      saved.put(generation, bytes.toByteArray());
    }
  }

  synchronized void storeAll(NavigableMap<Integer, byte[]> checkpoints) {
    saved.putAll(checkpoints);
  }

  synchronized List<Integer> generations() {
    return List.copyOf(saved.keySet());
  }

  synchronized NavigableMap<Integer, byte[]> all() {
    return new TreeMap<>(saved);
  }

  /** The network of the generation; the caller closes it. */
  PolicyValueNetwork open(int generation) {
    byte[] bytes;
    synchronized (this) {
      bytes = saved.get(generation);
      Requires.check(
          bytes != null, "There is no generation %s; there are %s", generation, saved.keySet());
    }
    try {
      return networks.load(spec, optimizer, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

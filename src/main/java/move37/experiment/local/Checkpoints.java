package move37.experiment.local;

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

/**
 * The networks of a run by generation, as saved bytes: the newest with its optimiser's state, so
 * that it can learn on, the others without. Safe for use by several threads.
 */
final class Checkpoints {
  private final NetworkFactory networks;
  private final NetworkSpec spec;
  private final OptimizerParams optimizer;

  /** Parameters alone, or whatever an opened file held. */
  private final NavigableMap<Integer, byte[]> saved = new TreeMap<>();

  /** The newest generation's whole network; empty before there is one. */
  private byte[] newest = {};

  Checkpoints(NetworkFactory networks, NetworkSpec spec, OptimizerParams optimizer) {
    this.networks = networks;
    this.spec = spec;
    this.optimizer = optimizer;
  }

  /** Keeps the network as it is now, as the newest generation. */
  void store(int generation, PolicyValueNetwork network) {
    ByteArrayOutputStream parameters = new ByteArrayOutputStream();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      network.saveParameters(parameters);
      network.save(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    synchronized (this) {
      saved.put(generation, parameters.toByteArray());
      newest = whole.toByteArray();
    }
  }

  synchronized void storeAll(NavigableMap<Integer, byte[]> checkpoints) {
    saved.putAll(checkpoints);
  }

  synchronized List<Integer> generations() {
    return List.copyOf(saved.keySet());
  }

  /** All networks, the newest with its optimiser's state. */
  synchronized NavigableMap<Integer, byte[]> all() {
    NavigableMap<Integer, byte[]> all = new TreeMap<>(saved);
    if (newest.length > 0) {
      all.put(all.lastKey(), newest);
    }
    return all;
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

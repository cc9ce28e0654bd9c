package move37.experiment.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import move37.core.Requires;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.training.SelfPlayGames;

/**
 * The networks of a run by generation, as saved bytes: the newest with its optimiser's state, so
 * that it can learn on, the others without; and the self-play games that the newest has learned
 * from. Safe for use by several threads.
 */
final class Checkpoints {
  private final NetworkFactory networks;
  private final NetworkSpec spec;
  private final OptimizerParams optimizer;

  /** Parameters alone, or whatever an opened file held. */
  private final NavigableMap<Integer, byte[]> saved = new TreeMap<>();

  /** The newest generation's whole network; empty before there is one. */
  private byte[] newest = {};

  /** The last generations' games, as {@link SelfPlayGames} writes them. */
  private final NavigableMap<Integer, byte[]> games = new TreeMap<>();

  Checkpoints(NetworkFactory networks, NetworkSpec spec, OptimizerParams optimizer) {
    this.networks = networks;
    this.spec = spec;
    this.optimizer = optimizer;
  }

  /** Keeps the network as it is now, as the newest generation, which has played no games. */
  void store(int generation, PolicyValueNetwork network) {
    store(generation, network, new byte[0], 0);
  }

  /**
   * Keeps the network as it is now, as the newest generation.
   *
   * @param played the games of this generation, as {@link SelfPlayGames} writes them
   * @param window how many generations' games to keep
   */
  void store(int generation, PolicyValueNetwork network, byte[] played, int window) {
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
      games.put(generation, played);
      games.headMap(generation - window, true).clear();
    }
  }

  /**
   * Writes the network to nowhere: the first time takes the library half a second, which nobody who
   * stops a run should have to wait.
   */
  static void rehearse(PolicyValueNetwork network) throws IOException {
    network.saveParameters(OutputStream.nullOutputStream());
  }

  /** Takes over what a file held. */
  synchronized void storeAll(
      NavigableMap<Integer, byte[]> checkpoints, NavigableMap<Integer, byte[]> kept) {
    saved.putAll(checkpoints);
    games.putAll(kept);
  }

  /** The games that are kept, by generation, as {@link SelfPlayGames} writes them. */
  synchronized NavigableMap<Integer, byte[]> games() {
    return new TreeMap<>(games);
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

  /** The newest network, with its optimiser's state if that is there; the caller closes it. */
  PolicyValueNetwork openNewest() {
    return open(all().lastEntry().getValue());
  }

  /** The network of the generation; the caller closes it. */
  PolicyValueNetwork open(int generation) {
    byte[] bytes;
    synchronized (this) {
      bytes = saved.get(generation);
      Requires.check(
          bytes != null, "There is no generation %s; there are %s", generation, saved.keySet());
    }
    return open(bytes);
  }

  private PolicyValueNetwork open(byte[] bytes) {
    try {
      return networks.load(spec, optimizer, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

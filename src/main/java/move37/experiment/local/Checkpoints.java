package move37.experiment.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.IntFunction;
import move37.core.Requires;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.training.SelfPlayGames;

/**
 * The networks of a run by generation, as saved bytes: the newest with its optimiser's state, so
 * that it can learn on, the others without; and the self-play games that the newest has learned
 * from. Those without are kept in a temporary file. Safe for use by several threads.
 */
final class Checkpoints implements AutoCloseable {
  private final NetworkFactory networks;
  private final IntFunction<NetworkSpec> specs;
  private final OptimizerParams optimizer;

  /** Parameters alone, or whatever an opened file held. */
  private final SpillFile saved = new SpillFile();

  /** The newest generation's whole network; empty before there is one. */
  private byte[] newest = {};

  /** The last generations' games, as {@link SelfPlayGames} writes them. */
  private final NavigableMap<Integer, byte[]> games = new TreeMap<>();

  /**
   * @param specs the shape of a generation's network
   */
  Checkpoints(NetworkFactory networks, IntFunction<NetworkSpec> specs, OptimizerParams optimizer) {
    this.networks = networks;
    this.specs = specs;
    this.optimizer = optimizer;
  }

  /**
   * Keeps the network as it is now, as the newest generation, which has played no games.
   *
   * @throws IOException in one sentence, if there is no room for it
   */
  void store(int generation, PolicyValueNetwork network) throws IOException {
    store(generation, network, new byte[0], 0);
  }

  /**
   * Keeps the network as it is now, as the newest generation.
   *
   * @param played the games of this generation, as {@link SelfPlayGames} writes them
   * @param window how many generations' games to keep
   * @throws IOException in one sentence, if there is no room for it
   */
  void store(int generation, PolicyValueNetwork network, byte[] played, int window)
      throws IOException {
    ByteArrayOutputStream parameters = new ByteArrayOutputStream();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    network.saveParameters(parameters);
    network.save(whole);
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

  /**
   * Takes over what a file held.
   *
   * @throws IOException in one sentence, if there is no room for it or the file cannot be read
   */
  synchronized void takeOver(SavedNetworks networks, NavigableMap<Integer, byte[]> kept)
      throws IOException {
    for (int generation : networks.generations()) {
      saved.put(generation, networks.of(generation));
    }
    games.putAll(kept);
  }

  /** The games that are kept, by generation, as {@link SelfPlayGames} writes them. */
  synchronized NavigableMap<Integer, byte[]> games() {
    return new TreeMap<>(games);
  }

  synchronized List<Integer> generations() {
    return List.copyOf(saved.generations());
  }

  /** All networks that there are now, the newest with its optimiser's state. */
  synchronized SavedNetworks saved() {
    NavigableSet<Integer> generations = saved.generations();
    byte[] last = newest;
    return new SavedNetworks() {
      @Override
      public NavigableSet<Integer> generations() {
        return generations;
      }

      @Override
      public byte[] of(int generation) throws IOException {
        boolean isWhole = last.length > 0 && generation == generations.last();
        return isWhole ? last : saved.of(generation);
      }
    };
  }

  /** The newest network, with its optimiser's state if that is there; the caller closes it. */
  PolicyValueNetwork openNewest() {
    SavedNetworks networks = saved();
    return open(networks, networks.generations().last());
  }

  /** The network of the generation; the caller closes it. */
  PolicyValueNetwork open(int generation) {
    List<Integer> generations = generations();
    Requires.check(
        generations.contains(generation),
        "There is no generation %s; there are %s",
        generation,
        generations);
    return open(saved, generation);
  }

  private PolicyValueNetwork open(SavedNetworks from, int generation) {
    try {
      NetworkSpec spec = specs.apply(generation);
      return networks.load(spec, optimizer, new ByteArrayInputStream(from.of(generation)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of the networks; what was kept is gone then. */
  @Override
  public synchronized void close() throws IOException {
    saved.close();
  }
}

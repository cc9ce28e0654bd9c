package move37.experiment.local;

import java.io.IOException;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;

/** Saved networks by generation, each read when it is asked for. */
interface SavedNetworks {
  /** The generations whose networks there are, from the first on. */
  NavigableSet<Integer> generations();

  /**
   * A network, as {@link move37.network.PolicyValueNetwork#save} writes it.
   *
   * @param generation one of {@link #generations}
   * @throws IOException in one sentence, if it cannot be read
   */
  byte[] of(int generation) throws IOException;

  /** Those of a map, which is not copied. */
  static SavedNetworks in(NavigableMap<Integer, byte[]> networks) {
    return new SavedNetworks() {
      @Override
      public NavigableSet<Integer> generations() {
        return Collections.unmodifiableNavigableSet(networks.navigableKeySet());
      }

      @Override
      public byte[] of(int generation) {
        return networks.get(generation);
      }
    };
  }
}

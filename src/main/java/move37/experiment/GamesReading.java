package move37.experiment;

/** Hears how far the reading of expert games is, and can break it off. For use by any thread. */
public interface GamesReading {
  /** Told now and then, while there are many: so many games were read so far. */
  void read(int games);

  /** Whether to break off; asked often. */
  boolean isCancelled();
}

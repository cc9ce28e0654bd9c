package move37.app.bench;

/**
 * Something to repeat while the clock runs; made before, closed after. Each belongs to one thread
 * at a time.
 */
public interface Workload extends AutoCloseable {
  /** Gets ready for the next {@link #run}, while the clock stands still. */
  default void prepare() {}

  /**
   * Does a piece of work that takes some milliseconds, no more than a tenth of a second where it
   * can be divided.
   *
   * @return how much was done, a number for each of the measurement's counters: evaluations,
   *     samples, games …
   */
  double[] run();

  @Override
  default void close() {}
}

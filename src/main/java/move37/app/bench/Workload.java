package move37.app.bench;

/**
 * Something to repeat while the clock runs; made before, closed after. Each belongs to one thread
 * at a time.
 */
public interface Workload extends AutoCloseable {
  /**
   * Does a piece of work that takes some milliseconds, no more than a tenth of a second.
   *
   * @return how much was done, in the unit of the measurement: evaluations, samples, games …
   */
  double run();

  @Override
  void close();
}

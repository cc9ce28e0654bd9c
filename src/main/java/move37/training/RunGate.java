package move37.training;

/** Where long work asks, between small steps, whether it may go on; from any of its threads. */
@FunctionalInterface
public interface RunGate {
  /** A gate that is always open. */
  RunGate OPEN = () -> true;

  /**
   * Blocks while the run is paused; then true to go on, false to end as soon as everything is in
   * order.
   */
  boolean mayContinue();
}

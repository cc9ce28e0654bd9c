package move37.experiment;

/** Where a run stands; buttons bind to it. */
public sealed interface RunState {
  /** Made and not started, or opened with generations still to come. */
  record Ready() implements RunState {}

  /** At work. */
  record Running() implements RunState {}

  /** Asked to pause; the step in hand is being finished. */
  record Pausing() implements RunState {}

  /** Halted; nothing is lost; can go on. */
  record Paused() implements RunState {}

  /** Asked to stop; the step in hand is being finished and stored. */
  record Stopping() implements RunState {}

  /** Ended, by plan or by stop; everything learned is kept. */
  record Finished() implements RunState {}

  /**
   * Ended by trouble; what was learned before is kept.
   *
   * @param message what happened, in one sentence
   * @param isByInput whether what was asked for was at fault (a file that is not there, say), not
   *     the program or the machine
   */
  record Failed(String message, boolean isByInput) implements RunState {}

  /** Whether the run has ended for good. */
  default boolean isOver() {
    return this instanceof Finished || this instanceof Failed;
  }
}

package move37.ui.match;

/** What is said beside the status. */
public sealed interface MatchNote {
  /** Nothing. */
  record None() implements MatchNote {}

  /** A hint is being looked for. */
  record HintComing() implements MatchNote {}

  /** The lab would play this. */
  record Hint(int action, int generation, int simulations) implements MatchNote {}

  /**
   * There is no hint.
   *
   * @param reason what happened, as it was told
   */
  record NoHint(String reason) implements MatchNote {}

  /**
   * A player had no move but to pass, and passed.
   *
   * @param person whether it was the person
   */
  record Passed(boolean person) implements MatchNote {}
}

package move37.ui.shell;

/**
 * A step of the phase strip, ready to be shown.
 *
 * @param kind which step
 * @param label its name, with the generation where there is one
 * @param status where it stands
 * @param fraction share that is done, 0 to 1; meaningful while it is active
 */
record PhaseStep(Kind kind, String label, Status status, double fraction) {
  /** The steps in order. */
  enum Kind {
    EXPERT_GAMES,
    PRETRAINING,
    SELF_PLAY,
    YOU
  }

  /** Where a step stands. */
  enum Status {
    /** Not yet begun. */
    TO_COME,
    /** At work. */
    ACTIVE,
    /** Open to the user whenever they like. */
    OPEN,
    /** Behind us. */
    DONE,
    /** Not part of this run. */
    LEFT_OUT
  }
}

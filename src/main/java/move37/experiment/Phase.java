package move37.experiment;

/** The phases of an experiment, in order; an experiment without experts skips the first two. */
public enum Phase {
  /** Expert games are loaded and split into training and held-out games. */
  EXPERT_GAMES,
  /** The network learns to imitate the experts. */
  PRETRAINING,
  /** Copies of the network play each other and learn from the results. */
  SELF_PLAY
}

package move37.play.gtp;

/**
 * An engine failed, as the message says in one sentence: it did not start, died, kept silent for
 * too long, or answered what is no answer, and cannot be talked to any more; or it refused what it
 * has to do, or played what is not legal, and its board cannot be relied on until it is cleared.
 */
public final class GtpFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean answers;

  /**
   * The engine cannot be talked to any more.
   *
   * @param message what happened
   */
  public GtpFailure(String message) {
    super(message);
    answers = false;
  }

  /**
   * The engine cannot be talked to any more.
   *
   * @param message what happened
   * @param cause the trouble underneath
   */
  public GtpFailure(String message, Throwable cause) {
    super(message, cause);
    answers = false;
  }

  private GtpFailure(boolean answers, String message) {
    super(message);
    this.answers = answers;
  }

  /** A failure of an engine that can still be talked to. */
  static GtpFailure ofLiving(String message) {
    return new GtpFailure(true, message);
  }

  /** Whether the engine can still be talked to: after its board is cleared it may play again. */
  boolean leavesItLiving() {
    return answers;
  }
}

package move37.play.gtp;

/**
 * An engine cannot be talked to any more: it did not start, died, kept silent for too long, or
 * answered what is no answer. The message says it in one sentence.
 */
public final class GtpFailure extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message what happened
   */
  public GtpFailure(String message) {
    super(message);
  }

  /**
   * @param message what happened
   * @param cause the trouble underneath
   */
  public GtpFailure(String message, Throwable cause) {
    super(message, cause);
  }
}

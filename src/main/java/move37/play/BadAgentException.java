package move37.play;

/** An agent was asked for that does not exist or cannot play; the message is for people. */
public final class BadAgentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what was asked for and what was expected
   */
  public BadAgentException(String message) {
    super(message);
  }

  /**
   * @param message what was asked for and what was expected
   * @param cause the trouble underneath, for the log
   */
  public BadAgentException(String message, Throwable cause) {
    super(message, cause);
  }
}

package move37.record.replay;

/** A recorded move cannot be played; the message says which and why, in one sentence. */
public final class BadMoveException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message which move and why
   */
  public BadMoveException(String message) {
    super(message);
  }
}

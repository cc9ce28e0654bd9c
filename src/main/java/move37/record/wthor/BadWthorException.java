package move37.record.wthor;

/** Bytes are no WTHOR file; the message says why, in one sentence without the place. */
public final class BadWthorException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message why
   */
  public BadWthorException(String message) {
    super(message);
  }
}

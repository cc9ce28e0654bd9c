package move37.record;

/** A line is no game; the message says why, in one sentence without the place. */
public final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message why
   */
  public BadRecordException(String message) {
    super(message);
  }
}

package move37.record;

/** Text is no game; the message says why, in one sentence without the place. */
public final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * @param message why
   */
  public BadRecordException(String message) {
    this(0, message);
  }

  /**
   * @param line where, counted from 1; 0 if that is not known
   * @param message why
   */
  public BadRecordException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line that is wrong, counted from 1; 0 if that is not known. */
  public int line() {
    return line;
  }
}

package move37.record.sgf;

/** Text is no SGF game; the message says why, in one sentence without the place. */
public final class BadSgfException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * @param line where, counted from 1
   * @param message why
   */
  public BadSgfException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line that is wrong, counted from 1. */
  public int line() {
    return line;
  }
}

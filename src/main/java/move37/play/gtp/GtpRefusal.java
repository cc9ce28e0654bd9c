package move37.play.gtp;

/** A command that is refused; the message is what stands behind the question mark. */
final class GtpRefusal extends RuntimeException {
  static final String SYNTAX = "syntax error";
  static final String ILLEGAL = "illegal move";

  private static final long serialVersionUID = 1;

  GtpRefusal(String message) {
    super(message);
  }

  GtpRefusal(String message, Throwable cause) {
    super(message, cause);
  }
}

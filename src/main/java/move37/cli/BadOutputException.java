package move37.cli;

import java.io.Serial;

/**
 * A file or folder that was asked for cannot be written; the message is one sentence for people.
 */
final class BadOutputException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  BadOutputException(String message) {
    super(message);
  }

  BadOutputException(String message, Throwable cause) {
    super(message, cause);
  }
}

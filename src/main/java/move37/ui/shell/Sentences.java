package move37.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What went wrong, in one sentence for people. */
final class Sentences {
  private Sentences() {}

  /**
   * The lab's own sentence where it threw one on purpose, else the given one. What stands on
   * further lines, such as a list of what exists, is for the command line.
   *
   * @param fallback one sentence
   */
  static String of(Throwable failure, String fallback) {
    boolean isOnPurpose =
        failure instanceof IOException
            || failure instanceof UncheckedIOException
            || failure instanceof IllegalArgumentException;
    String message = failure.getMessage();
    return isOnPurpose && message != null && !message.isBlank()
        ? message.lines().findFirst().orElseThrow()
        : fallback;
  }
}

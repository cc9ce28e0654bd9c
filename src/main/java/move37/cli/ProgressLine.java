package move37.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * Tells how long work gets on: one line, written over again and again, on a terminal; elsewhere a
 * line every few seconds. Safe for use by several threads.
 */
final class ProgressLine implements AutoCloseable {
  private static final long TERMINAL_NANOS = 100_000_000L;
  private static final long LOG_NANOS = 5_000_000_000L;

  private final PrintWriter err;
  private final boolean terminal;
  private final long between;
  private long next;
  private int shown;

  /**
   * @param err where to write
   * @param terminal whether that is a terminal
   */
  ProgressLine(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
    between = terminal ? TERMINAL_NANOS : LOG_NANOS;
    next = System.nanoTime() + between;
  }

  /** A line for the program's own error stream. */
  static ProgressLine to(PrintWriter err) {
    return new ProgressLine(err, isTerminal());
  }

  /** Whether the program talks to a terminal, where a line can be rewritten. */
  static boolean isTerminal() {
    // There is no console when input and output are redirected.
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /** Shows the text, unless something was shown a moment ago. */
  synchronized void show(String text) {
    long now = System.nanoTime();
    if (now - next < 0) {
      return;
    }
    next = now + between;
    if (terminal) {
      err.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
      shown = text.length();
    } else {
      err.println(text);
    }
    err.flush();
  }

  /** Clears the line on a terminal. */
  @Override
  public synchronized void close() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }
}

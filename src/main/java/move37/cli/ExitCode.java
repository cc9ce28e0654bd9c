package move37.cli;

/** What the commands return to the shell. */
final class ExitCode {
  /** Done. */
  static final int OK = 0;

  /** Trouble of our own or of the machine. */
  static final int FAILED = 1;

  /** The input was wrong: a flag, a file, a name. What was right with it may have been done. */
  static final int BAD_INPUT = 2;

  private ExitCode() {}
}

package move37.cli;

/** What the commands return to the shell. */
public final class ExitCode {
  /** Done. */
  public static final int OK = 0;

  /** Trouble of our own or of the machine. */
  public static final int FAILED = 1;

  /** The input was wrong: a flag, a file, a name. What was right with it may have been done. */
  public static final int BAD_INPUT = 2;

  private ExitCode() {}
}

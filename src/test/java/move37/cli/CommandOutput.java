package move37.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command left behind: its exit code and what it printed. */
record CommandOutput(int exitCode, String out, String err) {
  /** Runs a command object with these arguments, as the shell would. */
  static CommandOutput of(Object command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLine(command)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new CommandOutput(exitCode, unixLines(out), unixLines(err));
  }

  private static String unixLines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}

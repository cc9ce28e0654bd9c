package move37.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import move37.core.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code move37}: the commands' common root. */
@Command(
    name = "move37",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "A lab in which a machine outgrows its teachers. Without a command it opens the window,"
            + " with FILE.m37 in place of one it opens that saved experiment there.")
public final class RootCommand implements Runnable {
  private static final Logger LOG = Logger.getLogger(RootCommand.class.getName());

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }

  /** Says in one sentence what was wrong with the arguments. */
  public static int refuse(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    System.err.println("move37: " + e.getMessage());
    System.err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT;
  }

  /** Says in one sentence what went wrong; the log has the rest. */
  public static int fail(Exception e, CommandLine command, ParseResult parsed) {
    System.err.println("move37: " + command.getCommandName() + " failed: " + e.getMessage());
    LOG.log(Level.FINE, command.getCommandName() + " failed", e);
    return ExitCode.FAILED;
  }

  /** The program's name and version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Program.NAME + " " + Program.version()};
    }
  }
}

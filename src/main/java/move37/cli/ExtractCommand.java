package move37.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import move37.experiment.Lab;
import move37.play.AgentSpec;
import move37.play.BadAgentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code move37 extract}: one network out of a saved experiment, in a small file. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a saved experiment with one of its generations alone: a small file to hand out, that"
          + " can be opened and played against but not learn on."
    })
public final class ExtractCommand implements Callable<Integer> {
  private final Lab lab;

  @Parameters(
      paramLabel = "FILE.m37[@GENERATION]",
      description =
          "The experiment; its newest rated generation unless one is told or an"
              + " earlier one is stronger beyond doubt.")
  private String source = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.m37",
      description = "The file to write.")
  private Path out;

  @Spec private CommandSpec spec;

  /**
   * @param lab reads and writes experiments
   */
  public ExtractCommand(Lab lab) {
    this.lab = lab;
  }

  @Override
  public Integer call() {
    try {
      AgentSpec wanted = AgentSpec.parse(source);
      if (!wanted.isFile() || !wanted.options().isEmpty()) {
        return refuse("Expected FILE.m37 or FILE.m37@GENERATION, but got " + source);
      }
      Outputs.requireWritableFile(out);
      int kept = lab.extract(Path.of(wanted.name()), wanted.generation(), out);
      spec.commandLine().getOut().println("Saved generation " + kept + " to " + out);
      return ExitCode.OK;
    } catch (BadOutputException | InvalidPathException | BadAgentException | IOException e) {
      return refuse(e.getMessage());
    }
  }

  private int refuse(String message) {
    spec.commandLine().getErr().println(message);
    return ExitCode.BAD_INPUT;
  }
}

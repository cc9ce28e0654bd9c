package move37.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import move37.app.bench.BenchCommand;
import move37.cli.ExpertsCommand;
import move37.cli.ExtractCommand;
import move37.cli.GtpCommand;
import move37.cli.MatchCommand;
import move37.cli.PerftCommand;
import move37.cli.RecordsCommand;
import move37.cli.RootCommand;
import move37.cli.RunCommand;
import move37.cli.SolveCommand;
import move37.experiment.Lab;
import move37.experiment.local.CapsuleAgents;
import move37.experiment.local.ExpertLibrary;
import move37.experiment.local.LabSettings;
import move37.experiment.local.LocalLab;
import move37.experiment.local.ZooAgents;
import move37.network.NetworkFactory;
import move37.network.dl4j.Dl4jNetworkFactory;
import move37.play.AgentCatalog;
import move37.play.AgentFamily;
import move37.play.BuiltInAgents;
import move37.play.gtp.GtpAgents;
import picocli.CommandLine;

/**
 * Puts the program together: the only place, with the rest of this package, that makes services.
 */
final class Composition {
  private final NetworkFactory networks;
  private final Lab lab;
  private final AgentCatalog agents;

  /**
   * @param home folder that holds {@code sample-games}
   */
  Composition(Path home) {
    this.networks = new Dl4jNetworkFactory();
    List<AgentFamily> families = new ArrayList<>(BuiltInAgents.families());
    CapsuleAgents capsules = new CapsuleAgents(networks);
    families.add(capsules);
    families.add(new ZooAgents(capsules));
    ExpertLibrary library = new ExpertLibrary(home.resolve("sample-games"));
    // An experiment may come from anybody, so what it names must not start programs.
    AgentCatalog insiders = new AgentCatalog(families);
    this.lab = new LocalLab(new LabSettings(networks, library, insiders, threads()));
    families.add(new GtpAgents());
    this.agents = new AgentCatalog(families);
  }

  /**
   * The folder that the program was installed in, or the project's; the current one if neither is
   * told.
   */
  static Path home() {
    Path told = Path.of(System.getProperty("move37.home", ""));
    return Files.isDirectory(told.resolve("sample-games")) ? told : Path.of("");
  }

  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  Lab lab() {
    return lab;
  }

  /** Whom a person may name: outside programs too. */
  AgentCatalog agents() {
    return agents;
  }

  /** The command line with all its commands. */
  CommandLine commandLine() {
    CommandLine line = new CommandLine(new RootCommand());
    line.addSubcommand(new RunCommand(lab, agents, new LabReport()));
    line.addSubcommand(new MatchCommand(agents));
    line.addSubcommand(new ExpertsCommand(agents));
    line.addSubcommand(new RecordsCommand());
    line.addSubcommand(new ExtractCommand(lab));
    line.addSubcommand(new GtpCommand(agents, System.in));
    line.addSubcommand(new SolveCommand());
    line.addSubcommand(new PerftCommand());
    line.addSubcommand(new BenchCommand(networks));
    line.setParameterExceptionHandler(RootCommand::refuse);
    line.setExecutionExceptionHandler(RootCommand::fail);
    return line;
  }
}

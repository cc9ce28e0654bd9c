package move37.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import move37.core.Program;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.play.gtp.GtpServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code move37 gtp}: an agent for other programs, by the Go Text Protocol. */
@Command(
    name = "gtp",
    mixinStandardHelpOptions = true,
    description = {
      "Lets an agent play with another program, a Go board for example, by the Go Text Protocol",
      "(version 2): reads commands from the standard input, answers on the standard output.",
      "Black is the first player, White the second."
    })
public final class GtpCommand implements Callable<Integer> {
  private final AgentCatalog catalog;
  private final InputStream in;

  @Parameters(paramLabel = "AGENT", description = "The agent, for example mcts:1000.")
  private String agent = "";

  @Option(
      names = "--game",
      paramLabel = "GAME",
      defaultValue = "go-9x9",
      description =
          "The game at first; the controller may ask for another size of its board. go-9x9.")
  private String gameId = "";

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Where the agent's randomness comes from. 1.")
  private long seed;

  @Spec private CommandSpec spec;

  /**
   * @param catalog the agents that there are
   * @param in where the commands come from
   */
  public GtpCommand(AgentCatalog catalog, InputStream in) {
    this.catalog = catalog;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    GtpServer server;
    try {
      server = server(Games.byId(gameId));
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    try (server;
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      server.serve(commands, spec.commandLine().getOut());
    }
    return ExitCode.OK;
  }

  private GtpServer server(Game game) {
    return new GtpServer(game, chosen -> catalog.create(agent, chosen), Program.version(), seed);
  }
}

package move37.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import move37.game.Game;
import move37.game.Perft;
import move37.game.catalog.Games;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code move37 perft}: counts action sequences or different positions by depth. */
@Command(
    name = "perft",
    mixinStandardHelpOptions = true,
    description = {
      "Counts the action sequences of each length, to check the rules of a game and their speed.",
      "Prints DEPTH COUNT, a line a depth. A game that ended earlier is not counted, unless"
          + " --ended is given."
    })
public final class PerftCommand implements Callable<Integer> {
  @Option(
      names = "--game",
      required = true,
      paramLabel = "GAME",
      description = "The game, for example connect-four.")
  private String gameId = "";

  @Option(
      names = "--depth",
      required = true,
      paramLabel = "N",
      description = "The greatest depth, 0 or more.")
  private int depth;

  @Option(
      names = "--ended",
      description = {
        "Count games that ended earlier at every greater depth too, as the lists of Othello do."
      })
  private boolean ended;

  @Option(names = "--distinct", description = "Count different positions instead, from depth 0.")
  private boolean distinct;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Game game;
    try {
      game = Games.byId(gameId);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    if (depth < 0) {
      err.println("--depth must be 0 or more, but is " + depth);
      return ExitCode.BAD_INPUT;
    }
    if (distinct && ended) {
      err.println("--distinct and --ended do not go together: positions are counted once");
      return ExitCode.BAD_INPUT;
    }
    count(game, spec.commandLine().getOut());
    return ExitCode.OK;
  }

  private void count(Game game, PrintWriter out) {
    if (distinct) {
      Perft.distinct(game, depth, (ply, count) -> print(out, ply, count));
      return;
    }
    for (int ply = 1; ply <= depth; ply++) {
      print(out, ply, ended ? Perft.sequencesAndEndedGames(game, ply) : Perft.sequences(game, ply));
    }
  }

  private static void print(PrintWriter out, int ply, long count) {
    out.println(ply + " " + count);
    out.flush();
  }
}

package move37.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import move37.core.Requires;
import move37.game.Game;
import move37.game.Outcome;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.play.AgentSpec;
import move37.play.ExpertGames;
import move37.play.ExpertGamesParams;
import move37.record.GameRecord;
import move37.record.PlayedGames;
import move37.record.RecordWriter;
import move37.record.WrittenFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code move37 experts}: makes record files of games by experts. */
@Command(
    name = "experts",
    mixinStandardHelpOptions = true,
    description = {
      "Makes games for a network to imitate: the agents play a round robin, also against",
      "themselves, from random openings; no game occurs twice. The same seed makes the same",
      "file on any number of threads. The file appears when it is complete. If the making is",
      "ended before, the games so far are in a file that ends in .part, and the same command",
      "goes on from there."
    })
public final class ExpertsCommand implements Callable<Integer> {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");
  private static final String FILE_IN_FOLDER = "expert-games.txt";

  private final AgentCatalog catalog;

  @Option(
      names = "--game",
      required = true,
      paramLabel = "GAME",
      description = "The game, for example connect-four.")
  private String gameId = "";

  @Option(
      names = "--agents",
      required = true,
      paramLabel = "A,B,C",
      description = "The experts, for example alphabeta:3,alphabeta:5,solver:e=0.1.")
  private String agents = "";

  @Option(
      names = "--games",
      required = true,
      paramLabel = "N",
      description = "How many different games.")
  private int games;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Where all randomness comes from. 1.")
  private long seed;

  @Option(
      names = "--openings",
      paramLabel = "MIN-MAX",
      defaultValue = "0-4",
      description = "Random moves at the start, each game with its own number of them. 0-4.")
  private String openings = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PATH",
      description = {
        "A file that ends in .txt (a game a line) or .sgf (Go, Othello, Gomoku, Hex), with .zip",
        "behind it if it is to be packed, or a folder, in which it is " + FILE_IN_FOLDER + "."
      })
  private Path out = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "T",
      defaultValue = "1",
      description = "How many threads play. 1.")
  private int threads;

  @Spec private CommandSpec spec;

  /**
   * @param catalog the agents that there are
   */
  public ExpertsCommand(AgentCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Optional<WrittenFormat> told = WrittenFormat.ofFile(out);
    Path file = told.isPresent() ? out : out.resolve(FILE_IN_FOLDER);
    WrittenFormat format = told.orElse(WrittenFormat.TEXT);
    ExpertGamesParams params;
    try {
      params = params(Games.byId(gameId), format);
      Outputs.requireWritableFile(file);
    } catch (BadOutputException | IllegalArgumentException e) {
      err.println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    try (UnfinishedGames unfinished = UnfinishedGames.open(file, headline(params), params.game())) {
      if (unfinished.count() > 0) {
        err.println("Going on with " + unfinished.count() + " games of an earlier run");
        err.flush();
      }
      ExpertGames.Result result = make(params, unfinished, err);
      List<String> head = List.of(headline(params), counts(result));
      List<GameRecord> records = PlayedGames.inFull(result.records(), format);
      RecordWriter.write(file, format, head, records);
      unfinished.delete();
      tell(file, result);
      return ExitCode.OK;
    } catch (BadOutputException e) {
      err.println(e.getMessage());
      return ExitCode.BAD_INPUT;
    } catch (IOException e) {
      err.println("Cannot write " + file + ": " + Outputs.reason(e));
      return ExitCode.FAILED;
    }
  }

  private void tell(Path file, ExpertGames.Result result) {
    int found = result.records().size();
    if (found < games) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("Only " + found + " different games were found: try longer openings");
    }
    PrintWriter to = spec.commandLine().getOut();
    to.println(file + ": " + counts(result));
    to.flush();
  }

  private ExpertGamesParams params(Game game, WrittenFormat format) {
    format.require(game);
    List<String> experts = AgentSpec.splitList(agents);
    experts.forEach(expert -> catalog.create(expert, game).close());
    Requires.inRange("--threads", threads, 1, 1024);
    Matcher range = RANGE.matcher(openings);
    Requires.check(
        range.matches(),
        "--openings needs PLIES or MIN-MAX, for example 0-8, not \"%s\"",
        openings);
    int fewest = Integer.parseInt(range.group(1));
    int most = range.group(2) == null ? fewest : Integer.parseInt(range.group(2));
    return new ExpertGamesParams(game, experts, games, fewest, most, seed);
  }

  private ExpertGames.Result make(
      ExpertGamesParams params, UnfinishedGames unfinished, PrintWriter err) {
    Pace pace = new Pace(unfinished.count(), games);
    try (ProgressLine line = ProgressLine.to(err)) {
      return ExpertGames.make(
          params,
          expert -> catalog.create(expert, params.game()),
          threads,
          new Keeping(
              unfinished, done -> line.show(done + " of " + games + " games" + pace.left(done))));
    }
  }

  /** Keeps every game as soon as it is drawn, and never cancels: ending the program does. */
  private record Keeping(UnfinishedGames games, IntConsumer progress)
      implements ExpertGames.Making {
    @Override
    public void reached(int count) {
      progress.accept(count);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }

    @Override
    public Optional<GameRecord> earlier(int place, int round) {
      return games.find(place, round);
    }

    @Override
    public void drawn(int place, int round, GameRecord record) {
      games.add(place, round, record);
    }
  }

  private static String headline(ExpertGamesParams params) {
    return String.format(
        Locale.ROOT,
        "move37 experts --game %s --agents %s --games %d --openings %d-%d --seed %d",
        params.game().id(),
        String.join(",", params.experts()),
        params.games(),
        params.fewestPlies(),
        params.mostPlies(),
        params.seed());
  }

  private static String counts(ExpertGames.Result result) {
    String outcomes =
        Arrays.stream(Outcome.values())
            .map(outcome -> name(outcome) + " " + count(result.records(), outcome))
            .collect(Collectors.joining(", "));
    return result.records().size()
        + " different games ("
        + outcomes
        + "), "
        + result.redrawn()
        + " duplicates drawn again";
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case FIRST_WINS -> "first player won";
      case SECOND_WINS -> "second player won";
      case DRAW -> "draws";
    };
  }

  private static long count(List<GameRecord> records, Outcome outcome) {
    return records.stream().filter(r -> r.outcome().filter(outcome::equals).isPresent()).count();
  }
}

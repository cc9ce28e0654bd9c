package move37.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import move37.core.Interval;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.Agent;
import move37.play.AgentCatalog;
import move37.play.BadAgentException;
import move37.play.Match;
import move37.play.MatchParams;
import move37.play.MatchResult;
import move37.play.MatchStatistics;
import move37.record.PlayedGames;
import move37.record.RecordWriter;
import move37.record.WrittenFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code move37 match}: two agents play each other. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = {
      "Plays two agents against each other and prints the score with its 95 %% interval.",
      "Games come in pairs: the same random opening, played with seats changed."
    })
public final class MatchCommand implements Callable<Integer> {
  /** Random opening moves, where none are asked for: one for so many moves of the longest game. */
  private static final int MOVES_FOR_AN_OPENING_PLY = 10;

  private static final int MOST_USUAL_PLIES = 8;

  private final AgentCatalog catalog;

  @Option(
      names = "--game",
      required = true,
      paramLabel = "GAME",
      description = "The game, for example connect-four.")
  private String gameId = "";

  @Option(
      names = "--first",
      required = true,
      paramLabel = "AGENT",
      description = "The agent for which is counted, for example alphabeta:5.")
  private String first = "";

  @Option(
      names = "--second",
      required = true,
      paramLabel = "AGENT",
      description = "Its opponent, for example mcts:1000.")
  private String second = "";

  @Option(
      names = "--games",
      required = true,
      paramLabel = "N",
      description = "How many games; seats balance to within one game, exactly if it is even.")
  private int games;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Where all randomness comes from; the same seed plays the same games. 1.")
  private long seed;

  @Option(
      names = "--openings",
      paramLabel = "PLIES",
      description = "Random moves at the start of each pair of games. By game: 4 for connect-four.")
  private Optional<Integer> openings = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the games to this file: as SGF if it ends in .sgf, else a game a line.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--sgf",
      paramLabel = "FILE",
      description = "Writes the games to this file as SGF: of Go, Othello, Gomoku and Hex.")
  private Optional<Path> sgf = Optional.empty();

  @Option(names = "--json", description = "Prints the result as one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec;

  /**
   * @param catalog the agents that there are
   */
  public MatchCommand(AgentCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Integer call() {
    MatchParams params;
    Table table;
    try {
      Game game = Games.byId(gameId);
      params = new MatchParams(game, games, openings.orElse(usualPlies(game)), seed);
      for (Map.Entry<Path, WrittenFormat> file : files().entrySet()) {
        file.getValue().require(game);
        Outputs.requireWritableFile(file.getKey());
      }
      table = seat(game);
    } catch (BadOutputException | IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    AtomicBoolean isEnded = new AtomicBoolean();
    try (EarlyEnd _ = EarlyEnd.listen(() -> isEnded.set(true))) {
      MatchResult result = play(params, table, isEnded::get);
      boolean isWritten = result.games() > 0 && write(params, result);
      PrintWriter to = spec.commandLine().getOut();
      to.println(json ? Json.object(fields(params, result)) : summary(params, result));
      to.flush();
      return isWritten ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private Map<Path, WrittenFormat> files() {
    Map<Path, WrittenFormat> files = new LinkedHashMap<>();
    out.ifPresent(file -> files.put(file, WrittenFormat.ofFile(file).orElse(WrittenFormat.TEXT)));
    sgf.ifPresent(file -> files.put(file, WrittenFormat.SGF));
    return files;
  }

  private boolean write(MatchParams params, MatchResult result) {
    List<String> head = List.of(headline(params, result));
    boolean isWritten = true;
    for (Map.Entry<Path, WrittenFormat> file : files().entrySet()) {
      isWritten &=
          Outputs.write(
              file.getKey(),
              path ->
                  RecordWriter.write(
                      path,
                      file.getValue(),
                      head,
                      PlayedGames.inFull(result.records(), file.getValue())),
              spec.commandLine().getErr());
    }
    return isWritten;
  }

  private static int usualPlies(Game game) {
    return Math.clamp(game.maximumLength() / MOVES_FOR_AN_OPENING_PLY, 1, MOST_USUAL_PLIES);
  }

  /** The two agents, which may be programs that take long to start. */
  private record Table(Agent agent, Agent opponent) implements AutoCloseable {
    @Override
    public void close() {
      agent.close();
      opponent.close();
    }
  }

  private Table seat(Game game) {
    Agent agent = catalog.create(first, game);
    try {
      return new Table(agent, catalog.create(second, game));
    } catch (BadAgentException e) {
      agent.close();
      throw e;
    }
  }

  private MatchResult play(MatchParams params, Table table, BooleanSupplier cancelled) {
    try (table;
        ProgressLine line = ProgressLine.to(spec.commandLine().getErr())) {
      Pace pace = new Pace(0, params.games());
      return Match.play(
          params,
          table.agent(),
          table.opponent(),
          soFar -> line.show(progress(soFar, pace)),
          cancelled);
    }
  }

  private String progress(MatchResult soFar, Pace pace) {
    return String.format(
        Locale.ROOT,
        "%d of %d games, score %.1f %%%s",
        soFar.games(),
        games,
        100 * soFar.score(),
        pace.left(soFar.games()));
  }

  private static String headline(MatchParams params, MatchResult result) {
    return String.format(
        Locale.ROOT,
        "%s: %s against %s, %d games, openings of %d random plies, seed %d",
        params.game().id(),
        result.agent(),
        result.opponent(),
        result.games(),
        params.openingPlies(),
        params.seed());
  }

  private static String summary(MatchParams params, MatchResult result) {
    Interval score = MatchStatistics.score(result);
    Interval elo = MatchStatistics.eloDifference(result);
    return headline(params, result)
        + String.format(
            Locale.ROOT,
            "%s%n  wins %d, draws %d, losses %d, duplicate games %d%s"
                + "%n  score %.1f %% (95 %%: %.1f to %.1f)"
                + "%n  Elo difference %s (95 %%: %s to %s)",
            missing(params, result),
            result.wins(),
            result.draws(),
            result.losses(),
            result.duplicates(),
            forfeits(result),
            100 * score.estimate(),
            100 * score.low(),
            100 * score.high(),
            elo(elo.estimate()),
            elo(elo.low()),
            elo(elo.high()));
  }

  private static String elo(double difference) {
    return Double.isInfinite(difference)
        ? (difference > 0 ? "+" : "-") + "infinite"
        : String.format(Locale.ROOT, "%+.0f", difference);
  }

  /** Said only of a match that was ended early. */
  private static String missing(MatchParams params, MatchResult result) {
    return result.games() == params.games()
        ? ""
        : String.format(
            Locale.ROOT,
            "%n  ended early, after %d of %d games: short ones end first, so the score leans to"
                + " whoever wins faster",
            result.games(),
            params.games());
  }

  /** Said only if there are any: most agents never forfeit. */
  private static String forfeits(MatchResult result) {
    int first = result.forfeits() - result.forfeitsWon();
    return result.forfeits() == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "%n  forfeited, because it could not go on, and counted as lost: %d by %s, %d by %s",
            first,
            result.agent(),
            result.forfeitsWon(),
            result.opponent());
  }

  private static Map<String, Object> fields(MatchParams params, MatchResult result) {
    Interval score = MatchStatistics.score(result);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("game", params.game().id());
    fields.put("first", result.agent());
    fields.put("second", result.opponent());
    fields.put("games", result.games());
    fields.put("wins", result.wins());
    fields.put("draws", result.draws());
    fields.put("losses", result.losses());
    fields.put("score", score.estimate());
    fields.put("scoreLow", score.low());
    fields.put("scoreHigh", score.high());
    fields.put("eloDifference", MatchStatistics.eloDifference(result).estimate());
    fields.put("duplicates", result.duplicates());
    fields.put("forfeits", result.forfeits());
    fields.put("forfeitsWon", result.forfeitsWon());
    return fields;
  }
}

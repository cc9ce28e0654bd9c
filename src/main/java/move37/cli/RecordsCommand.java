package move37.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import move37.core.Requires;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.record.RecordAccount;
import move37.record.RecordSink;
import move37.record.RecordWriter;
import move37.record.SkippedLine;
import move37.record.WrittenFormat;
import move37.record.load.ReadOptions;
import move37.record.load.RecordGames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code move37 records}: checks and converts record files. */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    description = {
      "Reads records of games: text files with a game a line (.txt), SGF (.sgf, .hsgf) of Go,"
          + " Othello, Gomoku and Hex, WTHOR (.wtb, with .jou and .trn beside it) of Othello,"
          + " Piskvork (.psq) of Gomoku, zip files (.zip) of these, and folders.",
      "With --check it tells what is in each file and what could not be read and why. With --to and"
          + " --out it writes the games to one file, which appears when it is complete. Games with"
          + " the same moves as an earlier one are left out unless --keep-duplicates is given. From"
          + " SGF to SGF they keep their variations, comments and all else that is told of them.",
      "What cannot be read does not stop the rest; the exit code is 2 then."
    })
public final class RecordsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Record files or folders.")
  private List<Path> files = List.of();

  @Option(
      names = "--game",
      paramLabel = "GAME",
      description =
          "The game, for example connect-four; records of others are skipped. Usually the files"
              + " tell it, or the names of their folders.")
  private Optional<String> gameId = Optional.empty();

  @Option(names = "--check", description = "Tell what is in each file.")
  private boolean check;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "Write the games in this format: text or sgf.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", description = "The file to write.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--keep-duplicates", description = "Do not leave out what came before.")
  private boolean keepDuplicates;

  @Option(
      names = "--threads",
      paramLabel = "T",
      defaultValue = "2",
      description = "How many files are read side by side. 2.")
  private int threads;

  @Mixin private FilterOptions wanted;

  @Spec private CommandSpec spec;

  /** Files of no game, as far as can be told. */
  private List<SkippedLine> unknown = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Requires.check(
          to.isPresent() == out.isPresent(), "--to and --out belong together: FORMAT and FILE");
      Requires.check(check || to.isPresent(), "Give --check, or --to FORMAT and --out FILE");
      Optional<WrittenFormat> format = to.map(WrittenFormat::byId);
      ReadOptions all = ReadOptions.usual().withThreads(threads).withFilter(wanted.filter());
      ReadOptions asked = keepDuplicates ? all : all.withoutDuplicates();
      boolean isToSgf = format.equals(Optional.of(WrittenFormat.SGF));
      ReadOptions options = isToSgf ? asked.withSgf() : asked;
      Map<Game, List<Path>> byGame = byGame();
      if (format.isPresent()) {
        if (byGame.isEmpty()) {
          tellOfFiles(report(), Map.of());
          return ExitCode.BAD_INPUT;
        }
        requireOneGame(byGame.keySet(), format.get());
        Outputs.requireWritableFile(out.orElseThrow());
      }
      return run(byGame, options, format);
    } catch (BadOutputException | IllegalArgumentException e) {
      err.println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
  }

  /** The files of each game; if none is named, as the files tell it. */
  private Map<Game, List<Path>> byGame() {
    Map<Game, List<Path>> byGame = new LinkedHashMap<>();
    if (gameId.isPresent()) {
      byGame.put(Games.byId(gameId.get()), files);
      return byGame;
    }
    RecordGames found = RecordGames.of(files);
    found.games().forEach(game -> byGame.put(game, found.byGame().get(game)));
    unknown = found.unknown();
    return byGame;
  }

  private static void requireOneGame(Set<Game> games, WrittenFormat format) {
    Requires.check(
        games.size() == 1,
        "The files hold games of %s: choose one with --game",
        games.stream().map(Game::id).collect(Collectors.joining(", ")));
    format.require(games.iterator().next());
  }

  private int run(Map<Game, List<Path>> byGame, ReadOptions options, Optional<WrittenFormat> format)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    AtomicBoolean isEnded = new AtomicBoolean();
    RecordsReading reading = new RecordsReading(byGame, options.withCancel(isEnded::get), err);
    try (EarlyEnd _ = EarlyEnd.listen(() -> isEnded.set(true))) {
      boolean isWritten = true;
      if (format.isPresent()) {
        String comment = "move37 records --game " + byGame.keySet().iterator().next().id();
        isWritten =
            Outputs.write(
                out.orElseThrow(),
                file ->
                    RecordWriter.write(
                        file, format.get(), List.of(comment), sink -> fill(sink, reading)),
                err);
      } else {
        reading.into(_ -> {});
      }
      return tell(reading, isWritten);
    }
  }

  /** Hands all games over; a file of only some of them, or of none, is not to be written. */
  private static void fill(RecordSink sink, RecordsReading reading) throws IOException {
    reading.into(sink);
    if (reading.isEndedEarly()) {
      throw new IOException("it was ended early");
    }
    if (reading.games() == 0) {
      throw new IOException("there are no games to write");
    }
  }

  private RecordsReport report() {
    return new RecordsReport(
        spec.commandLine().getOut(), spec.commandLine().getErr(), gameId.isEmpty(), keepDuplicates);
  }

  private void tellOfFiles(RecordsReport report, Map<Game, RecordAccount> accounts) {
    if (check) {
      report.tellFiles(accounts, unknown);
    } else {
      report.tellTrouble(accounts, unknown);
    }
  }

  private int tell(RecordsReading reading, boolean isWritten) {
    Map<Game, RecordAccount> accounts = reading.accounts();
    PrintWriter err = spec.commandLine().getErr();
    if (accounts.isEmpty() && (unknown.isEmpty() || !isWritten)) {
      return ExitCode.FAILED;
    }
    RecordsReport report = report();
    tellOfFiles(report, accounts);
    int told = accounts.values().stream().mapToInt(account -> account.files().size()).sum();
    if (told + unknown.size() > 1 || !check) {
      String name = out.filter(_ -> isWritten).map(Path::toString).orElse("together");
      report.tellTogether(name, accounts, unknown);
    }
    if (reading.isEndedEarly()) {
      err.println("Ended early: the rest was not read");
      err.flush();
      return ExitCode.FAILED;
    }
    boolean isWhole =
        unknown.isEmpty() && accounts.values().stream().allMatch(one -> one.skippedCount() == 0);
    if (!isWhole) {
      return ExitCode.BAD_INPUT;
    }
    return isWritten ? ExitCode.OK : ExitCode.FAILED;
  }
}

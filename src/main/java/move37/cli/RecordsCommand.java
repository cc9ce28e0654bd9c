package move37.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import move37.core.Requires;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.record.FileAccount;
import move37.record.RecordAccount;
import move37.record.RecordSink;
import move37.record.RecordWriter;
import move37.record.SkippedLine;
import move37.record.WrittenFormat;
import move37.record.load.ReadOptions;
import move37.record.load.RecordLoader;
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
  /** Without --check, no more of what could not be read is shown. */
  private static final int MOST_SHOWN = 10;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Record files or folders.")
  private List<Path> files = List.of();

  @Option(
      names = "--game",
      required = true,
      paramLabel = "GAME",
      description = "The game, for example connect-four; records of others are skipped.")
  private String gameId = "";

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

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Game game;
    ReadOptions options;
    Optional<WrittenFormat> format;
    try {
      game = Games.byId(gameId);
      format = format(game);
      options = ReadOptions.usual().withThreads(threads).withFilter(wanted.filter());
      if (out.isPresent()) {
        Outputs.requireWritableFile(out.get());
      }
    } catch (BadOutputException | IllegalArgumentException e) {
      err.println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    ReadOptions asked = keepDuplicates ? options : options.withoutDuplicates();
    boolean isToSgf = format.equals(Optional.of(WrittenFormat.SGF));
    return run(game, isToSgf ? asked.withSgf() : asked, format);
  }

  private Optional<WrittenFormat> format(Game game) {
    Requires.check(
        to.isPresent() == out.isPresent(), "--to and --out belong together: FORMAT and FILE");
    Requires.check(check || to.isPresent(), "Give --check, or --to FORMAT and --out FILE");
    Optional<WrittenFormat> format = to.map(WrittenFormat::byId);
    format.ifPresent(known -> known.require(game));
    return format;
  }

  private int run(Game game, ReadOptions options, Optional<WrittenFormat> format)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Reading reading = new Reading(game, options);
    boolean isWritten = true;
    if (format.isPresent()) {
      String comment = "move37 records --game " + game.id();
      isWritten =
          Outputs.write(
              out.orElseThrow(),
              file -> RecordWriter.write(file, format.get(), List.of(comment), reading::into),
              err);
    } else {
      reading.into(_ -> {});
    }
    if (reading.account.isEmpty()) {
      return ExitCode.FAILED;
    }
    RecordAccount account = reading.account.get();
    tell(account, isWritten);
    if (account.skippedCount() > 0) {
      return ExitCode.BAD_INPUT;
    }
    return isWritten ? ExitCode.OK : ExitCode.FAILED;
  }

  /** Reads all files once, with its progress on the terminal. */
  private final class Reading {
    private final Game game;
    private final ReadOptions options;
    private Optional<RecordAccount> account = Optional.empty();

    Reading(Game game, ReadOptions options) {
      this.game = game;
      this.options = options;
    }

    void into(RecordSink sink) throws IOException {
      try (ProgressLine line = ProgressLine.to(spec.commandLine().getErr())) {
        ReadOptions telling =
            options.withProgress(
                now ->
                    line.show(
                        now.games()
                            + " games, "
                            + now.filesDone()
                            + " of "
                            + now.files()
                            + " files"));
        account = Optional.of(RecordLoader.read(files, game, telling, sink));
      }
      if (out.isPresent() && account.get().games() == 0) {
        throw new IOException("there are no games to write");
      }
    }
  }

  private void tell(RecordAccount account, boolean isWritten) {
    PrintWriter to = spec.commandLine().getOut();
    Map<String, List<SkippedLine>> skipped =
        account.skipped().stream()
            .collect(Collectors.groupingBy(line -> place(line.file(), line.entry())));
    if (check) {
      for (FileAccount file : account.files()) {
        to.println(file.place() + ": " + counts(file));
        file.notes().forEach(note -> to.println("  note: " + note));
        List<SkippedLine> told = skipped.getOrDefault(place(file.file(), file.entry()), List.of());
        told.forEach(line -> to.println("  " + where(line) + line.reason()));
        if (file.skipped() > told.size()) {
          to.println("  and " + (file.skipped() - told.size()) + " more");
        }
      }
    } else {
      tellSkipped(account);
    }
    if (account.files().size() > 1 || !check) {
      to.println((out.isPresent() && isWritten ? out.get() : "together") + ": " + counts(account));
    }
    to.flush();
  }

  private static String place(Path file, String entry) {
    return file + "\0" + entry;
  }

  private static String where(SkippedLine line) {
    return line.line() == 0 ? "" : "line " + line.line() + ": ";
  }

  private void tellSkipped(RecordAccount account) {
    PrintWriter err = spec.commandLine().getErr();
    account.skipped().stream().limit(MOST_SHOWN).forEach(err::println);
    int more = account.skippedCount() - Math.min(MOST_SHOWN, account.skipped().size());
    if (more > 0) {
      err.println("and " + more + " more; --check tells more of each file");
    }
    err.flush();
  }

  private String counts(FileAccount file) {
    return counts(file.games(), file.filtered(), file.duplicates(), file.skipped());
  }

  private String counts(RecordAccount all) {
    return counts(all.games(), all.filtered(), all.duplicates(), all.skippedCount());
  }

  private String counts(int games, int filtered, int duplicates, int skipped) {
    StringBuilder text = new StringBuilder(games + (games == 1 ? " game" : " games"));
    if (filtered > 0) {
      text.append(", ").append(filtered).append(" not wanted");
    }
    if (duplicates > 0) {
      text.append(", ").append(duplicates).append(duplicates == 1 ? " duplicate" : " duplicates");
      text.append(keepDuplicates ? " kept" : " left out");
    }
    if (skipped > 0) {
      text.append(", ").append(skipped).append(" skipped");
    }
    return text.toString();
  }
}

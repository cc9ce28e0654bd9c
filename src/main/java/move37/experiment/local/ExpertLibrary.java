package move37.experiment.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import move37.experiment.ExpertChoice;
import move37.experiment.GamesReading;
import move37.game.Game;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.SkippedLine;
import move37.record.load.ReadOptions;
import move37.record.load.RecordLoader;

/**
 * The expert games that experiments learn from: the sample games that ship, or files of the user's
 * own. A game by other rules than its board's usual ones borrows the sample games of these, unless
 * it has games of its own; see {@link BorrowedGames}. The samples are loaded once and remembered;
 * the user's own files are read anew each time, since they may have been corrected meanwhile. Safe
 * for use by several threads.
 */
public final class ExpertLibrary {
  private static final String SAMPLES = "samples";
  private static final String FILE = "file:";
  private static final String NONE = "none";

  /** Players with fewer games than this are not offered as experts of their own. */
  private static final int ENOUGH_GAMES = 200;

  private static final GamesReading UNHEARD =
      new GamesReading() {
        @Override
        public void read(int games) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  private final Path sampleGames;
  private final Map<Path, LoadedRecords> loaded = new ConcurrentHashMap<>();

  /**
   * @param sampleGames folder with a folder a game; need not be there
   */
  public ExpertLibrary(Path sampleGames) {
    this.sampleGames = sampleGames;
  }

  /**
   * Games to learn from.
   *
   * @param records all games
   * @param skipped the first of the lines and files that could not be read
   * @param skippedCount how many could not be read
   * @param isExpert whether the player of this name is to be imitated
   */
  record Selection(
      List<GameRecord> records,
      List<SkippedLine> skipped,
      int skippedCount,
      Predicate<String> isExpert) {}

  /** The choices for this game, the usual one first. */
  List<ExpertChoice> choices(Game game) {
    List<ExpertChoice> choices = new ArrayList<>();
    Game owner = owner(game);
    if (Files.isDirectory(folder(owner))) {
      try {
        List<GameRecord> records = samples(game).games();
        if (owner.equals(game) || !records.isEmpty()) {
          choices.add(new ExpertChoice(SAMPLES, records.size()));
        }
        gamesByPlayer(records).entrySet().stream()
            .filter(entry -> entry.getValue() >= ENOUGH_GAMES)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .forEach(entry -> choices.add(ExpertChoice.ofPlayer(entry.getKey(), entry.getValue())));
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
    }
    choices.add(new ExpertChoice(NONE, 0));
    return choices;
  }

  /** Games by player. */
  static Map<String, Integer> gamesByPlayer(List<GameRecord> records) {
    Map<String, Integer> games = new TreeMap<>();
    for (GameRecord record : records) {
      games.merge(record.first(), 1, Integer::sum);
      if (!record.second().equals(record.first())) {
        games.merge(record.second(), 1, Integer::sum);
      }
    }
    return games;
  }

  /** The games that the choice stands for, as {@link #select(Game, String, GamesReading)}. */
  Selection select(Game game, String choice) throws IOException {
    return select(game, choice, UNHEARD);
  }

  /**
   * The games that the choice stands for.
   *
   * @param choice see {@link ExpertChoice#id}
   * @param reading hears of the user's own games alone
   * @throws IOException in one sentence, if they cannot be read or there are none
   */
  Selection select(Game game, String choice, GamesReading reading) throws IOException {
    if (choice.equals(NONE)) {
      return new Selection(List.of(), List.of(), 0, name -> false);
    }
    if (choice.startsWith(FILE)) {
      LoadedRecords own = own(choice.substring(FILE.length()), game, reading);
      return new Selection(own.games(), own.skipped(), own.skippedCount(), name -> true);
    }
    LoadedRecords samples = samples(game);
    if (choice.equals(SAMPLES)) {
      return selection(samples, name -> true, choice);
    }
    Optional<String> named = new ExpertChoice(choice, 0).player();
    if (named.isPresent()) {
      String player = named.get();
      List<GameRecord> own =
          samples.games().stream()
              .filter(record -> record.first().equals(player) || record.second().equals(player))
              .toList();
      return selection(
          new LoadedRecords(own, samples.skipped(), samples.skippedCount(), 0),
          player::equals,
          choice);
    }
    throw new IOException(
        "There is no expert '" + choice + "'; expected samples, player:NAME, file:PATH or none");
  }

  private static Selection selection(
      LoadedRecords loaded, Predicate<String> isExpert, String choice) throws IOException {
    if (loaded.games().isEmpty()) {
      String why =
          loaded.skipped().isEmpty()
              ? ""
              : ": %,d lines or files could not be read, the first: %s"
                  .formatted(loaded.skippedCount(), loaded.skipped().getFirst());
      throw new IOException("There are no games of the expert '" + choice + "'" + why);
    }
    return new Selection(loaded.games(), loaded.skipped(), loaded.skippedCount(), isExpert);
  }

  private static LoadedRecords own(String path, Game game, GamesReading reading)
      throws IOException {
    ReadOptions options =
        ReadOptions.usual()
            .withoutDuplicates()
            .withProgress(now -> reading.read(now.games()))
            .withCancel(reading::isCancelled);
    LoadedRecords own;
    try {
      own = RecordLoader.load(Path.of(path), game, options);
    } catch (InvalidPathException e) {
      throw new IOException("'" + path + "' is no path of a file: " + e.getReason(), e);
    }
    if (own.games().isEmpty()) {
      String where = own.skipped().stream().findFirst().map(Object::toString).orElse(path);
      throw new IOException("There is no game of " + game.id() + " to imitate in " + where);
    }
    return own;
  }

  private Path folder(Game game) {
    return sampleGames.resolve(game.id());
  }

  /** Whose sample games those of this game are. */
  private Game owner(Game game) {
    return Files.isDirectory(folder(game)) ? game : game.withUsualRules();
  }

  private LoadedRecords samples(Game game) throws IOException {
    Game owner = owner(game);
    LoadedRecords lent = load(folder(owner), owner);
    return owner.equals(game)
        ? lent
        : new LoadedRecords(
            BorrowedGames.by(game, lent.games()),
            lent.skipped(),
            lent.skippedCount(),
            lent.duplicates());
  }

  private LoadedRecords load(Path path, Game game) throws IOException {
    LoadedRecords known = loaded.get(path);
    if (known == null) {
      known = RecordLoader.load(path, game);
      loaded.put(path, known);
    }
    return known;
  }
}

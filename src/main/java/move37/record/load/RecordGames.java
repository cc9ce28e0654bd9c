package move37.record.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.record.SkippedLine;
import move37.record.load.RecordReading.Wanted;

/**
 * Finds out which game files hold records of: by what a file says of itself, its first game at
 * most, and by the name of its folder, if that is a game's. A file that names its rules is believed
 * before its folder; of one that names only what is played on which board, the folder can name the
 * rules. As most people's games of Hex are played with the swap rule, those of which nobody says
 * anything are read by that.
 */
public final class RecordGames {
  private static final String UNKNOWN =
      "it tells of no game that can be read here: name its game with --game if there is one";

  private static final String ONLY_ONCE = "it can be read only once: name its game with --game";

  private final Map<Game, List<Path>> byGame = new LinkedHashMap<>();
  private final List<SkippedLine> unknown = new ArrayList<>();

  private RecordGames() {}

  /** Looks into files and folders as {@link RecordLoader#read} reads them. */
  public static RecordGames of(List<Path> filesOrFolders) {
    RecordGames games = new RecordGames();
    RecordLoader.files(filesOrFolders).forEach(games::find);
    return games;
  }

  /** The files of each game that was found, in order. */
  public Map<Game, List<Path>> byGame() {
    return Map.copyOf(byGame);
  }

  /** The games that were found, in the order of the files. */
  public List<Game> games() {
    return List.copyOf(byGame.keySet());
  }

  /** The files that are of no game, as far as can be told, and why. */
  public List<SkippedLine> unknown() {
    return List.copyOf(unknown);
  }

  private void find(Wanted wanted) {
    String problem = problem(wanted);
    if (problem.isEmpty()) {
      try {
        Optional<Game> game = game(wanted);
        if (game.isPresent()) {
          byGame.computeIfAbsent(game.get(), _ -> new ArrayList<>()).add(wanted.file());
          return;
        }
        problem = UNKNOWN;
      } catch (IOException e) {
        problem = "the file cannot be read: " + FileReading.reason(e);
      }
    }
    unknown.add(new SkippedLine(wanted.file(), "", 0, problem));
  }

  private static String problem(Wanted wanted) {
    if (!wanted.problem().isEmpty()) {
      return wanted.problem();
    }
    String name = FileSource.smallName(wanted.file());
    if (!wanted.isGiven() && !RecordFormats.isZip(name) && RecordFormats.of(name).isEmpty()) {
      return FileReading.NO_RECORD;
    }
    boolean isStream = Files.exists(wanted.file()) && !Files.isRegularFile(wanted.file());
    return isStream ? ONLY_ONCE : "";
  }

  private static Optional<Game> game(Wanted wanted) throws IOException {
    Optional<ToldGame> told = told(wanted);
    Optional<Game> byFolder = byFolder(wanted.file());
    if (told.isEmpty()) {
      return byFolder;
    }
    Game said = told.get().game();
    if (told.get().isExact()) {
      return Optional.of(said);
    }
    Game usual = said.withUsualRules();
    return Optional.of(byFolder.filter(game -> game.withUsualRules().equals(usual)).orElse(said));
  }

  private static Optional<ToldGame> told(Wanted wanted) throws IOException {
    Path file = wanted.file();
    String name = FileSource.smallName(file);
    if (RecordFormats.isZip(name)) {
      return new ZipRecords(file, ZipLimits.USUAL).game();
    }
    return RecordFormats.of(name).orElse(RecordFormats.USUAL).game(new FileSource(file));
  }

  private static Optional<Game> byFolder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return Optional.ofNullable(folder)
        .map(Path::getFileName)
        .flatMap(name -> Games.find(name.toString()));
  }
}

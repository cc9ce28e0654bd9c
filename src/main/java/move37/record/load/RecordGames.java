package move37.record.load;

import java.io.IOException;
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
 * most, and by the name of its folder, if that is a game's. What the folder says of the rules
 * counts where both speak of the same game on the same board; as most people's games of Hex are
 * played with the swap rule, those that say nothing of it are read by that.
 */
public final class RecordGames {
  private static final String UNKNOWN = "it does not tell which game it is of";

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
    String name = FileSource.smallName(wanted.file());
    boolean isRecord =
        wanted.isGiven() || RecordFormats.isZip(name) || RecordFormats.of(name).isPresent();
    return wanted.problem().isEmpty() && !isRecord ? FileReading.NO_RECORD : wanted.problem();
  }

  private static Optional<Game> game(Wanted wanted) throws IOException {
    Optional<Game> said = said(wanted);
    Optional<Game> byFolder = byFolder(wanted.file());
    if (said.isEmpty()) {
      return byFolder;
    }
    Game usual = said.get().withUsualRules();
    return byFolder.filter(game -> game.withUsualRules().equals(usual)).or(() -> said);
  }

  private static Optional<Game> said(Wanted wanted) throws IOException {
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

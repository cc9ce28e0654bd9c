package move37.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import move37.game.Game;
import move37.record.RecordAccount;
import move37.record.RecordSink;
import move37.record.load.ReadOptions;
import move37.record.load.RecordLoader;

/** Reads the files of each game once, with its progress on the terminal. */
final class RecordsReading {
  private final Map<Game, List<Path>> files;
  private final ReadOptions options;
  private final PrintWriter err;
  private final Map<Game, RecordAccount> accounts = new LinkedHashMap<>();

  /**
   * @param files by game, in the order of the map
   * @param err where the progress is shown
   */
  RecordsReading(Map<Game, List<Path>> files, ReadOptions options, PrintWriter err) {
    this.files = files;
    this.options = options;
    this.err = err;
  }

  /** Hands all games over, those of one game after those of another. */
  void into(RecordSink sink) throws IOException {
    try (ProgressLine line = ProgressLine.to(err)) {
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
      for (Map.Entry<Game, List<Path>> entry : files.entrySet()) {
        Game game = entry.getKey();
        accounts.put(game, RecordLoader.read(entry.getValue(), game, telling, sink));
      }
    }
  }

  /** What became of the files that were read so far, by game. */
  Map<Game, RecordAccount> accounts() {
    return accounts;
  }

  /** Whether reading was broken off. */
  boolean isEndedEarly() {
    return accounts.values().stream().anyMatch(RecordAccount::cancelled);
  }

  /** How many games were taken. */
  int games() {
    return accounts.values().stream().mapToInt(RecordAccount::games).sum();
  }
}

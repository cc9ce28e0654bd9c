package move37.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what the formats read. */
final class RecordCollector {
  private final List<GameRecord> games = new ArrayList<>();
  private final List<SkippedLine> skipped = new ArrayList<>();
  private final Set<List<Integer>> different = new HashSet<>();
  private int skippedCount;

  void add(GameRecord game) {
    games.add(game);
    different.add(game.actions());
  }

  void skip(Path file, int line, String reason) {
    skippedCount++;
    if (skipped.size() < LoadedRecords.MOST_REPORTED) {
      skipped.add(new SkippedLine(file, line, reason));
    }
  }

  LoadedRecords finish() {
    return new LoadedRecords(games, skipped, skippedCount, games.size() - different.size());
  }
}

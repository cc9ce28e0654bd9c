package move37.record.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import move37.record.FileAccount;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.RecordAccount;
import move37.record.RecordSink;
import move37.record.SkippedLine;

/** Takes what was read, file by file, passes on what is wanted, and keeps account. */
final class RecordAccounting {
  private static final int MOST_NOTES = 20;

  private final ReadOptions options;
  private final RecordSink sink;
  private final Set<Fingerprint> known = new HashSet<>();
  private final List<FileAccount> files = new ArrayList<>();
  private final List<SkippedLine> skipped = new ArrayList<>();
  private FileAccount now;
  private int found;

  RecordAccounting(ReadOptions options, RecordSink sink) {
    this.options = options;
    this.sink = sink;
  }

  /** A file begins. */
  void begin(RecordEvent.Began began) {
    end();
    now = new FileAccount(began.file(), began.entry(), 0, 0, 0, 0, List.of());
  }

  /** The file ends, if one had begun. */
  void end() {
    if (now != null) {
      files.add(now);
    }
    now = null;
  }

  /** Takes a game. */
  void add(RecordEvent.Found what) throws IOException {
    GameRecord game = what.game();
    found++;
    if (!options.filter().test(game)) {
      count(0, 1, 0, 0);
      return;
    }
    boolean isNew = known.add(Fingerprint.of(game.actions()));
    boolean isWanted = isNew || !options.unique();
    count(isWanted ? 1 : 0, 0, isNew ? 0 : 1, 0);
    if (isWanted && what.sgf().isPresent()) {
      sink.add(game, what.sgf().get());
    } else if (isWanted) {
      sink.add(game);
    }
  }

  /** Takes what could not be read. */
  void skip(RecordEvent.Skipped what) {
    count(0, 0, 0, 1);
    if (skipped.size() < LoadedRecords.MOST_REPORTED
        && now.skipped() <= LoadedRecords.MOST_REPORTED_A_FILE) {
      skipped.add(new SkippedLine(now.file(), now.entry(), what.line(), what.reason()));
    }
  }

  /** Takes what was odd. */
  void note(String note) {
    if (now.notes().size() < MOST_NOTES) {
      List<String> notes = new ArrayList<>(now.notes());
      notes.add(note);
      now =
          new FileAccount(
              now.file(),
              now.entry(),
              now.games(),
              now.filtered(),
              now.duplicates(),
              now.skipped(),
              notes);
    }
  }

  private void count(int games, int filtered, int duplicates, int skips) {
    now =
        new FileAccount(
            now.file(),
            now.entry(),
            now.games() + games,
            now.filtered() + filtered,
            now.duplicates() + duplicates,
            now.skipped() + skips,
            now.notes());
  }

  /** How many games were found so far. */
  int found() {
    return found;
  }

  /** The account of all files. */
  RecordAccount finish(boolean cancelled) {
    end();
    return new RecordAccount(files, skipped, cancelled);
  }
}

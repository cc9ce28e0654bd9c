package move37.record;

import java.util.List;

/**
 * What was read from a file or folder.
 *
 * @param games the games in the order of files and lines, duplicates among them unless they were to
 *     be left out
 * @param skipped what could not be read and why; the first {@value #MOST_REPORTED} of them
 * @param skippedCount how many lines, games and files could not be read
 * @param duplicates games whose moves all equal those of an earlier game
 */
public record LoadedRecords(
    List<GameRecord> games, List<SkippedLine> skipped, int skippedCount, int duplicates) {
  /** No more skipped lines than these are kept, so that a wrong file does not fill the memory. */
  public static final int MOST_REPORTED = 1000;

  /** Of one file no more are kept, so that it does not hide what is wrong with the others. */
  public static final int MOST_REPORTED_A_FILE = 100;

  public LoadedRecords {
    games = List.copyOf(games);
    skipped = List.copyOf(skipped);
  }
}

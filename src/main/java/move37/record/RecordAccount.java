package move37.record;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What became of all files.
 *
 * @param files one by one, in order
 * @param skipped what could not be read and why; the first {@value LoadedRecords#MOST_REPORTED}
 * @param cancelled whether reading was broken off, so that files are missing
 */
public record RecordAccount(List<FileAccount> files, List<SkippedLine> skipped, boolean cancelled) {
  public RecordAccount {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }

  /** How many games were taken. */
  public int games() {
    return sum(FileAccount::games);
  }

  /** How many games the filter did not want. */
  public int filtered() {
    return sum(FileAccount::filtered);
  }

  /** How many games repeat an earlier one. */
  public int duplicates() {
    return sum(FileAccount::duplicates);
  }

  /** How many lines, games and files could not be read. */
  public int skippedCount() {
    return sum(FileAccount::skipped);
  }

  private int sum(ToIntFunction<FileAccount> count) {
    return files.stream().mapToInt(count).sum();
  }
}

package move37.record;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a file.
 *
 * @param entry the entry's name if the file is a zip file; empty otherwise
 * @param games how many games were taken from it
 * @param filtered legal games that the filter did not want
 * @param duplicates games whose moves all equal those of an earlier game, here or in an earlier
 *     file
 * @param skipped lines, or games, that could not be read
 * @param notes what was odd but did no harm
 */
public record FileAccount(
    Path file,
    String entry,
    int games,
    int filtered,
    int duplicates,
    int skipped,
    List<String> notes) {
  public FileAccount {
    notes = List.copyOf(notes);
  }

  /** The file's name, with that of the entry. */
  public String place() {
    return entry.isEmpty() ? file.toString() : file + " (" + entry + ")";
  }
}

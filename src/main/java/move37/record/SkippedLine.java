package move37.record;

import java.nio.file.Path;

/**
 * A line (or a whole file) that could not be read as a game.
 *
 * @param entry the entry's name if the file is a zip file; empty otherwise
 * @param line counted from 1; 0 if the file as a whole is meant
 * @param reason why, in one sentence without the place
 */
public record SkippedLine(Path file, String entry, int line, String reason) {
  /** The place and the reason, for people. */
  @Override
  public String toString() {
    String place = entry.isEmpty() ? file.toString() : file + " (" + entry + ")";
    return line == 0 ? place + ": " + reason : place + ", line " + line + ": " + reason;
  }
}

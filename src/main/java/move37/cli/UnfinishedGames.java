package move37.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.core.WholeFile;
import move37.game.Game;
import move37.record.BadRecordException;
import move37.record.GameRecord;
import move37.record.MoveStrings;

/**
 * Keeps the games of a collection that is being made in a file beside it, so that the same command
 * goes on from there if it is ended early, however that happens. The file's first line tells the
 * command; each other line is a game's place in the collection, the round in which it was drawn,
 * and the game ({@link MoveStrings}). Not for use by several threads at once.
 */
final class UnfinishedGames implements AutoCloseable {
  private static final Pattern LINE = Pattern.compile("(\\d{1,9}) (\\d{1,9}) (.*)");

  private final Path file;
  private final Map<Drawn, GameRecord> earlier;
  private final BufferedWriter out;

  private record Drawn(int place, int round) {}

  private UnfinishedGames(Path file, Map<Drawn, GameRecord> earlier) throws IOException {
    this.file = file;
    this.earlier = earlier;
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  /**
   * Opens the file that belongs to a collection, or begins it.
   *
   * @param complete the file that the collection is meant for
   * @param command all that decides what is drawn, in one line
   * @throws BadOutputException in one sentence, if it holds what another command has drawn
   * @throws IOException if it cannot be read or written
   */
  static UnfinishedGames open(Path complete, String command, Game game)
      throws BadOutputException, IOException {
    Path file = complete.resolveSibling(complete.getFileName() + ".part");
    List<String> lines = wholeLines(file);
    if (!lines.isEmpty() && !lines.getFirst().equals(command)) {
      throw new BadOutputException(
          file + " keeps the games of another command; finish that one or delete the file");
    }
    Map<Drawn, GameRecord> earlier = new HashMap<>();
    StringBuilder kept = new StringBuilder(command + "\n");
    for (String line : lines) {
      if (isRead(line, game, earlier)) {
        kept.append(line).append('\n');
      }
    }
    WholeFile.write(file, unfinished -> Files.writeString(unfinished, kept));
    return new UnfinishedGames(file, earlier);
  }

  /** The last line is left out if it was cut off in the middle. */
  private static List<String> wholeLines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /** Whether the line is a game. */
  private static boolean isRead(String line, Game game, Map<Drawn, GameRecord> into) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return false;
    }
    Drawn drawn = new Drawn(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    try {
      into.put(drawn, MoveStrings.parse(parts.group(3), game));
      return true;
    } catch (BadRecordException _) {
      return false;
    }
  }

  /** How many games an earlier run has left. */
  int count() {
    return earlier.size();
  }

  /** The game that an earlier run has drawn for a place in a round, if there is one. */
  Optional<GameRecord> find(int place, int round) {
    return Optional.ofNullable(earlier.get(new Drawn(place, round)));
  }

  /**
   * Keeps a game.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void add(int place, int round, GameRecord record) {
    try {
      out.write(place + " " + round + " " + MoveStrings.format(record) + "\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file + ": " + Outputs.reason(e), e);
    }
  }

  /** Ends the keeping and deletes the file: the collection is complete. */
  void delete() throws IOException {
    close();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

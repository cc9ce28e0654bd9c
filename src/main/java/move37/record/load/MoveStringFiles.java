package move37.record.load;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.game.othello.Othello;
import move37.record.BadRecordException;
import move37.record.MoveStrings;
import move37.record.OthelloTranscripts;

/**
 * Text files with a game a line (see {@link MoveStrings}, and for Othello {@link
 * OthelloTranscripts}); empty lines and lines that begin with {@code #} are passed over.
 */
final class MoveStringFiles implements RecordFormat {
  /** In the head of files that {@code move37 experts} and {@code move37 records} write. */
  private static final Pattern COMMAND = Pattern.compile("#.*--game ([a-z0-9.-]{1,60})(?: .*)?");

  /** The game is looked for in so many lines. */
  private static final int HEAD = 20;

  @Override
  public String pattern() {
    return "*.txt";
  }

  @Override
  public boolean claims(String name) {
    return name.endsWith(".txt");
  }

  @Override
  public void read(RecordSource source, Game game, RecordCollector collector) throws IOException {
    try (BoundedLines lines = BoundedLines.ofUtf8(source.open())) {
      while (lines.hasNext()) {
        read(lines.next(), game, collector);
      }
    }
  }

  @Override
  public Optional<ToldGame> game(RecordSource source) throws IOException {
    try (BoundedLines lines = BoundedLines.ofUtf8(source.open())) {
      for (int i = 0; i < HEAD && lines.hasNext(); i++) {
        Matcher command = COMMAND.matcher(lines.next().text().strip());
        if (command.matches()) {
          return Games.find(command.group(1)).map(game -> new ToldGame(game, true));
        }
      }
    }
    return Optional.empty();
  }

  /** The line with its moves one by one; Othello's are often written without passes. */
  private static String written(String text, Game game) throws BadRecordException {
    if (!(game instanceof Othello othello)) {
      return text;
    }
    int end = OthelloTranscripts.end(text);
    return end == 0
        ? text
        : MoveStrings.formatMoves(
                game, OthelloTranscripts.parse(text.substring(0, end), othello).actions())
            + text.substring(end);
  }

  private static void read(BoundedLines.Line line, Game game, RecordCollector collector) {
    if (!line.problem().isEmpty()) {
      collector.skip(line.number(), line.problem());
      return;
    }
    String text = line.text().strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    try {
      collector.add(MoveStrings.parse(written(text, game), game));
    } catch (BadRecordException e) {
      collector.skip(line.number(), e.getMessage());
    }
  }
}

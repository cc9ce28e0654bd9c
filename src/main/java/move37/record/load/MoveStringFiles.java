package move37.record.load;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Game;
import move37.game.othello.Othello;
import move37.record.BadRecordException;
import move37.record.GameRecord;
import move37.record.MoveStrings;
import move37.record.OthelloTranscripts;

/**
 * Text files with a game a line (see {@link MoveStrings}, and for Othello {@link
 * OthelloTranscripts}); empty lines and lines that begin with {@code #} are passed over.
 */
final class MoveStringFiles implements RecordFormat {
  private static final Pattern TRANSCRIPT =
      Pattern.compile("((?:[A-Ha-h][1-8]|--|[Pp][Aa]){2,})(\\s.*)?");

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

  /**
   * The line with its moves one by one: Othello's are often written as one word, without passes.
   */
  private static String written(String text, Game game) throws BadRecordException {
    if (!(game instanceof Othello othello)) {
      return text;
    }
    Matcher transcript = TRANSCRIPT.matcher(text);
    if (!transcript.matches()) {
      return text;
    }
    GameRecord record = OthelloTranscripts.parse(transcript.group(1), othello);
    return MoveStrings.formatMoves(game, record.actions())
        + Optional.ofNullable(transcript.group(2)).orElse("");
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

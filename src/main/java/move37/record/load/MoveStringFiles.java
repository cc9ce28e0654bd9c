package move37.record.load;

import java.io.IOException;
import move37.game.Game;
import move37.record.BadRecordException;
import move37.record.MoveStrings;

/**
 * Text files with a game a line (see {@link MoveStrings}); empty lines and lines that begin with
 * {@code #} are passed over.
 */
final class MoveStringFiles implements RecordFormat {
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
      collector.add(MoveStrings.parse(text, game));
    } catch (BadRecordException e) {
      collector.skip(line.number(), e.getMessage());
    }
  }
}

package move37.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import move37.game.Game;

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
  public boolean claims(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public void read(Path file, Game game, RecordCollector collector) throws IOException {
    try (BoundedLines lines = new BoundedLines(Files.newInputStream(file))) {
      while (lines.hasNext()) {
        read(lines.next(), file, game, collector);
      }
    }
  }

  private static void read(
      BoundedLines.Line line, Path file, Game game, RecordCollector collector) {
    if (!line.problem().isEmpty()) {
      collector.skip(file, line.number(), line.problem());
      return;
    }
    String text = line.text().strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    try {
      collector.add(MoveStrings.parse(text, game));
    } catch (BadRecordException e) {
      collector.skip(file, line.number(), e.getMessage());
    }
  }
}

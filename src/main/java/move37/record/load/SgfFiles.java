package move37.record.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import move37.game.Game;
import move37.record.BadRecordException;
import move37.record.SgfGames;
import move37.record.sgf.BadSgfException;
import move37.record.sgf.SgfGameType;
import move37.record.sgf.SgfReader;
import move37.record.sgf.SgfTree;

/** SGF files with any number of games; Little Golem names those of Hex {@code .hsgf}. */
final class SgfFiles implements RecordFormat {
  private static final int MOST_BROKEN = 100;

  @Override
  public String pattern() {
    return "*.sgf, *.hsgf";
  }

  @Override
  public boolean claims(String name) {
    return name.endsWith(".sgf") || name.endsWith(".hsgf");
  }

  @Override
  public void read(RecordSource source, Game game, RecordCollector collector) throws IOException {
    try (InputStream in = source.open()) {
      SgfReader reader = new SgfReader(in);
      int trees = 0;
      while (readNext(reader, game, collector)) {
        trees++;
      }
      if (trees == 0) {
        collector.skip(0, "the file holds no SGF game, which would begin with (;");
      }
      reader.notes().forEach(collector::note);
    }
  }

  /** Of files that begin with games that are none, the first that is one counts. */
  @Override
  public Optional<ToldGame> game(RecordSource source) throws IOException {
    try (InputStream in = source.open()) {
      SgfReader reader = new SgfReader(in);
      for (int i = 0; i < MOST_BROKEN; i++) {
        try {
          return reader
              .next()
              .flatMap(tree -> SgfGameType.game(tree.root()))
              .map(game -> new ToldGame(game, false));
        } catch (BadSgfException _) {
          // It is told of when the file is read.
        }
      }
      return Optional.empty();
    }
  }

  private static boolean readNext(SgfReader reader, Game game, RecordCollector collector)
      throws IOException {
    try {
      Optional<SgfTree> tree = reader.next();
      if (tree.isEmpty()) {
        return false;
      }
      collector.add(SgfGames.record(tree.get(), game), tree.get());
    } catch (BadSgfException e) {
      collector.skip(e.line(), e.getMessage());
    } catch (BadRecordException e) {
      collector.skip(e.line(), e.getMessage());
    }
    return true;
  }
}

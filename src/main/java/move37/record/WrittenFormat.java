package move37.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import move37.core.Requires;
import move37.game.Game;
import move37.record.sgf.SgfWriter;

/** The formats that records are written in. */
public enum WrittenFormat {
  /** A game a line, for every game; see {@link MoveStrings}. */
  TEXT {
    @Override
    void writeComment(String comment, Appendable out) throws IOException {
      out.append("# ").append(comment.replaceAll("\\p{Cntrl}", " ")).append('\n');
    }

    @Override
    void write(GameRecord game, Appendable out) throws IOException {
      out.append(MoveStrings.format(game)).append('\n');
    }

    @Override
    public boolean canHold(Game game) {
      return true;
    }
  },

  /** SGF FF[4], a game a line; comments are left out, as the format has no place for them. */
  SGF {
    @Override
    void writeComment(String comment, Appendable out) {}

    @Override
    void write(GameRecord game, Appendable out) throws IOException {
      SgfWriter.writeLine(SgfGames.tree(game), out);
    }

    @Override
    public boolean canHold(Game game) {
      return SgfGames.canHold(game);
    }
  };

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format with this name.
   *
   * @throws IllegalArgumentException in one sentence that lists what exists, if there is none
   */
  public static WrittenFormat byId(String id) {
    List<WrittenFormat> all = List.of(values());
    Requires.check(
        all.stream().anyMatch(format -> format.id().equals(id)),
        "There is no format \"%s\" to write: choose one of %s",
        id,
        Arrays.stream(values()).map(WrittenFormat::id).collect(Collectors.joining(", ")));
    return all.stream().filter(format -> format.id().equals(id)).findFirst().orElseThrow();
  }

  /** The format that a file's name ends in: SGF for {@code .sgf}, else text. */
  public static WrittenFormat ofFile(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".sgf") ? SGF : TEXT;
  }

  /**
   * Games of this kind can be written.
   *
   * @throws IllegalArgumentException in one sentence, if they cannot
   */
  public void require(Game game) {
    Requires.check(canHold(game), "The format %s cannot hold games of %s", id(), game.id());
  }

  /** Whether games of this kind can be written. */
  public abstract boolean canHold(Game game);

  /** Writes what is said about the games as a whole. */
  abstract void writeComment(String comment, Appendable out) throws IOException;

  /** Writes a game. */
  abstract void write(GameRecord game, Appendable out) throws IOException;
}

package move37.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import move37.core.Requires;
import move37.game.Game;
import move37.record.sgf.SgfMoves;
import move37.record.sgf.SgfWriter;

/** The formats that records are written in. */
public enum WrittenFormat {
  /** A game a line, for every game; see {@link MoveStrings}. */
  TEXT(".txt") {
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

  /**
   * SGF FF[4], a game a line; comments are left out, as the format has no place for them. How many
   * moves were dealt stands in the first node, as a property of ours: {@link SgfMoves#DEALT}.
   */
  SGF(".sgf") {
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

  private final String ending;

  WrittenFormat(String ending) {
    this.ending = ending;
  }

  /** What the names of such files end in, for example {@code .txt}. */
  public String ending() {
    return ending;
  }

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

  /**
   * Games of this kind can be written.
   *
   * @throws IllegalArgumentException in one sentence, if they cannot
   */
  public void require(Game game) {
    Requires.check(
        canHold(game),
        "%s files cannot hold games of %s",
        id().toUpperCase(Locale.ROOT),
        game.id());
  }

  /**
   * The format of a file of this name, if its ending tells it, in capitals or not. A packed file's
   * is that of the name without {@link RecordWriter#PACKED}, text if that tells none.
   */
  public static Optional<WrittenFormat> ofFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean isPacked = name.endsWith(RecordWriter.PACKED);
    String inside =
        isPacked ? name.substring(0, name.length() - RecordWriter.PACKED.length()) : name;
    return Arrays.stream(values())
        .filter(format -> inside.endsWith(format.ending))
        .findFirst()
        .or(() -> isPacked ? Optional.of(TEXT) : Optional.empty());
  }

  /** Whether games of this kind can be written. */
  public abstract boolean canHold(Game game);

  /** Writes what is said about the games as a whole. */
  abstract void writeComment(String comment, Appendable out) throws IOException;

  /** Writes a game. */
  abstract void write(GameRecord game, Appendable out) throws IOException;
}

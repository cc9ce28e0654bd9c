package move37.record.sgf;

import static move37.record.sgf.SgfBytes.END;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads SGF, the Smart Game Format (FF[4], by Arno Hollosi, red-bean.com/sgf; FF[3] as far as it
 * differs in form), a game at a time, so that a file with any number of games needs the memory of
 * one.
 *
 * <p>Lenient where the meaning is clear: text before and between the games and small letters in the
 * names of properties are passed over, a first semicolon and parentheses missing at the end are
 * added, a property that comes twice in a node is made one, and bytes that belong to nothing are
 * ignored, with a note.
 */
public final class SgfReader {
  /** The character set is sought in so many bytes. */
  private static final int HEAD = 1 << 13;

  /** A game is told from a parenthesis in a text by so many bytes behind it. */
  private static final int AHEAD_OF_NODE = 64;

  /** A semicolon, or a property where the first one was forgotten. */
  private static final Pattern NODE = Pattern.compile("[\\x00- ]*+(?:;|[A-Z]{1,8}[\\x00- ]*+\\[)");

  private static final int MOST_NOTES = 100;
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final SgfBytes bytes;
  private final SgfLimits limits;
  private final List<String> notes = new ArrayList<>();
  private String marked = "";
  private boolean begun;

  /**
   * @param in the file; closed by whoever opened it
   */
  public SgfReader(InputStream in) {
    this(in, SgfLimits.USUAL);
  }

  SgfReader(InputStream in, SgfLimits limits) {
    this.bytes = new SgfBytes(in);
    this.limits = limits;
  }

  /**
   * The next game; empty if there is none left. After a game that cannot be read the following ones
   * still can.
   *
   * @throws BadSgfException if the game cannot be read
   * @throws IOException if the file cannot be read
   */
  public Optional<SgfTree> next() throws IOException, BadSgfException {
    if (!begun) {
      begun = true;
      readMark();
    }
    if (!seekGame()) {
      return Optional.empty();
    }
    SgfCharset charset = SgfCharset.of(charset(bytes.peek(HEAD)), this::note);
    SgfTreeParser parser = new SgfTreeParser(bytes, charset, limits, this::note);
    try {
      return Optional.of(parser.read());
    } catch (BadSgfException e) {
      parser.skipRest();
      throw e;
    }
  }

  /**
   * The file's mark is believed first, then what the game names, unless its text says otherwise.
   */
  private String charset(byte[] head) {
    String name = SgfCharset.declared(head);
    if (!marked.isEmpty() || name.isEmpty()) {
      return marked;
    }
    if (SgfCharset.isUtf8InDisguise(name, head)) {
      note("the text is UTF-8, not " + name + " as the game says: read as UTF-8");
      return "UTF-8";
    }
    return name;
  }

  /** What was odd but read all the same, a sentence each, without repetitions. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private void note(String note) {
    if (notes.size() < MOST_NOTES && !notes.contains(note)) {
      notes.add(note);
    }
  }

  /** A byte order mark tells the character set of all games, whatever they name. */
  private void readMark() throws IOException {
    if (Arrays.equals(bytes.peek(UTF_8_MARK.length), UTF_8_MARK)) {
      marked = "UTF-8";
    }
  }

  /** Goes behind the parenthesis of the next game, before its first semicolon. */
  private boolean seekGame() throws IOException {
    int c = bytes.read();
    while (c != END && !(c == '(' && isNodeAhead())) {
      c = bytes.read();
    }
    return c != END;
  }

  private boolean isNodeAhead() throws IOException {
    byte[] ahead = bytes.peek(AHEAD_OF_NODE);
    return NODE.matcher(new String(ahead, StandardCharsets.ISO_8859_1)).lookingAt();
  }
}

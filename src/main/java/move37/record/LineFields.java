package move37.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import move37.record.replay.Excerpt;

/**
 * The fields of a line, with spaces or tabs between them: plain, in double quotes, or {@code
 * KEY=VALUE} with a value of either kind. In quotes {@code \"} is a quote and {@code \\} a
 * backslash. Read by hand: for long quoted texts an expression would overflow the stack.
 */
final class LineFields {
  private static final String SPACES = " \t\n\u000B\f\r";
  private static final char QUOTE = '"';
  private static final char ESCAPE = '\\';

  /** Texts that need no quotes: anything visible, not beginning with # and without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!#)(?![a-z-]+=)[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\"\\\\]]+");

  private final String line;
  private int at;

  private LineFields(String line) {
    this.line = line;
  }

  /**
   * A field.
   *
   * @param key empty if it has none
   * @param text what it says, without quotes
   */
  record Field(String key, String text) {
    /** The field where keys mean nothing. */
    String whole() {
      return key.isEmpty() ? text : key + "=" + text;
    }
  }

  /** The fields of a line that is not blank. */
  static List<Field> split(String line) throws BadRecordException {
    LineFields rest = new LineFields(line);
    List<Field> fields = new ArrayList<>();
    rest.skipSpaces();
    while (rest.at < line.length()) {
      fields.add(rest.next());
      rest.skipSpaces();
    }
    if (fields.isEmpty()) {
      throw new BadRecordException("the line is empty");
    }
    return fields;
  }

  private boolean isSpace(int index) {
    return SPACES.indexOf(line.charAt(index)) >= 0;
  }

  private void skipSpaces() {
    while (at < line.length() && isSpace(at)) {
      at++;
    }
  }

  private Field next() throws BadRecordException {
    String key = key();
    boolean isQuoted = at < line.length() && line.charAt(at) == QUOTE;
    return new Field(key, isQuoted ? quoted() : plain());
  }

  /** Goes behind the key and its sign, if there is one. */
  private String key() {
    int end = at;
    while (end < line.length() && isKeyLetter(line.charAt(end))) {
      end++;
    }
    if (end == at || end == line.length() || line.charAt(end) != '=') {
      return "";
    }
    String key = line.substring(at, end);
    at = end + 1;
    return key;
  }

  private static boolean isKeyLetter(char c) {
    return c == '-' || (c >= 'a' && c <= 'z');
  }

  private String plain() {
    int start = at;
    while (at < line.length() && !isSpace(at)) {
      at++;
    }
    return line.substring(start, at);
  }

  private String quoted() throws BadRecordException {
    StringBuilder text = new StringBuilder();
    int i = at + 1;
    while (i < line.length() && line.charAt(i) != QUOTE) {
      if (line.charAt(i) == ESCAPE && i + 1 < line.length()) {
        i++;
      }
      text.append(line.charAt(i));
      i++;
    }
    boolean isClosed = i < line.length() && (i + 1 == line.length() || isSpace(i + 1));
    if (!isClosed) {
      throw new BadRecordException("a quote is not closed: " + Excerpt.of(line.substring(at)));
    }
    at = i + 1;
    return text.toString();
  }

  /** The text as a field, in quotes if it needs them. */
  static String format(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", " ");
    return PLAIN.matcher(oneLine).matches()
        ? oneLine
        : '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

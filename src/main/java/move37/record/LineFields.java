package move37.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.record.replay.Excerpt;

/**
 * The fields of a line, with spaces or tabs between them: plain, in double quotes, or {@code
 * KEY=VALUE} with a value of either kind. In quotes {@code \"} is a quote and {@code \\} a
 * backslash.
 */
final class LineFields {
  /** A key or none, a quoted or a plain text or none, and white space or the end behind it. */
  private static final Pattern FIELD =
      Pattern.compile(
          "\\s*(?:([a-z-]+)=)?+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\"\\s]\\S*+)?)(?=\\s|$)");

  /** Texts that need no quotes: anything visible, not beginning with # and without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!#)(?![a-z-]+=)[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\"\\\\]]+");

  private LineFields() {}

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
    String stripped = line.strip();
    if (stripped.isEmpty()) {
      throw new BadRecordException("the line is empty");
    }
    List<Field> fields = new ArrayList<>();
    Matcher matcher = FIELD.matcher(stripped);
    int at = 0;
    while (at < stripped.length()) {
      matcher.region(at, stripped.length());
      if (!matcher.lookingAt() || matcher.end() == at) {
        throw new BadRecordException(
            "a quote is not closed: " + Excerpt.of(stripped.substring(at)));
      }
      fields.add(new Field(group(matcher, 1), text(matcher)));
      at = matcher.end();
    }
    return fields;
  }

  private static String text(Matcher matcher) {
    String quoted = matcher.group(2);
    return quoted == null ? group(matcher, 3) : quoted.replaceAll("\\\\(.)", "$1");
  }

  private static String group(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? "" : text;
  }

  /** The text as a field, in quotes if it needs them. */
  static String format(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", " ");
    return PLAIN.matcher(oneLine).matches()
        ? oneLine
        : '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

package move37.record.sgf;

import java.util.List;

/**
 * What the values of properties say, by the rules of FF[4]: a backslash takes the meaning from the
 * character behind it, and makes nothing of a line end behind it; line ends of any kind are one
 * character; other white space is a space.
 */
public final class SgfText {
  private static final char ESCAPE = '\\';
  private static final char CLOSE = ']';
  private static final char COLON = ':';

  private SgfText() {}

  /** The value as text of any number of lines, with {@code \n} between them. */
  public static String text(String value) {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean escaped = c == ESCAPE && i + 1 < value.length();
      if (escaped) {
        i++;
        c = value.charAt(i);
      }
      if (isLineEnd(c)) {
        if (i + 1 < value.length() && isOtherLineEnd(c, value.charAt(i + 1))) {
          i++;
        }
        if (!escaped) {
          text.append('\n');
        }
      } else {
        text.append(isOtherSpace(c) ? ' ' : c);
      }
    }
    return text.toString();
  }

  /** The value as one line of text. */
  public static String simpleText(String value) {
    return text(value).replace('\n', ' ');
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isOtherSpace(char c) {
    return c == '\t' || c == '\u000B' || c == '\f';
  }

  private static boolean isOtherLineEnd(char c, char next) {
    return isLineEnd(next) && next != c;
  }

  /** The value that says this text. */
  public static String escape(String text) {
    StringBuilder value = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE || c == CLOSE || c == COLON) {
        value.append(ESCAPE);
      }
      value.append(c);
    }
    return value.toString();
  }

  /**
   * The parts of a composed value such as {@code aa:cc}: before and behind the first colon that is
   * not escaped; the value alone if there is none.
   */
  public static List<String> parts(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == ESCAPE) {
        i++;
      } else if (value.charAt(i) == COLON) {
        return List.of(value.substring(0, i), value.substring(i + 1));
      }
    }
    return List.of(value);
  }

  /** Whether this can stand between the brackets: nothing in it closes them or escapes the end. */
  static boolean isValue(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == CLOSE || (c == ESCAPE && i + 1 == value.length())) {
        return false;
      }
      if (c == ESCAPE) {
        i++;
      }
    }
    return true;
  }
}

package move37.record.sgf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character set of a game, which its property {@code CA} names. FF[4] has the brackets and
 * backslashes of values sought in characters, not in bytes: in some Asian sets the second byte of a
 * character looks like one.
 *
 * <p>Where nothing is named, text is UTF-8 if it can be and Latin-1 otherwise; FF[4] has Latin-1,
 * but text with other letters that is UTF-8 by chance is not found in practice.
 */
final class SgfCharset {
  private static final String USABLE = "();[]\\: ABCXYZabcxyz0123456789";

  /** Names in use that Java does not know. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("latin-1", "ISO-8859-1"),
          Map.entry("utf_8", "UTF-8"),
          Map.entry("gb2312", "GBK"),
          Map.entry("gb_2312-80", "GBK"),
          Map.entry("euc-cn", "GBK"),
          Map.entry("cp936", "GBK"),
          Map.entry("ms936", "GBK"),
          Map.entry("cp932", "windows-31j"),
          Map.entry("ms932", "windows-31j"),
          Map.entry("cp950", "x-windows-950"),
          Map.entry("big-5", "Big5"));

  /** Sets in which the second byte of a character may look like a bracket or a backslash. */
  private static final Set<String> TWO_BYTES =
      Set.of("GBK", "GB18030", "Big5", "Big5-HKSCS", "x-windows-950", "Shift_JIS", "windows-31j");

  /** Where the next game begins. */
  private static final Pattern GAME = Pattern.compile("\\(\\s*;");

  /** The property's name and value anywhere. */
  private static final Pattern HIDDEN = Pattern.compile("(?<![A-Z])CA\\s*\\[([\\w-]{1,64})\\]");

  private final Optional<Charset> named;
  private final boolean hasPairs;
  private final boolean isJapanese;
  private final Consumer<String> notes;
  private boolean noted;

  private SgfCharset(Optional<Charset> named, Consumer<String> notes) {
    this.named = named;
    this.notes = notes;
    String name = named.map(Charset::name).orElse("");
    hasPairs = TWO_BYTES.contains(name);
    isJapanese = name.equals("Shift_JIS") || name.equals("windows-31j");
  }

  /**
   * The set with the name that a game gives.
   *
   * @param name what {@code CA} says; empty if there is none
   * @param notes is told in a sentence what could not be read as it should be
   */
  static SgfCharset of(String name, Consumer<String> notes) {
    if (name.isBlank()) {
      return new SgfCharset(Optional.empty(), notes);
    }
    Optional<Charset> known = find(name.strip().toLowerCase(Locale.ROOT));
    if (known.isEmpty()) {
      notes.accept("the character set " + printable(name) + " is not known: read as Latin-1");
    }
    return new SgfCharset(Optional.of(known.orElse(StandardCharsets.ISO_8859_1)), notes);
  }

  private static Optional<Charset> find(String name) {
    try {
      return Optional.of(Charset.forName(ALIASES.getOrDefault(name, name)))
          .filter(SgfCharset::isUsable);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /** Whether SGF's own characters are the same bytes as in ASCII, and always are. */
  private static boolean isUsable(Charset charset) {
    byte[] ascii = USABLE.getBytes(StandardCharsets.US_ASCII);
    return !charset.name().startsWith("ISO-2022") && new String(ascii, charset).equals(USABLE);
  }

  private static String printable(String name) {
    String clean = name.replaceAll("[^\\p{Graph}]", "?");
    return clean.substring(0, Math.min(clean.length(), SgfProperty.LONGEST_NAME));
  }

  /** Whether this byte begins a character whose second byte must not be looked at. */
  boolean isFirstOfTwo(int value) {
    if (!hasPairs || value < 0x81 || value > 0xFE) {
      return false;
    }
    return !isJapanese || value <= 0x9F || (value >= 0xE0 && value <= 0xFC);
  }

  /**
   * Whether text that is said to be in a set of two bytes a character is UTF-8 all the same: all of
   * it can be, and some of it takes three bytes a character, as most letters of these sets do.
   *
   * @param head the first bytes of the game
   */
  static boolean isUtf8InDisguise(String name, byte[] head) {
    if (!isTwoBytes(name)) {
      return false;
    }
    int end = head.length;
    while (end > 0 && head.length - end < 4 && head[end - 1] < 0) {
      end--; // A character that the end of the head may have cut.
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(head, 0, end))
          .chars()
          .anyMatch(c -> c >= 0x800);
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /** The text of these bytes. */
  String decode(byte[] bytes) {
    Charset wanted = named.orElse(StandardCharsets.UTF_8);
    try {
      return wanted
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException _) {
      if (named.isPresent() && !noted) {
        noted = true;
        notes.accept("some text is not " + wanted.name() + ": read as Latin-1");
      }
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /**
   * What {@code CA} says in the first node of a game.
   *
   * @param head the first bytes of the game, from its first semicolon on
   * @return empty if it is not there
   */
  static String declared(byte[] head) {
    String declared = declaredInOrder(head);
    if (!declared.isEmpty()) {
      return declared;
    }
    // A second byte before it that looks like a bracket or a backslash may have hidden it.
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Matcher game = GAME.matcher(text);
    Matcher hidden = HIDDEN.matcher(text).region(0, game.find() ? game.start() : text.length());
    return hidden.find() && isTwoBytes(hidden.group(1)) ? hidden.group(1) : "";
  }

  private static boolean isTwoBytes(String name) {
    Optional<Charset> known = find(name.toLowerCase(Locale.ROOT));
    return known.filter(charset -> TWO_BYTES.contains(charset.name())).isPresent();
  }

  private static String declaredInOrder(byte[] head) {
    StringBuilder name = new StringBuilder();
    boolean afterValue = false;
    int nodes = 0;
    for (int i = 0; i < head.length; i++) {
      byte c = head[i];
      if (c == '[') {
        int end = valueEnd(head, i + 1);
        if (name.toString().equals("CA")) {
          return new String(head, i + 1, end - i - 1, StandardCharsets.ISO_8859_1);
        }
        i = end;
        afterValue = true;
      } else if (c >= 'A' && c <= 'Z') {
        if (afterValue) {
          name.setLength(0);
          afterValue = false;
        }
        name.append((char) c);
      } else if (c == '(' || c == ')' || (c == ';' && ++nodes == 2)) {
        return "";
      }
    }
    return "";
  }

  private static int valueEnd(byte[] head, int start) {
    int at = start;
    while (at < head.length && head[at] != ']') {
      at += head[at] == '\\' ? 2 : 1;
    }
    return Math.min(at, head.length);
  }
}

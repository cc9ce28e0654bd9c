package move37.record.sgf;

import java.util.List;
import move37.core.Requires;

/**
 * A property of a node: {@code AB[dd][pp]} is the name {@code AB} with two values.
 *
 * @param name capital letters
 * @param values at least one, each as it stands in the file between the brackets: with its escapes,
 *     so that values whose meaning is not known are written back unchanged. {@link SgfText} tells
 *     what they say.
 */
public record SgfProperty(String name, List<String> values) {
  /** No name has more letters. */
  static final int LONGEST_NAME = 64;

  public SgfProperty {
    Requires.check(
        isName(name), "An SGF property is named by 1 to 64 capital letters, not \"%s\"", name);
    values = List.copyOf(values);
    Requires.check(!values.isEmpty(), "The SGF property %s has no value", name);
    for (String value : values) {
      Requires.check(
          SgfText.isValue(value), "The value of %s ends too early or not at all: %s", name, value);
    }
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** A property with one value, which is text of any kind. */
  public static SgfProperty of(String name, String text) {
    return new SgfProperty(name, List.of(SgfText.escape(text)));
  }
}

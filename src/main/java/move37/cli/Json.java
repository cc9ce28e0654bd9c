package move37.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes flat JSON objects (RFC 8259). */
final class Json {
  private static final String ESCAPED = "\"\\";

  private Json() {}

  /**
   * The object on one line, in the map's order.
   *
   * @param fields values are text, whole or finite numbers, or truth values
   */
  static String object(Map<String, ?> fields) {
    return fields.entrySet().stream()
        .map(field -> text(field.getKey()) + ": " + value(field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(Object value) {
    return switch (value) {
      case Boolean truth -> truth.toString();
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case Double number when Double.isFinite(number) -> number.toString();
      case String text -> text(text);
      default -> throw new IllegalArgumentException("JSON cannot tell " + value);
    };
  }

  private static String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ESCAPED.indexOf(c) >= 0) {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}

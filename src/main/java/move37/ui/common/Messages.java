package move37.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, by key, from the resource bundle {@code messages.properties}. */
public final class Messages {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("move37.ui.messages");

  private Messages() {}

  /**
   * The text for the key, its {@link MessageFormat} places filled in.
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public static String text(String key, Object... args) {
    String pattern = BUNDLE.getString(key);
    return args.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.getDefault()).format(args);
  }

  /** Whether the bundle has the key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}

package move37.experiment.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of charts and summaries, from the resource bundle {@code words.properties}. */
final class ReportWords {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("move37.experiment.report.words");

  private ReportWords() {}

  /** The text for the key, its places filled in. */
  static String text(String key, Object... args) {
    return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(args);
  }
}

package move37.play.gtp;

import java.util.List;
import java.util.regex.Pattern;
import move37.core.Requires;

/**
 * Splits a command line into the program and its arguments at white space, without a shell: what
 * stands in double or single quotes stays together, and no other character means anything special.
 */
final class CommandWords {
  private static final String PART = "[^\\s\"']++|\"[^\"]*+\"|'[^']*+'";
  private static final Pattern WORD = Pattern.compile("(?:" + PART + ")++");
  private static final Pattern OPEN_QUOTE = Pattern.compile("(?:" + PART + "|\\s++)*+[\"'].*+");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"|'([^']*+)'");

  private CommandWords() {}

  /**
   * The words.
   *
   * @throws IllegalArgumentException in one sentence, if there are none or a quote is not closed
   */
  static List<String> split(String commandLine) {
    Requires.check(
        !OPEN_QUOTE.matcher(commandLine).matches(), "A quote is not closed in: %s", commandLine);
    List<String> words =
        WORD.matcher(commandLine)
            .results()
            .map(word -> QUOTED.matcher(word.group()).replaceAll("$1$2"))
            .toList();
    Requires.check(
        !words.isEmpty() && !words.getFirst().isEmpty(),
        "A program is needed, for example gnugo --mode gtp");
    return words;
  }
}

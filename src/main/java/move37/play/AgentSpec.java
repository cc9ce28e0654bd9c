package move37.play;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agent in the lab's notation, taken apart. Two forms:
 *
 * <pre>{@code
 * NAME[:ARGUMENT][?KEY=VALUE[&KEY=VALUE...]]    alphabeta:5, solver:e=0.1, gtp:"gnugo --mode gtp"
 * PATH.m37[@GENERATION][?KEY=VALUE...]          run.m37@7?sims=64&temperature=0.5
 * }</pre>
 *
 * An argument or a path may stand in double quotes, inside which {@code \"} is a quote and {@code
 * \\} a backslash. An unquoted argument of the form {@code KEY=VALUE} is an option.
 *
 * @param text the notation as it was given
 * @param name the agent's family, lower case; of a saved experiment the path of its file
 * @param argument what stood behind the colon; empty if nothing did
 * @param isFile whether it is a saved experiment
 * @param generation the generation behind the {@code @}, from 0; empty for the champion
 * @param options the options in the order given
 */
public record AgentSpec(
    String text,
    String name,
    String argument,
    boolean isFile,
    OptionalInt generation,
    Map<String, String> options) {
  private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern QUOTED_FILE =
      Pattern.compile(QUOTED + "(?:@(\\d{1,9}))?(?:\\?(.*))?");
  private static final Pattern FILE =
      Pattern.compile("(?i)([^\"]*\\.m37)(?:@(\\d{1,9}))?(?:\\?(.*))?");
  private static final Pattern NAMED =
      Pattern.compile("([a-z][a-z0-9-]*)(?::(?:" + QUOTED + "|([^?\"]+)))?(?:\\?(.*))?");
  private static final Pattern OPTION = Pattern.compile("([A-Za-z][A-Za-z0-9]*)=([^=&]+)");

  public AgentSpec {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /**
   * Takes the notation apart; whether there is such an agent is not looked at.
   *
   * @throws BadAgentException in one sentence, if it is no notation
   */
  public static AgentSpec parse(String text) {
    String trimmed = text.strip();
    Matcher file = (trimmed.startsWith("\"") ? QUOTED_FILE : FILE).matcher(trimmed);
    if (file.matches()) {
      String path = trimmed.startsWith("\"") ? unescape(file.group(1)) : file.group(1);
      OptionalInt generation =
          file.group(2) == null
              ? OptionalInt.empty()
              : OptionalInt.of(Integer.parseInt(file.group(2)));
      return new AgentSpec(trimmed, path, "", true, generation, options(trimmed, file.group(3)));
    }
    Matcher named = NAMED.matcher(trimmed);
    if (!named.matches()) {
      throw new BadAgentException(
          "\""
              + text
              + "\" is not how agents are written: expected NAME, NAME:ARGUMENT or FILE.m37,"
              + " with options as in FILE.m37@7?sims=64&temperature=0.5");
    }
    return ofNamed(trimmed, named);
  }

  private static AgentSpec ofNamed(String text, Matcher named) {
    Map<String, String> options = options(text, named.group(4));
    String argument = named.group(3) == null ? "" : named.group(3).strip();
    if (OPTION.matcher(argument).matches()) {
      addOption(text, argument, options);
      argument = "";
    }
    if (named.group(2) != null) {
      argument = unescape(named.group(2));
    }
    return new AgentSpec(text, named.group(1), argument, false, OptionalInt.empty(), options);
  }

  private static String unescape(String quoted) {
    return quoted.replaceAll("\\\\(.)", "$1");
  }

  private static Map<String, String> options(String text, String part) {
    Map<String, String> options = new LinkedHashMap<>();
    if (part != null) {
      for (String option : part.split("&", -1)) {
        addOption(text, option, options);
      }
    }
    return options;
  }

  private static void addOption(String text, String option, Map<String, String> options) {
    Matcher matcher = OPTION.matcher(option);
    if (!matcher.matches()) {
      throw new BadAgentException(
          "\"" + text + "\": an option is written KEY=VALUE, but is \"" + option + "\"");
    }
    if (options.put(matcher.group(1), matcher.group(2).strip()) != null) {
      throw new BadAgentException(
          "\"" + text + "\": the option " + matcher.group(1) + " is given twice");
    }
  }

  /** Splits {@code A,B,C} at the commas that stand outside quotes. */
  public static List<String> splitList(String list) {
    return List.of(list.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Refuses options other than these. */
  public void allowOptions(Set<String> keys) {
    for (String key : options.keySet()) {
      if (!keys.contains(key)) {
        String known = keys.isEmpty() ? "none" : String.join(", ", keys.stream().sorted().toList());
        throw wrong("has no option \"" + key + "\"; its options: " + known);
      }
    }
  }

  /** Refuses an argument. */
  public void allowNoArgument() {
    if (!argument.isEmpty()) {
      throw wrong("takes nothing behind the colon");
    }
  }

  /**
   * The argument as a whole number in [low, high].
   *
   * @param what its name in a message, for example "depth"
   */
  public int intArgument(String what, int low, int high) {
    return parseInt(what, argument, low, high);
  }

  /** The option as a whole number in [low, high], or the other value if it is not given. */
  public int intOption(String key, int low, int high, int otherwise) {
    return options.containsKey(key) ? parseInt(key, options.get(key), low, high) : otherwise;
  }

  private int parseInt(String what, String number, int low, int high) {
    try {
      int value = Integer.parseInt(number);
      if (value >= low && value <= high) {
        return value;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw wrong(
        "needs a whole number from " + low + " to " + high + " as " + what + quoteIfGiven(number));
  }

  /** The option as a number in [low, high], or the other value if it is not given. */
  public double doubleOption(String key, double low, double high, double otherwise) {
    String number = options.get(key);
    if (number == null) {
      return otherwise;
    }
    try {
      double value = Double.parseDouble(number);
      if (value >= low && value <= high) {
        return value;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw wrong("needs a number from " + low + " to " + high + " as " + key + quoteIfGiven(number));
  }

  private static String quoteIfGiven(String value) {
    return value.isEmpty() ? "" : ", not \"" + value + "\"";
  }

  private BadAgentException wrong(String complaint) {
    return new BadAgentException("\"" + text + "\": " + name + " " + complaint);
  }
}

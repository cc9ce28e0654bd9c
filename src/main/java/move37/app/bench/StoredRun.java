package move37.app.bench;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import move37.core.Requires;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of an earlier run, as {@code move37 bench --json} printed them.
 *
 * @param source what to call it in messages
 * @param figures numbers by key, each 0 or more and finite
 */
record StoredRun(String source, Map<String, Double> figures) {
  private static final long MOST_BYTES = 1 << 20;
  private static final String EXPECTED =
      "expected one JSON object of numbers, as 'move37 bench --json' prints it";

  StoredRun {
    figures = Map.copyOf(figures);
  }

  /**
   * Reads a file.
   *
   * @param keys the keys that a run has; the file must know one of them at least
   * @throws IllegalArgumentException in one sentence that names the file, if it cannot be read or
   *     is something else
   */
  static StoredRun read(Path file, List<String> keys) {
    StoredRun run = parse(file.toString(), text(file));
    Requires.check(
        keys.stream().anyMatch(run.figures()::containsKey),
        "%s: holds none of the figures that are measured now, for example %s",
        file,
        keys.getLast());
    return run;
  }

  private static String text(Path file) {
    try {
      Requires.check(!Files.isDirectory(file), "%s: is a folder, %s", file, EXPECTED);
      Requires.check(Files.size(file) <= MOST_BYTES, "%s: is longer than 1 MB, %s", file, EXPECTED);
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": is not text, " + EXPECTED, e);
    } catch (IOException e) {
      String why = Files.exists(file) ? "cannot be read" : "there is no such file";
      throw new IllegalArgumentException(file + ": " + why + ", " + EXPECTED, e);
    }
  }

  private static StoredRun parse(String source, String text) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new IllegalArgumentException(source + ", line " + line + ": " + EXPECTED, e);
    }
    Requires.check(root.isObject(), "%s: %s", source, EXPECTED);
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      figures.put(entry.getKey(), number(source, entry.getKey(), entry.getValue()));
    }
    return new StoredRun(source, figures);
  }

  private static double number(String source, String key, JsonNode value) {
    double number = value.isNumber() ? value.asDouble() : Double.NaN;
    Requires.check(
        number >= 0 && number < Double.POSITIVE_INFINITY,
        "%s: %s must be a number of 0 or more, but is %s",
        source,
        JsonMapper.shared().writeValueAsString(key),
        value.isContainer() ? "a list or an object" : value);
    return number;
  }
}

package move37.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import move37.experiment.Activity;
import move37.experiment.Phase;
import org.junit.jupiter.api.Test;

/** The words of the window are all there. */
class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/move37/ui");
  private static final Pattern TEXT = Pattern.compile("\\bMessages\\.text\\(\\s*\"([^\"]+)\"[,)]");
  private static final Pattern BUTTON =
      Pattern.compile("Controls\\s*\\.(?:button|iconButton)\\(\\s*\"([^\"]+)\"");
  private static final Pattern QUESTION = Pattern.compile("askToLeave\\(\"([^\"]+)\"");

  @Test
  void everyKeyInTheSourcesHasItsWords() throws IOException {
    Set<String> missing = new TreeSet<>();
    int found = 0;
    for (Path source : sources()) {
      String code = Files.readString(source);
      found += check(code, TEXT, List.of(""), missing);
      found += check(code, BUTTON, List.of("", ".tip"), missing);
      found += check(code, QUESTION, List.of("", ".about"), missing);
    }
    assertTrue(found > 50, "only " + found + " keys were found");
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void everyPhaseAndActivityHasItsWords() {
    for (Phase phase : Phase.values()) {
      assertFalse(Messages.text("phase." + phase.name()).isBlank());
      assertFalse(Messages.text("phase." + phase.name() + ".tip").isBlank());
    }
    for (Activity activity : Activity.values()) {
      assertFalse(Messages.text("activity." + activity.name()).isBlank());
    }
  }

  private static int check(
      String code, Pattern pattern, List<String> endings, Set<String> missing) {
    int found = 0;
    Matcher matcher = pattern.matcher(code);
    while (matcher.find()) {
      found++;
      for (String ending : endings) {
        if (!Messages.has(matcher.group(1) + ending)) {
          missing.add(matcher.group(1) + ending);
        }
      }
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}

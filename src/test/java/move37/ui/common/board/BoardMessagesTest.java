package move37.ui.common.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import move37.game.Outcome;
import org.junit.jupiter.api.Test;

class BoardMessagesTest {
  private static final Pattern KEY =
      Pattern.compile("BoardMessages\\s*\\.text\\(\\s*\"([^\"]+)\"[,)]");

  @Test
  void everyPatternCanBeFilled() {
    for (String key : ResourceBundle.getBundle("move37.ui.board").keySet()) {
      String text = BoardMessages.text(key, 1, 2, 3);
      assertFalse(text.contains("{") || text.contains("}"), () -> key + " gives " + text);
      assertFalse(text.isEmpty(), key);
    }
  }

  @Test
  void everyKeyInTheSourcesHasItsWords() throws IOException {
    ResourceBundle bundle = ResourceBundle.getBundle("move37.ui.board");
    Set<String> missing = new TreeSet<>();
    int found = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/move37/ui"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher matcher = KEY.matcher(Files.readString(file));
        while (matcher.find()) {
          found++;
          if (!bundle.containsKey(matcher.group(1))) {
            missing.add(matcher.group(1));
          }
        }
      }
    }
    assertTrue(found > 40, "only " + found + " keys were found");
    assertEquals(Set.of(), missing);
  }

  @Test
  void sharesAreNeverCalledCertainUnlessTheyAre() {
    assertEquals("0 %", BoardMessages.percent(0));
    assertEquals("<\u20091 %", BoardMessages.percent(0.004));
    assertEquals("48 %", BoardMessages.percent(0.476));
    assertEquals(">\u200999 %", BoardMessages.percent(0.999));
    assertEquals("100 %", BoardMessages.percent(1));
  }

  @Test
  void resultsAreToldPlainly() {
    assertEquals("Orange won in 31 moves", BoardMessages.result(Outcome.SECOND_WINS, 31));
    assertEquals("A draw in 42 moves", BoardMessages.result(Outcome.DRAW, 42));
    assertEquals("Pretrained network", BoardMessages.generation(0));
    assertEquals("Generation 1000", BoardMessages.generation(1000));
  }
}

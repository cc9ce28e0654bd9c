package move37.play.gtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandWordsTest {
  @Test
  void wordsEndAtWhiteSpaceUnlessItIsQuoted() {
    assertEquals(List.of("gnugo", "--mode", "gtp"), CommandWords.split(" gnugo  --mode\tgtp "));
    assertEquals(
        List.of("C:\\Go Engines\\go.exe", "it's", "", "a\"b"),
        CommandWords.split("\"C:\\Go Engines\\go.exe\" it\"'\"s '' a'\"'b"));
  }

  /** Nothing is handed to a shell, so these are plain characters. */
  @Test
  void charactersThatShellsTakeSpeciallyMeanNothing() {
    assertEquals(
        List.of("go", ";", "rm", "$HOME", "`x`", "|", ">f", "*"),
        CommandWords.split("go ; rm $HOME `x` | >f *"));
  }

  @Test
  void whatIsNoCommandLineIsRefused() {
    for (String wrong : List.of("", "  ", "''", "go 'a b", "go \"a", "go a\"")) {
      assertThrows(IllegalArgumentException.class, () -> CommandWords.split(wrong), wrong);
    }
  }
}

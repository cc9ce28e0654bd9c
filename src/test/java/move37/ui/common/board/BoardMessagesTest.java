package move37.ui.common.board;

import static move37.ui.Positions.CONNECT_FOUR;
import static move37.ui.Positions.OTHELLO;
import static move37.ui.Positions.TIC_TAC_TOE;
import static move37.ui.Positions.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import move37.game.Game;
import move37.game.Player;
import move37.game.go.Go;
import move37.game.gomoku.Gomoku;
import org.junit.jupiter.api.Test;

class BoardMessagesTest {
  private static final Pattern KEY =
      Pattern.compile("BoardMessages\\s*\\.text\\(\\s*\"([^\"]+)\"[,)]");

  @Test
  void everyPatternCanBeFilled() {
    for (String key : ResourceBundle.getBundle("move37.ui.board").keySet()) {
      String text = BoardMessages.text(key, 1, 2, 3, 4);
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
  void playersAreCalledByTheColourOfTheirPieces() {
    assertEquals("Blue", BoardMessages.seat(CONNECT_FOUR, Player.FIRST));
    assertEquals("Orange", BoardMessages.seat(TIC_TAC_TOE, Player.SECOND));
    for (Game game : List.of(OTHELLO, new Go(9), new Gomoku())) {
      assertEquals("Black", BoardMessages.seat(game, Player.FIRST));
      assertEquals("White", BoardMessages.seat(game, Player.SECOND));
    }
  }

  @Test
  void pointsAreToldWithTheKomi() {
    Go game = new Go(5);
    int pass = game.pass();
    assertEquals(
        Optional.of("Black has 25 points, White 0 and 24 komi: Black wins by 1 point"),
        ScoreWords.of(after(game, 12, pass, pass).state()));
    assertEquals(
        Optional.of("Black has 0 points, White 0 and 24 komi: White wins by 24 points"),
        ScoreWords.of(after(game, pass, pass).state()));
    Go fair = new Go(game.rules().withKomi(24.5));
    assertEquals(
        Optional.of("Black has 25 points, White 0 and 24.5 komi: Black wins by half a point"),
        ScoreWords.of(after(fair, 12, pass, pass).state()));
    Go even = new Go(game.rules().withKomi(25));
    assertEquals(
        Optional.of("Black has 25 points, White 0 and 25 komi: a draw"),
        ScoreWords.of(after(even, 12, pass, pass).state()));
    assertEquals(
        Optional.of("Black has 4 discs, White 1"), ScoreWords.of(after(OTHELLO, 37).state()));
    assertEquals(Optional.empty(), ScoreWords.of(CONNECT_FOUR.initialState()));
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
    assertEquals(
        "Orange won in 6 moves",
        BoardMessages.result(after(TIC_TAC_TOE, 8, 0, 3, 1, 7, 2).state()));
    assertEquals(
        "A draw in 9 moves",
        BoardMessages.result(after(TIC_TAC_TOE, 0, 1, 2, 4, 3, 5, 7, 6, 8).state()));
    assertEquals("Pretrained network", BoardMessages.generation(0));
    assertEquals("Generation 1000", BoardMessages.generation(1000));
  }
}

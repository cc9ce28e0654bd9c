package move37.ui.common.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ResourceBundle;
import move37.game.Outcome;
import org.junit.jupiter.api.Test;

class BoardMessagesTest {
  @Test
  void everyPatternCanBeFilled() {
    for (String key : ResourceBundle.getBundle("move37.ui.board").keySet()) {
      String text = BoardMessages.text(key, 1, 2, 3);
      assertFalse(text.contains("{") || text.contains("}"), () -> key + " gives " + text);
      assertFalse(text.isEmpty(), key);
    }
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

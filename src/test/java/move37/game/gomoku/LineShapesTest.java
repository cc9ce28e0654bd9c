package move37.game.gomoku;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineShapesTest {
  /** The star is where the stone is put; X are its own stones, # is what blocks. */
  @ParameterizedTest
  @CsvSource({
    ".XX*XX., 9, 9",
    "XXX*XX., 9, 0",
    "#XXXX*#, 9, 9",
    "..XXX*., 8, 8",
    "#.XXX*.#, 8, 8",
    "#XXX*.., 7, 7",
    "X.XX*.#, 7, 7",
    "X.XX*.., 7, 7",
    "X.XX*.X, 8, 8",
    "X.XX*.XX, 8, 7",
    "..XX*.., 6, 6",
    "#.XX*.., 6, 6",
    "#.XX*.#, 5, 5",
    "..X.X*.., 6, 6",
    "#XX*..., 5, 5",
    "..X*..., 4, 4",
    "#X*...., 3, 3",
    ".....*....., 2, 2",
    "#*....#, 1, 1",
    "#*...#, 0, 0",
    "#XXX*#, 0, 0",
    "XX.XX*X, 7, 0"
  })
  void shapesAreTheFields(String line, int freestyle, int standard) {
    assertEquals(freestyle, shape(GomokuRule.FREESTYLE, line));
    assertEquals(standard, shape(GomokuRule.STANDARD, line));
    String reversed = new StringBuilder(line).reverse().toString();
    assertEquals(freestyle, shape(GomokuRule.FREESTYLE, reversed));
    assertEquals(standard, shape(GomokuRule.STANDARD, reversed));
  }

  private static int shape(GomokuRule rule, String line) {
    int own = 0;
    int blocked = -1;
    for (int place = 0; place < line.length(); place++) {
      int bit = 1 << (BoardLines.MARGIN + place);
      own |= line.charAt(place) == 'X' ? bit : 0;
      blocked &= line.charAt(place) == '#' ? -1 : ~bit;
    }
    return LineShapes.of(rule).shape(own, blocked, line.indexOf('*'));
  }
}

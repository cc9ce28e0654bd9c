package move37.search.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalInt;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourState;
import org.junit.jupiter.api.Test;

class OpeningBookTest {
  private static final ConnectFourState START = new ConnectFour().initialState();

  /** The scores of the seven openings, known since 1988: the middle wins, its neighbours draw. */
  @Test
  void builtInBookKnowsTheOpenings() {
    assertTrue(OpeningBook.builtIn(new ConnectFour()).deepest() >= 1, "the book is there");
    ConnectFourSolver solver = new ConnectFourSolver();
    assertEquals(1, solver.solve(START));
    assertArrayEquals(new int[] {-2, -1, 0, 1, 0, -1, -2}, solver.solveAll(START));
    assertArrayEquals(new int[] {3}, solver.perfectActions(START));
    assertArrayEquals(new int[] {3}, solver.bestActions(START));
    assertEquals(0, solver.nodes());
  }

  @Test
  void otherBoardsHaveNone() {
    OpeningBook book = OpeningBook.builtIn(new ConnectFour(5, 4));
    assertEquals(-1, book.deepest());
    assertEquals(OptionalInt.empty(), book.score(new ConnectFour(5, 4).initialState()));
  }

  /** 1, 7, 49, 238, 1120 positions, one of two mirror images. */
  @Test
  void listsEveryPositionOnce() {
    assertEquals(List.of(""), OpeningBook.positions(0));
    assertEquals(List.of("1", "2", "3", "4"), OpeningBook.positions(1));
    assertEquals(25, OpeningBook.positions(2).size());
    assertEquals(121, OpeningBook.positions(3).size());
    assertEquals(568, OpeningBook.positions(4).size());
    assertThrows(IllegalArgumentException.class, () -> OpeningBook.positions(9));
  }

  @Test
  void earlierPositionsFollowByMinimax() throws IOException {
    OpeningBook book = read("# a remark\n1 2\n2 1\n3 0\n4 -1\n");
    assertEquals(1, book.deepest());
    assertEquals(OptionalInt.of(1), book.score(START));
    assertEquals(OptionalInt.of(2), book.score(START.play(6)), "the mirror image");
    assertEquals(OptionalInt.of(-1), book.score(START.play(3)));
    assertEquals(OptionalInt.empty(), book.score(START.play(3).play(3)));
  }

  @Test
  void solverTakesTheScoresOfItsBook() throws IOException {
    ConnectFourSolver solver =
        new ConnectFourSolver(new ConnectFour(), 10, () -> false, read("1 2\n2 1\n3 0\n4 -1\n"));
    assertArrayEquals(new int[] {-2, -1, 0, 1, 0, -1, -2}, solver.solveAll(START));
    assertArrayEquals(new int[] {-1, -1, 0, 1, 0, -1, -1}, solver.resultAll(START));
  }

  @Test
  void wrongBooksAreRefusedWithTheLine() {
    assertEquals("book, line 2: Column 1 is full", refusal("1 2\n1111111 0\n"));
    assertEquals("book, line 1: expected MOVES SCORE, but is \"1\"", refusal("1\n"));
    assertEquals(
        "book, line 2: all positions must have 1 moves, but this has 2", refusal("1 2\n22 1\n"));
    assertTrue(refusal("1 2\n2 1\n3 0\n").startsWith("book: this position is missing:"));
    assertTrue(refusal("1 two\n").startsWith("book, line 1: "));
  }

  private static String refusal(String text) {
    return assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage();
  }

  private static OpeningBook read(String text) throws IOException {
    return OpeningBook.read(new StringReader(text), "book");
  }
}

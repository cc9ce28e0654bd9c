package move37.ui.common.board;

import static move37.ui.Positions.CONNECT_FOUR;
import static move37.ui.Positions.OTHELLO;
import static move37.ui.Positions.TIC_TAC_TOE;
import static move37.ui.Positions.after;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;
import move37.game.hex.Hex;
import org.junit.jupiter.api.Test;

class BoardPositionTest {
  @Test
  void theLastMoveStandsWhereItsPieceLanded() {
    assertEquals(OptionalInt.empty(), BoardPosition.start(CONNECT_FOUR).lastCell());
    assertEquals(OptionalInt.of(5 * 7 + 3), after(CONNECT_FOUR, 3).lastCell());
    assertEquals(OptionalInt.of(4 * 7 + 3), after(CONNECT_FOUR, 3, 3).lastCell());
    assertEquals(OptionalInt.of(8), after(TIC_TAC_TOE, 4, 8).lastCell());
    assertEquals(OptionalInt.of(37), after(OTHELLO, 37).lastCell(), "discs that turn are no move");
  }

  @Test
  void movesAreFoundByTheCellsThatTheyFill() {
    int[] byCell = BoardPosition.actionsByCell(after(CONNECT_FOUR, 0, 0, 0, 0, 0, 0).state());
    int[] expected = new int[42];
    Arrays.fill(expected, -1);
    for (int column = 1; column < 7; column++) {
      expected[5 * 7 + column] = column;
    }
    assertArrayEquals(expected, byCell);

    assertArrayEquals(
        new int[] {0, 1, 2, 3, -1, 5, 6, 7, 8},
        BoardPosition.actionsByCell(after(TIC_TAC_TOE, 4).state()));
  }

  /** A swap is no move to a cell, though a stone may appear where there was none. */
  @Test
  void aCellIsTheMoveThatPutsAPieceThereNotTheSwap() {
    int[] byCell = BoardPosition.actionsByCell(after(new Hex(3, true), 1).state());
    assertArrayEquals(new int[] {0, -1, 2, 3, 4, 5, 6, 7, 8}, byCell);
  }

  @Test
  void aPositionIsToldInWords() {
    assertEquals("After 0 moves, Blue to move.", BoardDescription.of(CONNECT_FOUR.initialState()));
    assertEquals(
        "After 2 moves, Blue to move."
            + " Row 2 from the top: empty, Blue, empty."
            + " Row 3 from the top: empty, empty, Orange.",
        BoardDescription.of(after(TIC_TAC_TOE, 4, 8).state()));
    String won = BoardDescription.of(after(CONNECT_FOUR, 3, 4, 3, 4, 3, 4, 3).state());
    assertTrue(won.startsWith("Blue won in 7 moves "), won);
  }

  @Test
  void theArrowKeysGoFromMoveToMove() {
    BoardPosition start = BoardPosition.start(CONNECT_FOUR);
    int[] columns = BoardPosition.actionsByCell(start.state());
    OptionalInt middle = BoardWalk.next(CONNECT_FOUR.board(), columns, OptionalInt.empty(), 1, 0);
    assertEquals(OptionalInt.of(3), middle);
    assertEquals(OptionalInt.of(4), BoardWalk.next(CONNECT_FOUR.board(), columns, middle, 1, 0));
    assertEquals(
        OptionalInt.of(0), BoardWalk.next(CONNECT_FOUR.board(), columns, OptionalInt.of(0), -1, 0));

    int[] uneven = BoardPosition.actionsByCell(after(CONNECT_FOUR, 3, 3, 3, 3).state());
    assertEquals(
        OptionalInt.of(3), BoardWalk.next(CONNECT_FOUR.board(), uneven, OptionalInt.of(2), 1, 0));

    int[] cells = BoardPosition.actionsByCell(after(TIC_TAC_TOE, 4).state());
    assertEquals(
        OptionalInt.of(5), BoardWalk.next(TIC_TAC_TOE.board(), cells, OptionalInt.of(3), 1, 0));
    assertEquals(
        OptionalInt.of(7), BoardWalk.next(TIC_TAC_TOE.board(), cells, OptionalInt.of(1), 0, 1));
    assertEquals(
        OptionalInt.of(0), BoardWalk.next(TIC_TAC_TOE.board(), cells, OptionalInt.of(3), 0, -1));
  }
}

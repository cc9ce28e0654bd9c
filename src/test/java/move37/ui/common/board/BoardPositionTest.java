package move37.ui.common.board;

import static move37.ui.Positions.CONNECT_FOUR;
import static move37.ui.Positions.OTHELLO;
import static move37.ui.Positions.TIC_TAC_TOE;
import static move37.ui.Positions.after;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import move37.game.Game;
import move37.game.go.Go;
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

  /** The mark is on the stone that was taken over, on its own cell in the long diagonal. */
  @Test
  void aSwapIsMarkedWhereTheStoneStandsThen() {
    Hex game = new Hex(3, true);
    assertEquals(OptionalInt.of(3), after(game, 1, 9).lastCell());
    assertEquals(OptionalInt.of(4), after(game, 4, 9).lastCell());
  }

  @Test
  void aPassMarksNothing() {
    Go game = new Go(5);
    assertEquals(OptionalInt.empty(), after(game, 12, game.pass()).lastCell());
  }

  @Test
  void actionsOnNoCellGoByTheirNames() {
    assertEquals(
        new OffBoardActions(OptionalInt.of(25), OptionalInt.empty()),
        OffBoardActions.of(new Go(5)));
    assertEquals(
        new OffBoardActions(OptionalInt.of(64), OptionalInt.empty()), OffBoardActions.of(OTHELLO));
    assertEquals(
        new OffBoardActions(OptionalInt.empty(), OptionalInt.of(9)),
        OffBoardActions.of(new Hex(3, true)));
    OffBoardActions none = new OffBoardActions(OptionalInt.empty(), OptionalInt.empty());
    for (Game game : List.of(TIC_TAC_TOE, CONNECT_FOUR, new Hex(3))) {
      assertEquals(none, OffBoardActions.of(game));
    }
  }

  @Test
  void aPositionIsToldInWords() {
    assertEquals("After 0 moves, Blue to move.", BoardDescription.of(CONNECT_FOUR.initialState()));
    assertEquals(
        "After 2 moves, Blue to move."
            + " Row 2 from the top: empty, Blue, empty."
            + " Row 3 from the top: empty, empty, Orange.",
        BoardDescription.of(after(TIC_TAC_TOE, 4, 8).state()));
    assertEquals(
        "After 1 move, White to move. Black on e4, d5, e5, f5. White on d4.",
        BoardDescription.of(after(OTHELLO, 37).state()));
    String won = BoardDescription.of(after(CONNECT_FOUR, 3, 4, 3, 4, 3, 4, 3).state());
    assertTrue(won.startsWith("Blue won in 7 moves. "), won);
  }

  @Test
  void theArrowKeysGoFromMoveToMove() {
    BoardPosition start = BoardPosition.start(CONNECT_FOUR);
    int[] columns = BoardPosition.actionsByCell(start.state());
    assertEquals(
        OptionalInt.of(3),
        BoardWalk.next(CONNECT_FOUR.board(), columns, OptionalInt.empty(), 1, 0));
    assertEquals(
        OptionalInt.of(4),
        BoardWalk.next(CONNECT_FOUR.board(), columns, OptionalInt.of(5 * 7 + 3), 1, 0));
    assertEquals(
        OptionalInt.of(0),
        BoardWalk.next(CONNECT_FOUR.board(), columns, OptionalInt.of(5 * 7), -1, 0));

    int[] uneven = BoardPosition.actionsByCell(after(CONNECT_FOUR, 3, 3, 3, 3).state());
    assertEquals(
        OptionalInt.of(3),
        BoardWalk.next(CONNECT_FOUR.board(), uneven, OptionalInt.of(5 * 7 + 2), 1, 0));

    int[] cells = BoardPosition.actionsByCell(after(TIC_TAC_TOE, 4).state());
    assertEquals(
        OptionalInt.of(5), BoardWalk.next(TIC_TAC_TOE.board(), cells, OptionalInt.of(3), 1, 0));
    assertEquals(
        OptionalInt.of(7), BoardWalk.next(TIC_TAC_TOE.board(), cells, OptionalInt.of(1), 0, 1));
    assertEquals(
        OptionalInt.of(0), BoardWalk.next(TIC_TAC_TOE.board(), cells, OptionalInt.of(3), 0, -1));
    assertEquals(
        OptionalInt.of(1),
        BoardWalk.next(TIC_TAC_TOE.board(), cells, OptionalInt.of(4), 0, -1),
        "from a cell that is taken");
  }
}

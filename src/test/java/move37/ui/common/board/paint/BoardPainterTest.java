package move37.ui.common.board.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import java.util.stream.IntStream;
import move37.game.catalog.Games;
import org.junit.jupiter.api.Test;

class BoardPainterTest {
  @Test
  void everyGameHasItsPainterOnEveryBoard() {
    Map<String, Class<? extends BoardPainter>> painters =
        Map.of(
            "tic-tac-toe", TicTacToePainter.class,
            "connect-four-5x4", ConnectFourPainter.class,
            "othello-6x6", OthelloPainter.class,
            "gomoku", GomokuPainter.class,
            "gomoku-9x9", GomokuPainter.class,
            "go-5x5", StonePainter.class,
            "go-19x19", StonePainter.class,
            "hex-11x11", HexPainter.class);
    painters.forEach(
        (id, painter) ->
            assertInstanceOf(painter, BoardPainter.of(Games.byId(id).family(), true), id));
    assertInstanceOf(GridPainter.class, BoardPainter.of("chess", true));
  }

  @Test
  void woodenBoardsHaveTheStarsOfTheirSize() {
    Map<Integer, Integer> stars = Map.of(5, 1, 6, 0, 7, 1, 9, 5, 13, 5, 18, 4, 19, 9);
    stars.forEach((size, count) -> assertEquals(count, stars(size), size + " on a side"));
  }

  private static int stars(int size) {
    return (int)
        IntStream.range(0, size * size)
            .filter(cell -> WoodenBoard.isStar(size, cell / size, cell % size))
            .count();
  }
}

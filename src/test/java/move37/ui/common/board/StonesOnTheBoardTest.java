package move37.ui.common.board;

import static move37.ui.Positions.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import move37.game.go.Go;
import move37.ui.FxTest;
import move37.ui.common.board.paint.ColorToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StonesOnTheBoardTest {
  private static final Go GO = new Go(5);

  private BoardView board;
  private Stage stage;

  private void show(String... moves) {
    board = FxTest.get(() -> new BoardView(GO));
    stage = FxTest.show(FxTest.get(() -> new StackPane(board)), 640, 640, false);
    int[] actions = IntStream.range(0, moves.length).map(i -> GO.parseAction(moves[i])).toArray();
    FxTest.run(
        () -> {
          board.animatedProperty().set(false);
          board.positionProperty().set(after(GO, actions));
        });
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  /** Between a stone's middle, where the last move's mark is, and its rim. */
  private Color at(String point) {
    double[] center = FxTest.get(() -> board.centerOf(GO.parseAction(point)));
    double cell = FxTest.get(() -> board.centerOf(1)[0] - board.centerOf(0)[0]);
    return FxTest.colorAt(board, center[0] + 0.22 * cell, center[1] + 0.22 * cell);
  }

  @Test
  void stonesAreBlackAndWhiteOnWood() {
    show("C3", "D4", "B1");
    assertTrue(at("C3").getBrightness() < 0.3, "black " + at("C3"));
    assertTrue(at("D4").getBrightness() > 0.85 && at("D4").getSaturation() < 0.1);
    Color wood = FxTest.get(() -> board.palette().get(ColorToken.WOOD));
    assertEquals(wood.getHue(), at("A5").getHue(), 8, "wood " + at("A5"));
    assertTrue(at("A5").getSaturation() > 0.3);
  }

  @Test
  void capturedStoneIsGoneAndTheLastMoveIsMarked() {
    show("A4", "A5", "B5");
    assertTrue(at("A5").getSaturation() > 0.3, "wood again: " + at("A5"));
    double[] last = FxTest.get(() -> board.centerOf(GO.parseAction("B5")));
    double cell = FxTest.get(() -> board.centerOf(1)[0] - board.centerOf(0)[0]);
    assertNotEquals(
        FxTest.colorAt(board, last[0], last[1]),
        FxTest.colorAt(board, last[0] + 0.22 * cell, last[1]));
    assertTrue(FxTest.get(() -> board.getAccessibleText()).contains("After 3 moves"));
  }

  /** A pass puts nothing down, so nothing is marked and nothing breaks. */
  @Test
  void passIsShownAsTheSameBoard() {
    show("C3", "pass");
    assertTrue(at("C3").getBrightness() < 0.3);
    assertEquals(25, FxTest.get(() -> board.actionsByCell().length));
  }
}

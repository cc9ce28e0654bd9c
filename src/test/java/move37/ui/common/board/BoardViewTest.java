package move37.ui.common.board;

import static move37.ui.FxTest.colorAt;
import static move37.ui.Positions.CONNECT_FOUR;
import static move37.ui.Positions.OTHELLO;
import static move37.ui.Positions.TIC_TAC_TOE;
import static move37.ui.Positions.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import move37.game.Game;
import move37.game.Player;
import move37.game.go.Go;
import move37.game.gomoku.Gomoku;
import move37.game.gomoku.GomokuRule;
import move37.game.hex.Hex;
import move37.ui.FxTest;
import move37.ui.common.board.paint.ColorToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardViewTest {
  private final List<Integer> chosen = new ArrayList<>();
  private final AtomicLong clock = new AtomicLong();
  private BoardView board;
  private Stage stage;

  private void show(Game game, boolean dark) {
    board = FxTest.get(() -> new BoardView(game, clock::get, false));
    FxTest.run(() -> board.setOnAction(chosen::add));
    stage = FxTest.show(FxTest.get(() -> new StackPane(board)), 700, 640, dark);
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  private Color at(int row, int column) {
    double[] center = centerOf(row, column);
    return colorAt(board, center[0], center[1]);
  }

  private double[] centerOf(int row, int column) {
    return FxTest.get(
        () ->
            board.centerOf(
                board.positionProperty().get().state().game().board().cell(row, column)));
  }

  private Color token(ColorToken token) {
    return FxTest.get(() -> board.palette().get(token));
  }

  private void assertSeat(Player player, int row, int column) {
    Color expected = FxTest.get(() -> board.palette().seat(player));
    Color found = at(row, column);
    assertTrue(isAlike(expected, found), () -> "expected " + expected + " but saw " + found);
  }

  /** A disc is shaded, but its hue is its player's. */
  private static boolean isAlike(Color expected, Color found) {
    return Math.abs(expected.getHue() - found.getHue()) < 12 && found.getSaturation() > 0.4;
  }

  @Test
  void discsLieInTheirPlayersColours() {
    show(CONNECT_FOUR, false);
    FxTest.run(() -> board.positionProperty().set(after(CONNECT_FOUR, 3, 4, 3, 2)));
    assertSeat(Player.FIRST, 5, 3);
    assertSeat(Player.FIRST, 4, 3);
    assertSeat(Player.SECOND, 5, 4);
    assertTrue(FxTest.isNear(token(ColorToken.HOLE), at(3, 3)), "an empty hole");
    double[] between = centerOf(5, 0);
    double half = (centerOf(5, 1)[0] - between[0]) / 2;
    Color frame = colorAt(board, between[0] + half, between[1] - half);
    assertTrue(FxTest.isNear(token(ColorToken.BOARD_FRAME_SHADE), frame), () -> "frame " + frame);
  }

  @Test
  void aDiscFallsBehindTheFrameAndArrives() {
    show(CONNECT_FOUR, false);
    FxTest.run(() -> board.moveMillisProperty().set(250));
    FxTest.run(() -> board.positionProperty().set(after(CONNECT_FOUR, 3)));
    // Halfway in time of falling (0.8 of the whole), a quarter of the way of 6.1 cells is done.
    clock.set(100_000_000L);
    // So its middle is 0.91 cells below the grid's top, between the first and the second hole.
    double[] second = centerOf(1, 3);
    double cell = centerOf(2, 3)[1] - second[1];
    assertTrue(FxTest.isNear(token(ColorToken.HOLE), at(5, 3)), "it has not arrived yet");
    Color passing = colorAt(board, second[0], second[1] - 0.28 * cell);
    assertTrue(isAlike(token(ColorToken.FIRST), passing), () -> "on its way: " + passing);
    Color frame = colorAt(board, second[0], second[1] - 0.5 * cell);
    assertTrue(FxTest.isNear(token(ColorToken.BOARD_FRAME), frame), () -> "in front: " + frame);

    clock.set(300_000_000L);
    assertTrue(
        isAlike(
            token(ColorToken.FIRST), colorAt(board, second[0] - 0.3 * cell, centerOf(5, 3)[1])));
    assertFalse(FxTest.get(() -> board.isMoving()));
  }

  /** Black on f5 turns White's disc on e5: that is white until it is on edge, then black. */
  @Test
  void discsTurnOverWhenTheyChangeHands() {
    show(OTHELLO, false);
    FxTest.run(() -> board.moveMillisProperty().set(250));
    FxTest.run(() -> board.positionProperty().set(after(OTHELLO, 37)));
    clock.set(40_000_000L);
    assertTrue(FxTest.isNear(token(ColorToken.DISC_LIGHT), at(4, 4)), "still white");
    clock.set(90_000_000L);
    assertTrue(FxTest.isNear(token(ColorToken.DISC_DARK), at(4, 4)), "black already");
    clock.set(300_000_000L);
    assertTrue(FxTest.isNear(token(ColorToken.DISC_DARK), at(4, 4)), "black");
    assertTrue(FxTest.isNear(token(ColorToken.FELT), at(0, 0)), "an empty cell");
    assertFalse(FxTest.get(() -> board.isMoving()));
  }

  @Test
  void withoutAnimationAPieceStandsAtOnce() {
    show(CONNECT_FOUR, false);
    FxTest.run(
        () -> {
          board.animatedProperty().set(false);
          board.positionProperty().set(after(CONNECT_FOUR, 3));
          assertFalse(board.isMoving());
        });
  }

  @Test
  void aSwitchOfThemeRedraws() {
    show(CONNECT_FOUR, false);
    Color light = at(0, 0);
    FxTest.close(stage);
    stage = FxTest.show(FxTest.get(() -> new StackPane(board)), 700, 640, true);
    Color dark = at(0, 0);
    assertTrue(light.getBrightness() > 0.8 && dark.getBrightness() < 0.2, light + " " + dark);
    assertTrue(FxTest.get(() -> board.palette().isDark()));
  }

  @Test
  void aClickAnywhereInAColumnChoosesIt() {
    show(CONNECT_FOUR, false);
    double[] top = centerOf(0, 2);
    FxTest.click(board, top[0], top[1]);
    assertEquals(List.of(), chosen, "the board is not interactive yet");
    FxTest.run(() -> board.interactiveProperty().set(true));
    FxTest.click(board, top[0], top[1]);
    double[] above = {centerOf(0, 6)[0], 4};
    FxTest.click(board, above[0], above[1]);
    FxTest.click(board, 2, top[1]);
    assertEquals(List.of(2, 6), chosen);
  }

  @Test
  void aFullColumnCannotBeChosen() {
    show(CONNECT_FOUR, false);
    FxTest.run(
        () -> {
          board.interactiveProperty().set(true);
          board.positionProperty().set(after(CONNECT_FOUR, 2, 2, 2, 2, 2, 2));
        });
    double[] full = centerOf(0, 2);
    FxTest.click(board, full[0], full[1]);
    assertEquals(List.of(), chosen);
  }

  @Test
  void theGhostOfADiscFollowsThePointer() {
    show(CONNECT_FOUR, false);
    FxTest.run(() -> board.interactiveProperty().set(true));
    double[] hole = centerOf(0, 5);
    double above = hole[1] - 1.12 * (centerOf(1, 5)[1] - hole[1]);
    Color before = colorAt(board, hole[0], above);
    FxTest.moveTo(board, hole[0], hole[1]);
    Color ghost = colorAt(board, hole[0], above);
    assertNotEquals(before, ghost);
    assertTrue(isAlike(token(ColorToken.FIRST), ghost), () -> "ghost " + ghost);
  }

  @Test
  void arrowKeysAndEnterChoose() {
    show(TIC_TAC_TOE, false);
    FxTest.run(
        () -> {
          board.interactiveProperty().set(true);
          board.requestFocus();
        });
    FxTest.type(KeyCode.RIGHT);
    FxTest.type(KeyCode.RIGHT);
    FxTest.type(KeyCode.UP);
    FxTest.type(KeyCode.ENTER);
    assertEquals(List.of(2), chosen);
  }

  @Test
  void aLikelyMoveIsALargerCircle() {
    show(TIC_TAC_TOE, false);
    float[] policy = {0.9f, 0.1f, 0, 0, 0, 0, 0, 0, 0};
    Color canvas = at(0, 0);
    FxTest.run(
        () -> {
          board
              .overlayProperty()
              .set(Optional.of(new PolicyOverlay(new float[9], Optional.of(policy))));
          board.overlayModeProperty().set(OverlayMode.SEARCH);
        });
    double off = 0.22 * (centerOf(0, 1)[0] - centerOf(0, 0)[0]);
    assertNotEquals(canvas, colorAt(board, centerOf(0, 0)[0] + off, centerOf(0, 0)[1]));
    assertEquals(canvas, colorAt(board, centerOf(0, 1)[0] + off, centerOf(0, 1)[1]));
    assertNotEquals(canvas, at(0, 1));
    FxTest.run(() -> board.overlayModeProperty().set(OverlayMode.OFF));
    assertEquals(canvas, at(0, 1));
  }

  @Test
  void theWinningLineStandsOut() {
    show(TIC_TAC_TOE, false);
    FxTest.run(
        () -> {
          board.animatedProperty().set(false);
          board.positionProperty().set(after(TIC_TAC_TOE, 0, 3, 1, 4, 2));
        });
    assertTrue(FxTest.isNear(token(ColorToken.TEXT), at(0, 1)), "the line through the middle");
    assertTrue(FxTest.get(() -> board.getAccessibleText()).startsWith("Blue won in 5 moves"));
  }

  @Test
  void aPictureIsThereWithoutWaitingForAFrame() {
    show(TIC_TAC_TOE, false);
    Color found =
        FxTest.get(
            () -> {
              BoardView picture = BoardView.picture(after(CONNECT_FOUR, 0));
              Scene scene = new Scene(new StackPane(picture), 300, 300);
              FxTest.dress(scene, false);
              WritableImage image = scene.snapshot(null);
              double[] center = picture.centerOf(5 * 7);
              return image.getPixelReader().getColor((int) center[0] - 8, (int) center[1]);
            });
    assertTrue(isAlike(Color.web("#0072B2"), found), () -> "found " + found);
  }

  @Test
  void stonesLieOnTheCrossingsOfAGomokuBoard() {
    show(new Gomoku(9, GomokuRule.FREESTYLE), false);
    FxTest.run(
        () -> {
          board.interactiveProperty().set(true);
          board.animatedProperty().set(false);
          board.positionProperty().set(after(new Gomoku(9, GomokuRule.FREESTYLE), 40, 41));
        });
    double[] middle = centerOf(4, 4);
    double side = centerOf(4, 5)[0] - middle[0];
    Color stone = colorAt(board, middle[0] + 0.3 * side, middle[1]);
    assertTrue(FxTest.isNear(token(ColorToken.SLATE), stone), () -> "stone " + stone);
    double[] empty = centerOf(2, 7);
    Color wood = colorAt(board, empty[0] + 0.3 * side, empty[1] + 0.3 * side);
    assertEquals(token(ColorToken.CHERRY).getHue(), wood.getHue(), 8, () -> "wood " + wood);
    FxTest.click(board, empty[0] + 0.3 * side, empty[1] + 0.3 * side);
    assertEquals(List.of(2 * 9 + 7), chosen);
  }

  @Test
  void theCursorIsARingOnTheMoveAndIsSpokenByItsName() {
    Go game = new Go(5);
    show(game, false);
    FxTest.run(
        () -> {
          board.animatedProperty().set(false);
          board.positionProperty().set(after(game, game.parseAction("C4")));
          board.interactiveProperty().set(true);
          board.requestFocus();
        });
    String whole = "After 1 move, White to move. Black on C4.";
    assertEquals(whole, FxTest.get(board::getAccessibleText));
    FxTest.type(KeyCode.LEFT);
    assertEquals("C3", FxTest.get(board::getAccessibleText));
    assertTrue(FxTest.get(board::getAccessibleHelp).endsWith(whole));
    assertRing(game.parseAction("C3"), true);
    FxTest.type(KeyCode.UP);
    assertEquals("C5", FxTest.get(board::getAccessibleText), "over the stone");
    assertRing(game.parseAction("C3"), false);
    FxTest.type(KeyCode.DOWN);
    FxTest.type(KeyCode.LEFT);
    FxTest.type(KeyCode.SPACE);
    assertEquals(List.of(game.parseAction("B3")), chosen);
    FxTest.moveTo(board, centerOf(0, 0)[0], centerOf(0, 0)[1]);
    assertRing(game.parseAction("B3"), false);
    assertEquals(whole, FxTest.get(board::getAccessibleText), "the pointer is no cursor");
  }

  private void assertRing(int cell, boolean isThere) {
    double[] middle = FxTest.get(() -> board.centerOf(cell));
    double side = centerOf(0, 1)[0] - centerOf(0, 0)[0];
    Color found = colorAt(board, middle[0] + 1.06 * 0.44 * side, middle[1]);
    assertEquals(isThere, FxTest.isNear(token(ColorToken.FOCUS), found), () -> "found " + found);
  }

  @Test
  void theKeysGoOnFromWhereAPieceWasPutDown() {
    Go game = new Go(5);
    show(game, true);
    FxTest.run(
        () -> {
          board.setOnAction(move -> board.positionProperty().set(after(game, move)));
          board.interactiveProperty().set(true);
          board.requestFocus();
        });
    FxTest.type(KeyCode.LEFT);
    FxTest.type(KeyCode.LEFT);
    FxTest.type(KeyCode.DOWN);
    FxTest.type(KeyCode.ENTER);
    assertTrue(FxTest.get(board::getAccessibleText).contains("Black on B2."));
    FxTest.type(KeyCode.DOWN);
    assertEquals("B1", FxTest.get(board::getAccessibleText));
  }

  @Test
  void aColumnIsSpokenAsOne() {
    show(CONNECT_FOUR, false);
    FxTest.run(
        () -> {
          board.interactiveProperty().set(true);
          board.requestFocus();
        });
    FxTest.type(KeyCode.RIGHT);
    assertEquals("Column 4", FxTest.get(board::getAccessibleText));
  }

  /** Black takes the stone on A5: it is there until Black's stone is half down, then it fades. */
  @Test
  void aCapturedStoneFades() {
    Go game = new Go(5);
    int[] moves = {game.parseAction("A4"), game.parseAction("A5"), game.parseAction("B5")};
    show(game, false);
    FxTest.run(
        () -> {
          board.moveMillisProperty().set(250);
          board.positionProperty().set(after(game, moves[0], moves[1]));
        });
    clock.set(1_000_000_000L);
    FxTest.run(() -> board.positionProperty().set(after(game, moves)));
    clock.set(1_100_000_000L);
    assertTrue(at(0, 0).getSaturation() < 0.1, "still there");
    clock.set(1_210_000_000L);
    double fading = at(0, 0).getSaturation();
    clock.set(1_300_000_000L);
    double wood = at(0, 0).getSaturation();
    assertTrue(fading > 0.1 && fading < wood, () -> fading + " on the way to " + wood);
    assertFalse(FxTest.get(() -> board.isMoving()));
  }

  @Test
  void aHexagonIsChosenByAClickInIt() {
    show(new Hex(5), false);
    FxTest.run(
        () -> {
          board.interactiveProperty().set(true);
          board.positionProperty().set(after(new Hex(5), 12, 13));
        });
    assertSeat(Player.SECOND, 2, 3);
    double[] corner = centerOf(4, 4);
    double side = corner[0] - centerOf(4, 3)[0];
    FxTest.click(board, corner[0], corner[1] + 0.5 * side);
    FxTest.click(board, corner[0] + 0.45 * side, corner[1]);
    FxTest.click(board, corner[0] + 0.45 * side, corner[1] + 0.5 * side);
    FxTest.click(board, centerOf(2, 2)[0], centerOf(2, 2)[1]);
    assertEquals(List.of(24, 24), chosen);
  }

  @Test
  void theEdgesOfHexShowWhoJoinsThem() {
    show(new Hex(5), false);
    double[] top = centerOf(0, 2);
    double side = centerOf(0, 3)[0] - top[0];
    Color first = colorAt(board, top[0], top[1] - 0.7 * side);
    assertTrue(FxTest.isNear(token(ColorToken.FIRST), first), () -> "top " + first);
    double[] right = centerOf(2, 4);
    Color second = colorAt(board, right[0] + 0.62 * side, right[1] - 0.3 * side);
    assertTrue(FxTest.isNear(token(ColorToken.SECOND), second), () -> "right " + second);
  }
}

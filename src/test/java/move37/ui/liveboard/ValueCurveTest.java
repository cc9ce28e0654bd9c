package move37.ui.liveboard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import move37.game.Player;
import move37.ui.FxTest;
import move37.ui.Positions;
import move37.ui.liveboard.LiveFrame.CurvePoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValueCurveTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 240;

  /** Left of it stand the names. */
  private static final int PLOT = 100;

  private final ValueCurve curve = FxTest.get(() -> new ValueCurve(Positions.CONNECT_FOUR));
  private final Stage stage =
      FxTest.show(FxTest.get(() -> new StackPane(curve)), WIDTH, HEIGHT, false);

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  private void show(double... values) {
    List<CurvePoint> points =
        IntStream.range(0, values.length)
            .mapToObj(i -> new CurvePoint(i, OptionalDouble.empty(), OptionalDouble.of(values[i])))
            .toList();
    FxTest.run(() -> curve.show(points, values.length));
    FxTest.frames(2);
  }

  /** Whether a light tint of the player's colour is seen in this part of the height. */
  private boolean isSeen(Player player, double from, double to) {
    Color seat = FxTest.get(() -> curve.palette().seat(player));
    PixelReader picture = FxTest.get(() -> curve.snapshot(null, null).getPixelReader());
    for (int x = PLOT; x < WIDTH; x += 8) {
      for (int y = (int) (from * HEIGHT); y < to * HEIGHT; y += 4) {
        Color found = picture.getColor(x, y);
        boolean isTint = found.getSaturation() > 0.1 && found.getBrightness() > 0.7;
        if (isTint && Math.abs(found.getHue() - seat.getHue()) < 15) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aLeadIsFilledOnThePlayersSideOfTheMiddleOnly() {
    show(0.6, 0.9, -0.9, -0.6);
    assertTrue(isSeen(Player.FIRST, 0, 0.4));
    assertFalse(isSeen(Player.FIRST, 0.55, 0.85));
    assertTrue(isSeen(Player.SECOND, 0.55, 0.85));
    assertFalse(isSeen(Player.SECOND, 0, 0.4));
  }

  @Test
  void whoNeverLeadsHasNothingFilled() {
    show(0.2, 0.5, 0.7);
    assertTrue(isSeen(Player.FIRST, 0, 0.4));
    assertFalse(isSeen(Player.SECOND, 0, 0.85));
  }
}

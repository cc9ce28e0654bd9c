package move37.ui.charts;

import static move37.ui.FxTest.colorAt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.Rectangle;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import move37.ui.FxTest;
import org.junit.jupiter.api.Test;

class ChartGraphicsTest {
  @Test
  void drawsAllAndClipsNothing() {
    Canvas canvas = FxTest.get(() -> new Canvas(100, 100));
    Stage stage = FxTest.show(FxTest.get(() -> new StackPane(canvas)), 100, 100, false);
    FxTest.run(
        () -> {
          ChartGraphics pen = new ChartGraphics(canvas.getGraphicsContext2D());
          pen.setClip(0, 0, 10, 10);
          pen.clip(new Rectangle(10, 10));
          assertNull(pen.getClipBounds());
          pen.setColor(java.awt.Color.RED);
          pen.fill(new Rectangle(100, 100));
          pen.setColor(new java.awt.Color(0, 0, 255, 0));
          pen.fill(new Rectangle(100, 100));
        });
    assertEquals(Color.RED, colorAt(canvas, 50, 50));
    FxTest.close(stage);
  }
}

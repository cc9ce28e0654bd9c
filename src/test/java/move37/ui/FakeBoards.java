package move37.ui;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import move37.game.Game;

/** Plain stand-ins for drawn boards. */
public final class FakeBoards {
  private FakeBoards() {}

  public static Node thumbnail(Game game) {
    int columns = game.board().width();
    int rows = game.board().height();
    double cell = 180.0 / Math.max(columns, rows);
    Pane pane = new Pane();
    pane.setMaxSize(columns * cell, rows * cell);
    Rectangle frame = new Rectangle(columns * cell, rows * cell);
    frame.setStyle("-fx-fill: -m37-board-frame; -fx-arc-width: 12; -fx-arc-height: 12;");
    pane.getChildren().add(frame);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        Circle hole = new Circle((c + 0.5) * cell, (r + 0.5) * cell, 0.38 * cell);
        int kind = r > rows / 2 ? (r * 31 + c * 17) % 3 : 0;
        hole.setStyle("-fx-fill: " + new String[] {"-m37-hole", "-m37-first", "-m37-second"}[kind]);
        pane.getChildren().add(hole);
      }
    }
    return pane;
  }
}

package move37.ui.common.board.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import move37.game.BoardShape;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class FallingDiscTest {
  @Property
  void aDiscFallsFasterAndFasterAndNeverThroughTheFloor(
      @ForAll @DoubleRange(min = 0, max = 1) double progress) {
    double fallen = ConnectFourPainter.fallen(progress, 0.02);
    assertTrue(fallen >= 0 && fallen <= 1, () -> "fell " + fallen);
    if (progress < 0.8) {
      assertTrue(fallen <= progress / 0.8);
    } else {
      assertTrue(fallen >= 0.98 - 1e-9);
    }
  }

  @Example
  void aLongerWayTakesLonger() {
    ConnectFourPainter painter = new ConnectFourPainter(false);
    BoardShape shape = new BoardShape(6, 7);
    BoardGeometry at = BoardGeometry.fit(shape, painter.tiling(), painter.margins(shape), 700, 700);
    for (int row = 1; row < 6; row++) {
      assertTrue(
          painter.travel(at, shape.cell(row, 2)) >= painter.travel(at, shape.cell(row - 1, 2)));
    }
    assertEquals(1, painter.travel(at, shape.cell(5, 2)));
    assertEquals(0, ConnectFourPainter.fallen(0, 0.02));
    assertEquals(1, ConnectFourPainter.fallen(1, 0.02));
  }
}

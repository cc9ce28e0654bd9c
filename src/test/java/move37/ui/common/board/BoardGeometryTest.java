package move37.ui.common.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import move37.game.BoardShape;
import move37.ui.common.board.BoardGeometry.Margins;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BoardGeometryTest {
  private static final Margins MARGINS = new Margins(1.08, 0.24, 0.58, 0.24);

  @Property
  void theGridAndItsMarginsStayInside(
      @ForAll @IntRange(min = 1, max = 19) int rows,
      @ForAll @IntRange(min = 1, max = 19) int columns,
      @ForAll @DoubleRange(min = 60, max = 3000) double width,
      @ForAll @DoubleRange(min = 60, max = 3000) double height) {
    BoardGeometry at = BoardGeometry.fit(new BoardShape(rows, columns), MARGINS, width, height);

    assertTrue(at.left() >= MARGINS.left() * at.cell() - 1);
    assertTrue(at.top() >= MARGINS.top() * at.cell() - 1);
    assertTrue(at.left() + at.width() + MARGINS.right() * at.cell() <= width + 1);
    assertTrue(at.top() + at.height() + MARGINS.bottom() * at.cell() <= height + 1);
  }

  @Property
  void aCellIsFoundUnderItsMiddle(
      @ForAll @IntRange(min = 1, max = 19) int rows,
      @ForAll @IntRange(min = 1, max = 19) int columns,
      @ForAll @DoubleRange(min = 60, max = 3000) double width) {
    BoardGeometry at = BoardGeometry.fit(new BoardShape(rows, columns), MARGINS, width, 700);

    for (int cell = 0; cell < at.shape().cells(); cell++) {
      assertEquals(OptionalInt.of(cell), at.cellAt(at.centerX(cell), at.centerY(cell)));
      assertEquals(OptionalInt.of(cell % columns), at.columnAt(at.centerX(cell)));
    }
    assertEquals(OptionalInt.empty(), at.cellAt(at.left() - 1, at.top() + 1));
    assertEquals(OptionalInt.empty(), at.cellAt(at.left() + 1, at.top() + at.height() + 1));
    assertEquals(OptionalInt.empty(), at.columnAt(at.left() + at.width() + 1));
  }
}

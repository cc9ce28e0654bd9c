package move37.ui.common.board.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import move37.game.BoardShape;
import move37.ui.common.board.paint.BoardGeometry.Margins;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BoardGeometryTest {
  private static final Margins MARGINS = new Margins(1.08, 0.24, 0.58, 0.24);

  @Property
  void theGridAndItsMarginsStayInside(
      @ForAll Tiling tiling,
      @ForAll @IntRange(min = 1, max = 19) int rows,
      @ForAll @IntRange(min = 1, max = 19) int columns,
      @ForAll @DoubleRange(min = 60, max = 3000) double width,
      @ForAll @DoubleRange(min = 60, max = 3000) double height) {
    BoardGeometry at =
        BoardGeometry.fit(new BoardShape(rows, columns), tiling, MARGINS, width, height);

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
    BoardGeometry at =
        BoardGeometry.fit(new BoardShape(rows, columns), Tiling.SQUARES, MARGINS, width, 700);

    for (int cell = 0; cell < at.shape().cells(); cell++) {
      assertEquals(OptionalInt.of(cell), at.cellAt(at.centerX(cell), at.centerY(cell)));
      assertEquals(OptionalInt.of(cell % columns), at.columnAt(at.centerX(cell)));
    }
    assertEquals(OptionalInt.empty(), at.cellAt(at.left() - 1, at.top() + 1));
    assertEquals(OptionalInt.empty(), at.cellAt(at.left() + 1, at.top() + at.height() + 1));
    assertEquals(OptionalInt.empty(), at.columnAt(at.left() + at.width() + 1));
  }

  /** A point belongs to the hexagon with the nearest middle, if it lies in one at all. */
  @Property
  void aHexagonIsFoundUnderAllItsPoints(
      @ForAll @IntRange(min = 1, max = 13) int rows,
      @ForAll @IntRange(min = 1, max = 13) int columns,
      @ForAll @DoubleRange(min = 0, max = 1) double right,
      @ForAll @DoubleRange(min = 0, max = 1) double down) {
    BoardGeometry at =
        BoardGeometry.fit(
            new BoardShape(rows, columns), Tiling.HEXAGONS, Margins.all(1), 1000, 700);
    double x = 1000 * right;
    double y = 700 * down;
    int nearest =
        IntStream.range(0, at.shape().cells())
            .boxed()
            .min(Comparator.comparingDouble(c -> distance(at, c, x, y)))
            .orElseThrow();
    OptionalInt found = at.cellAt(x, y);
    if (distance(at, nearest, x, y) < 0.499 * at.cell()) {
      assertEquals(OptionalInt.of(nearest), found);
    }
    if (found.isPresent()) {
      double distance = distance(at, found.getAsInt(), x, y);
      assertTrue(distance < distance(at, nearest, x, y) + 1e-6 * at.cell());
      assertTrue(distance < 0.578 * at.cell());
    }
  }

  private static double distance(BoardGeometry at, int cell, double x, double y) {
    return Math.hypot(at.centerX(cell) - x, at.centerY(cell) - y);
  }

  /** Six neighbours, all one cell away, as the rules of Hex have them. */
  @Property
  void hexagonsTouchSixOthers(@ForAll @DoubleRange(min = 100, max = 3000) double width) {
    BoardGeometry at =
        BoardGeometry.fit(new BoardShape(5, 5), Tiling.HEXAGONS, MARGINS, width, 700);
    for (int neighbour : new int[] {7, 8, 11, 13, 16, 17}) {
      assertEquals(
          at.cell(),
          distance(at, 12, at.centerX(neighbour), at.centerY(neighbour)),
          1e-6 * at.cell());
    }
  }
}

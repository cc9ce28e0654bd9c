package move37.ui.common.board.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/**
 * The board of {@link StonePainter}: wood, lines through the points, stars, names of columns and
 * rows.
 */
final class WoodenBoard {
  /** The letters of a Go board's columns: I is left out. */
  static final String GO_COLUMNS = "ABCDEFGHJKLMNOPQRSTUVWXYZ";

  /** The letters of other boards' columns. */
  static final String COLUMNS = "abcdefghijklmnopqrstuvwxyz";

  private static final int GRAINS = 36;

  private final Wood wood;
  private final Brush brush;
  private final BoardGeometry at;
  private final GraphicsContext pen;
  private final double left;
  private final double top;
  private final double width;
  private final double height;

  /**
   * @param rim how far the wood reaches beyond the grid, in pixels
   */
  WoodenBoard(Wood wood, Brush brush, double rim) {
    this.wood = wood;
    this.brush = brush;
    at = brush.geometry();
    pen = brush.pen();
    left = at.left() - rim;
    top = at.top() - rim;
    width = at.width() + 2 * rim;
    height = at.height() + 2 * rim;
  }

  void paintWood() {
    double corner = 0.16 * at.cell();
    pen.setFill(Color.gray(0, brush.palette().isDark() ? 0.12 : 0.05));
    for (int spread = 1; spread <= 4; spread++) {
      double by = 0.025 * spread * at.cell();
      double down = by - 0.03 * at.cell();
      pen.fillRoundRect(left - by, top - down, width + 2 * by, height + 2 * by, corner, corner);
    }
    Color face = brush.palette().get(wood.face());
    Color shade = brush.palette().get(wood.shade());
    pen.setFill(
        new LinearGradient(
            left,
            top,
            left + width,
            top + height,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, Palette.lighter(face, 0.08)),
            new Stop(0.5, face),
            new Stop(1, face.interpolate(shade, 0.5))));
    pen.fillRoundRect(left, top, width, height, corner, corner);
    pen.setLineCap(StrokeLineCap.BUTT);
    for (int grain = 0; grain < GRAINS; grain++) {
      paintGrain(grain, shade);
    }
    if (wood.isFramed()) {
      paintFrame(corner);
    }
  }

  private void paintFrame(double corner) {
    double in = Math.rint(0.07 * at.cell()) + 0.5;
    pen.setStroke(brush.palette().get(wood.line(), 0.55));
    pen.setLineWidth(Math.max(1, 0.03 * at.cell()));
    pen.strokeRoundRect(left + in, top + in, width - 2 * in, height - 2 * in, corner, corner);
  }

  /** A line along the wood, a little bent, as a slow wave of its own. */
  private void paintGrain(int grain, Color shade) {
    double apart = width / GRAINS;
    double x = left + apart * (grain + 0.5 + 0.3 * chance(grain, 1));
    double bend = 0.5 * apart * chance(grain, 2);
    pen.setStroke(Palette.fade(shade, 0.22 + 0.18 * chance(grain, 3)));
    pen.setLineWidth(Math.max(0.6, apart * (0.1 + 0.07 * chance(grain, 4))));
    pen.beginPath();
    pen.moveTo(x, top + 1);
    pen.bezierCurveTo(
        x + bend, top + 0.35 * height, x - bend, top + 0.65 * height, x, top + height - 1);
    pen.stroke();
  }

  /** The lines and the stars on their crossings. */
  void paintLines() {
    int columns = at.shape().width();
    int rows = at.shape().height();
    int last = at.shape().cells() - 1;
    pen.setStroke(brush.palette().get(wood.line(), 0.85));
    pen.setLineCap(StrokeLineCap.SQUARE);
    for (int column = 0; column < columns; column++) {
      double wide = lineWidth(column == 0 || column == columns - 1);
      double x = sharp(at.centerX(column), wide);
      pen.setLineWidth(wide);
      pen.strokeLine(x, sharp(at.centerY(0), wide), x, sharp(at.centerY(last), wide));
    }
    for (int row = 0; row < rows; row++) {
      double wide = lineWidth(row == 0 || row == rows - 1);
      double y = sharp(at.centerY(at.shape().cell(row, 0)), wide);
      pen.setLineWidth(wide);
      pen.strokeLine(sharp(at.centerX(0), wide), y, sharp(at.centerX(last), wide), y);
    }
    paintStars();
  }

  private double lineWidth(boolean isEdge) {
    return Math.max(1, Math.rint((isEdge ? 0.04 : 0.024) * at.cell()));
  }

  /** Where a line that is some pixels wide fills whole ones: less than a pixel away. */
  private static double sharp(double middle, double wide) {
    return wide % 2 == 0 ? Math.rint(middle) : Math.floor(middle) + 0.5;
  }

  private void paintStars() {
    int size = at.shape().width();
    double wide = lineWidth(false);
    double radius = Math.max(2.2, 0.085 * at.cell());
    Color color = brush.palette().get(wood.line());
    for (int cell = 0; cell < at.shape().cells(); cell++) {
      if (isStar(size, cell / size, cell % size)) {
        double x = sharp(at.centerX(cell), wide);
        brush.disc(x, sharp(at.centerY(cell), wide), radius, color);
      }
    }
  }

  /**
   * Whether there is a star: in the middle of odd boards; from 9x9 on also near the corners, and on
   * 19x19 between those.
   */
  static boolean isStar(int size, int row, int column) {
    int corner = size < 13 ? 2 : 3;
    boolean isMiddleRow = size % 2 == 1 && row == size / 2;
    boolean isMiddleColumn = size % 2 == 1 && column == size / 2;
    if (size < 9) {
      return isMiddleRow && isMiddleColumn;
    }
    boolean isCornerRow = row == corner || row == size - 1 - corner;
    boolean isCornerColumn = column == corner || column == size - 1 - corner;
    boolean isBetween = (isCornerRow && isMiddleColumn) || (isMiddleRow && isCornerColumn);
    return (isCornerRow && isCornerColumn)
        || (isMiddleRow && isMiddleColumn)
        || (size == 19 && isBetween);
  }

  /**
   * The names of the columns below and of the rows on the left, clear of the stones.
   *
   * @param columns the letters of the columns, from the left
   */
  void paintNames(String columns) {
    pen.setFill(brush.palette().get(ColorToken.TEXT, 0.85));
    pen.setFont(brush.fontOf(Math.clamp(0.3 * at.cell(), 9, 20)));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    double away = 0.27 * at.cell();
    for (int column = 0; column < at.shape().width(); column++) {
      String name = columns.substring(column, column + 1);
      pen.fillText(name, at.centerX(column), at.top() + at.height() + away);
    }
    for (int row = 0; row < at.shape().height(); row++) {
      String name = Integer.toString(at.shape().height() - row);
      pen.fillText(name, at.left() - away, at.centerY(at.shape().cell(row, 0)));
    }
  }

  /** A number from -1 to 1 that looks random and is always the same. */
  static double chance(int which, int what) {
    int mixed = (which * 31 + what) * 0x9E3779B1;
    mixed = (mixed ^ mixed >>> 15) * 0x85EBCA77;
    return (mixed >>> 8 & 0xFFFF) / 32767.5 - 1;
  }
}

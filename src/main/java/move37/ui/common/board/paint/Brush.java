package move37.ui.common.board.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/**
 * What a painter paints with.
 *
 * @param pen the layer's pen
 * @param geometry where the grid lies
 * @param palette the theme's colours
 * @param font the theme's font in its normal size
 */
public record Brush(GraphicsContext pen, BoardGeometry geometry, Palette palette, Font font) {

  /** A filled circle. */
  public void disc(double x, double y, double radius, Paint paint) {
    pen.setFill(paint);
    pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** A circle's line. */
  public void ring(double x, double y, double radius, double lineWidth, Color color) {
    pen.setStroke(color);
    pen.setLineWidth(lineWidth);
    pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /**
   * An {@link #outlinedRing outlined ring} around a cell's middle.
   *
   * @param radius of a cell's side
   * @param lineWidth of a cell's side
   */
  public void outlinedRing(int cell, double radius, double lineWidth, double opacity) {
    double side = geometry.cell();
    outlinedRing(
        geometry.centerX(cell), geometry.centerY(cell), radius * side, lineWidth * side, opacity);
  }

  /** A white ring with a thin dark edge, to be seen on any piece in any theme. */
  public void outlinedRing(double x, double y, double radius, double lineWidth, double opacity) {
    ring(x, y, radius, lineWidth * 1.5, Color.gray(0, 0.3 * opacity));
    ring(x, y, radius, lineWidth, Color.gray(1, opacity));
  }

  /** The font at this size in pixels. */
  public Font fontOf(double size) {
    return Font.font(font.getFamily(), size);
  }
}

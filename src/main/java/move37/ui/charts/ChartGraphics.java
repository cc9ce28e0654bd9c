package move37.ui.charts;

import java.awt.Shape;
import javafx.scene.canvas.GraphicsContext;
import org.jfree.fx.FXGraphics2D;

/**
 * Draws on a canvas, without what costs much there and shows nothing. It never clips: XChart clips
 * what it plots to the plot, where a chart plan keeps its values anyway, and a canvas would blend
 * all of itself anew for a clip and for each stroke within it. And it fills nothing with a colour
 * that is all transparent, as XChart does with its backgrounds.
 */
final class ChartGraphics extends FXGraphics2D {
  /**
   * @param pen draws for it
   */
  ChartGraphics(GraphicsContext pen) {
    super(pen);
  }

  @Override
  public void fill(Shape shape) {
    if (getColor().getAlpha() > 0) {
      super.fill(shape);
    }
  }

  @Override
  public Shape getClip() {
    return null;
  }

  @Override
  public void setClip(Shape clip) {}

  @Override
  public void setClip(int x, int y, int width, int height) {}

  @Override
  public void clip(Shape clip) {}

  @Override
  public void clipRect(int x, int y, int width, int height) {}
}

package move37.ui.shell;

import javafx.scene.layout.Region;

/**
 * The line from one step to the next; fills as the step gets on, by whole pixels: each change has
 * the window drawn anew, and less is not seen.
 */
final class PhaseLine extends Region {
  private final Region track = new Region();
  private final Region fill = new Region();
  private double fraction;

  PhaseLine() {
    getStyleClass().add("phase-line");
    track.getStyleClass().add("phase-track");
    fill.getStyleClass().add("phase-fill");
    getChildren().addAll(track, fill);
  }

  /** Shows this share, 0 to 1. */
  void show(double newFraction) {
    fraction = Math.clamp(newFraction, 0.0, 1.0);
    if (fillWidth() != fill.getWidth()) {
      requestLayout();
    }
  }

  private double fillWidth() {
    return snapSizeX(trackWidth() * fraction);
  }

  private double trackWidth() {
    return getWidth() - snappedLeftInset() - snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double height = (getHeight() - snappedTopInset() - snappedBottomInset());
    double top = snappedTopInset();
    track.resizeRelocate(left, top, trackWidth(), height);
    fill.resizeRelocate(left, top, fillWidth(), height);
  }
}

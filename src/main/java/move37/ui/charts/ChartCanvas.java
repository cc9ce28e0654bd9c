package move37.ui.charts;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import move37.experiment.report.ChartColors;
import move37.experiment.report.ChartPlan;
import move37.experiment.report.ChartPlan.Reading;
import move37.experiment.report.ChartRenderer;

/**
 * A chart on a canvas, painted by XChart. Repainted only when something changed, at most once a
 * beat. The mouse, or the arrow keys, read values.
 */
final class ChartCanvas extends Region {
  private static final double TYPE_IN_EM = 0.8572;

  private final Canvas canvas = new Canvas();
  private final ReadingBox reading = new ReadingBox();
  private final ObjectProperty<Font> font = new SimpleObjectProperty<>(Font.getDefault());
  private ChartPlan plan;
  private ChartPlan before;
  private ChartColors colors;
  private ChartRenderer.Plot plot;
  private Optional<Reading> shown = Optional.empty();
  private long glideStart;
  private boolean isStale = true;

  /**
   * @param plan what to show first
   * @param colors the colours at first
   */
  ChartCanvas(ChartPlan plan, ChartColors colors) {
    this.plan = plan;
    this.before = plan;
    this.colors = colors;
    getStyleClass().add("chart-canvas");
    getChildren().add(canvas);
    reading.addTo(getChildren());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    font.addListener((_, _, _) -> isStale = true);
    setOnMouseMoved(this::readUnderMouse);
    setOnMouseExited(_ -> read(Optional.empty()));
    setOnKeyPressed(this::readByKey);
    focusedProperty().addListener((_, _, isFocused) -> readOnFocus(isFocused));
  }

  /** The font of the words around the chart; its size sets the chart's. */
  ObjectProperty<Font> fontProperty() {
    return font;
  }

  /** Shows another plan; a new point at a line's end slides in unless motion is off. */
  void show(ChartPlan newPlan, boolean hasMotion, long nanos) {
    before = plan;
    plan = newPlan;
    glideStart = hasMotion && Glide.isOnePointOn(before, plan) ? nanos : 0;
    isStale = true;
    setAccessibleText(describe());
    shown = shown.flatMap(old -> plan.readingNear(old.x()));
  }

  /** Changes the colours. */
  void dye(ChartColors newColors) {
    colors = newColors;
    isStale = true;
  }

  /**
   * Repaints if something changed; called on the pulse.
   *
   * @return whether a point is on its way, so that the next frame shows something new
   */
  boolean beat(long nanos) {
    if (!isStale || getWidth() < 120 || getHeight() < 80 || getScene() == null) {
      return false;
    }
    double share = glideStart == 0 ? 1 : (nanos - glideStart) / (Glide.MILLIS * 1e6);
    isStale = share < 1;
    ChartPlan now = isStale ? Glide.between(before, plan, Math.max(0, share)) : plan;
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    plot =
        new ChartRenderer(colors, TYPE_IN_EM * font.get().getSize())
            .paint(
                new ChartGraphics(canvas.getGraphicsContext2D()),
                now,
                (int) getWidth(),
                (int) getHeight());
    read(shown);
    return isStale;
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      isStale = true;
      read(Optional.empty());
    }
  }

  private void readUnderMouse(MouseEvent event) {
    if (plot != null) {
      read(plan.readingNear(plot.valueAt(event.getX())));
    }
  }

  private void readByKey(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    double[] places = plan.places();
    if (step == 0 || places.length == 0) {
      return;
    }
    double from = shown.map(Reading::x).orElse(places[places.length - 1]);
    int index = java.util.Arrays.binarySearch(places, from);
    int next = Math.clamp((index < 0 ? -index - 1 : index) + step, 0, places.length - 1);
    read(plan.readingNear(places[next]));
    event.consume();
  }

  private void readOnFocus(boolean isFocused) {
    if (!isFocused) {
      read(Optional.empty());
    }
  }

  private void read(Optional<Reading> newReading) {
    shown = newReading;
    if (newReading.isPresent() && plot != null) {
      reading.show(newReading.get(), plot, colors, getWidth());
    } else {
      reading.hide();
    }
  }

  /** The chart in words, as a screen reader reads it: its title and the newest values. */
  private String describe() {
    StringBuilder words = new StringBuilder(plan.title());
    double[] places = plan.places();
    if (places.length > 0) {
      Reading newest = plan.readingNear(places[places.length - 1]).orElseThrow();
      words.append(". ").append(newest.title());
      newest
          .lines()
          .forEach(l -> words.append(", ").append(l.name()).append(' ').append(l.value()));
    }
    return words.toString();
  }
}

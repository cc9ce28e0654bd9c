package move37.ui.shell;

import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import move37.ui.common.WindowPreferences;

/** Puts the window where it was last time, as long as that is still on a screen. */
final class WindowGeometry {
  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 760;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;
  private static final String X = "window.x";
  private static final String Y = "window.y";
  private static final String WIDTH = "window.width";
  private static final String HEIGHT = "window.height";
  private static final String MAXIMIZED = "window.maximized";

  private WindowGeometry() {}

  static void restore(Stage stage, WindowPreferences preferences) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(preferences.number(WIDTH).orElse(USUAL_WIDTH), screen.getWidth()));
    stage.setHeight(Math.min(preferences.number(HEIGHT).orElse(USUAL_HEIGHT), screen.getHeight()));
    OptionalDouble x = preferences.number(X);
    OptionalDouble y = preferences.number(Y);
    if (x.isPresent() && y.isPresent() && isOnAScreen(x.getAsDouble(), y.getAsDouble())) {
      stage.setX(x.getAsDouble());
      stage.setY(y.getAsDouble());
    }
    stage.setMaximized(preferences.get(MAXIMIZED).filter("true"::equals).isPresent());
  }

  static void remember(Stage stage, WindowPreferences preferences) {
    preferences.put(MAXIMIZED, Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      preferences.put(X, Double.toString(stage.getX()));
      preferences.put(Y, Double.toString(stage.getY()));
      preferences.put(WIDTH, Double.toString(stage.getWidth()));
      preferences.put(HEIGHT, Double.toString(stage.getHeight()));
    }
  }

  /** Whether a good part of the title bar would be in sight. */
  private static boolean isOnAScreen(double x, double y) {
    return !Screen.getScreensForRectangle(x + 100, y, 200, 40).isEmpty();
  }
}

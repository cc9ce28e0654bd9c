package move37.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Light or dark, the bundled font and the base size of type. Colours are looked-up CSS colours
 * ({@code -m37-first}, {@code -m37-canvas} …), so whatever uses them follows a switch by itself.
 *
 * <p>The base of type is 14 pixels in a window of 1280 x 720 and grows with the square root of the
 * window, so that a projector's picture can be read from the back row; the user's zoom multiplies
 * it. Where the window is small for the type, its root has the pseudo-class {@code tight}. For the
 * JavaFX thread; needs JavaFX to be up.
 */
public final class Theme {
  private static final String SHADE = "theme";
  private static final String ZOOM = "zoom";
  private static final String MOTION = "motion";
  private static final String ON = "on";
  private static final String ASSETS = "/move37/assets/";
  private static final double BASE_SIZE = 14;
  private static final double ZOOM_STEP = 1.1;
  private static final double LEAST_ZOOM = 0.8;
  private static final double GREATEST_ZOOM = 1.4;
  private static final double ROOMY_WIDTH_IN_EM = 78;
  private static final double ROOMY_HEIGHT_IN_EM = 44;
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");

  private final WindowPreferences preferences;
  private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
  private final BooleanProperty motion = new SimpleBooleanProperty(this, "motion");
  private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
  private final List<Scene> dressed = new ArrayList<>();

  /** The theme that was used last; at first the operating system's. */
  public Theme(WindowPreferences preferences) {
    this.preferences = preferences;
    loadFonts();
    dark.set(preferences.get(SHADE).map("dark"::equals).orElseGet(Theme::systemIsDark));
    preferences.number(ZOOM).ifPresent(remembered -> zoom.set(clampedZoom(remembered)));
    motion.set(preferences.get(MOTION).map(ON::equals).orElseGet(Theme::systemMoves));
    motion.addListener((_, _, moves) -> preferences.put(MOTION, moves ? ON : "off"));
    dark.addListener((_, _, isDark) -> switchShade(isDark));
    zoom.addListener((_, _, value) -> preferences.put(ZOOM, value.toString()));
    setBaseSheet();
  }

  /** Whether the window is dark; may be set. */
  public BooleanProperty darkProperty() {
    return dark;
  }

  /** Whether the window is dark. */
  public boolean isDark() {
    return dark.get();
  }

  /** The user's zoom of type, 1 at first; may be set. */
  public DoubleProperty zoomProperty() {
    return zoom;
  }

  /**
   * Whether things may move: discs fall, points slide in. At first as the operating system has it;
   * may be set, and is remembered.
   */
  public BooleanProperty motionProperty() {
    return motion;
  }

  /** Whether things may move. */
  public boolean hasMotion() {
    return motion.get();
  }

  /** From light to dark or back. */
  public void toggle() {
    dark.set(!dark.get());
  }

  /** Type becomes a little larger (positive), smaller (negative) or as it was at first (0). */
  public void zoom(int direction) {
    zoom.set(
        direction == 0 ? 1 : clampedZoom(zoom.get() * Math.pow(ZOOM_STEP, Math.signum(direction))));
  }

  /** Gives the scene colours, controls and type; from now on it follows this theme. */
  public void dress(Scene scene) {
    dressed.add(scene);
    scene.getStylesheets().setAll(sheets());
    ChangeListener<Number> resize = (_, _, _) -> size(scene);
    scene.widthProperty().addListener(resize);
    scene.heightProperty().addListener(resize);
    scene.rootProperty().addListener((_, _, _) -> size(scene));
    zoom.addListener(resize);
    size(scene);
  }

  /** The base size of type in pixels for a window of this size, before the user's zoom. */
  static double baseSize(double width, double height) {
    double scale = Math.min(width / 1280, height / 720);
    return Math.round(BASE_SIZE * Math.sqrt(Math.clamp(scale, 1, 4)));
  }

  private static double clampedZoom(double value) {
    return Math.clamp(value, LEAST_ZOOM, GREATEST_ZOOM);
  }

  private void size(Scene scene) {
    double size = Math.round(baseSize(scene.getWidth(), scene.getHeight()) * zoom.get());
    String style = String.format(Locale.ROOT, "-fx-font-size: %.0fpx;", size);
    if (!style.equals(scene.getRoot().getStyle())) {
      scene.getRoot().setStyle(style);
    }
    scene
        .getRoot()
        .pseudoClassStateChanged(TIGHT, isTight(scene.getWidth(), scene.getHeight(), size));
  }

  /** Whether a window of this size is small for type of this size: then spaces shrink. */
  static boolean isTight(double width, double height, double size) {
    return width / size < ROOMY_WIDTH_IN_EM || height / size < ROOMY_HEIGHT_IN_EM;
  }

  private void switchShade(boolean isDark) {
    preferences.put(SHADE, isDark ? "dark" : "light");
    setBaseSheet();
    dressed.forEach(scene -> scene.getStylesheets().setAll(sheets()));
  }

  private void setBaseSheet() {
    Application.setUserAgentStylesheet(
        (isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private List<String> sheets() {
    return List.of(
        sheet(isDark() ? "tokens-dark.css" : "tokens-light.css"),
        sheet("platform.css"),
        sheet("app.css"));
  }

  private static String sheet(String name) {
    URL url = Theme.class.getResource(ASSETS + "css/" + name);
    return Objects.requireNonNull(url, name).toExternalForm();
  }

  private static boolean systemIsDark() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  private static boolean systemMoves() {
    return !Platform.getPreferences().isReducedMotion();
  }

  private static void loadFonts() {
    for (String weight : WEIGHTS) {
      String name = ASSETS + "fonts/IBMPlexSans-" + weight + ".ttf";
      try (InputStream in = Theme.class.getResourceAsStream(name)) {
        Font.loadFont(Objects.requireNonNull(in, name), BASE_SIZE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

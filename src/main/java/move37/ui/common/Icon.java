package move37.ui.common;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The window's small pictures, drawn on a grid of 16 x 16; they take colour and size from CSS. */
public enum Icon {
  PLAY("M4 2.5 L13 8 L4 13.5 Z"),
  PAUSE("M4 3 H7 V13 H4 Z M9 3 H12 V13 H9 Z"),
  STEP("M3 3 L10 8 L3 13 Z M11 3 H13 V13 H11 Z"),
  STOP("M3.5 3.5 H12.5 V12.5 H3.5 Z"),
  SAVE("M2.5 2.5 H11 L13.5 5 V13.5 H2.5 Z M4.5 4 V7 H10 V4 Z M4.5 9 V12 H11.5 V9 Z"),
  DOWNLOAD(
      "M7.2 2 H8.8 V7.6 L11 5.4 L12.1 6.5 L8 10.6 L3.9 6.5 L5 5.4 L7.2 7.6 Z M2.5 12.2 H13.5 V13.8"
          + " H2.5 Z"),
  MOON("M9.5 2.2 A6 6 0 1 0 13.8 10.6 A5 5 0 0 1 9.5 2.2 Z"),
  SUN(
      "M8 4.8 A3.2 3.2 0 1 0 8 11.2 A3.2 3.2 0 1 0 8 4.8 Z M7.3 1 H8.7 V3.2 H7.3 Z M7.3 12.8 H8.7"
          + " V15 H7.3 Z M1 7.3 H3.2 V8.7 H1 Z M12.8 7.3 H15 V8.7 H12.8 Z M3.5 2.5 L5.1 4.1 L4.1"
          + " 5.1 L2.5 3.5 Z M12.5 2.5 L13.5 3.5 L11.9 5.1 L10.9 4.1 Z M3.5 13.5 L2.5 12.5 L4.1"
          + " 10.9 L5.1 11.9 Z M12.5 13.5 L10.9 11.9 L11.9 10.9 L13.5 12.5 Z"),
  FOLDER("M2 3.5 H6.4 L8 5.2 H14 V13 H2 Z"),
  SLIDERS(
      "M2 4 H8.2 A1.9 1.9 0 0 1 11.8 4 H14 V5.4 H11.8 A1.9 1.9 0 0 1 8.2 5.4 H2 Z M2 10.6 H4.2 A1.9"
          + " 1.9 0 0 1 7.8 10.6 H14 V12 H7.8 A1.9 1.9 0 0 1 4.2 12 H2 Z"),
  PLUS("M7.2 3 H8.8 V7.2 H13 V8.8 H8.8 V13 H7.2 V8.8 H3 V7.2 H7.2 Z"),
  CLOSE(
      "M4.1 3 L8 6.9 L11.9 3 L13 4.1 L9.1 8 L13 11.9 L11.9 13 L8 9.1 L4.1 13 L3 11.9 L6.9 8 L3 4.1"
          + " Z"),
  CHECK("M2.6 8.4 L3.9 7.1 L6.6 9.8 L12.1 4.3 L13.4 5.6 L6.6 12.4 Z"),
  PERSON(
      "M8 2 A2.8 2.8 0 1 1 7.99 2 Z M2.5 13.5 C2.5 10.6 5 9.2 8 9.2 C11 9.2 13.5 10.6 13.5 13.5 Z"),
  TABLE(
      "M2.5 3 H13.5 V13 H2.5 Z M4 6.2 V8.4 H7.2 V6.2 Z M8.8 6.2 V8.4 H12 V6.2 Z M4 9.9 V11.6 H7.2"
          + " V9.9 Z M8.8 9.9 V11.6 H12 V9.9 Z");

  private static final double GRID = 16;
  private static final double SIZE_IN_EM = 1.15;

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** A new node that shows the picture; style class {@code icon}. */
  public Region node() {
    SVGPath shape = new SVGPath();
    shape.setFillRule(FillRule.EVEN_ODD);
    shape.setContent(path);
    Bounds bounds = shape.getLayoutBounds();
    Region node = new Region();
    node.setShape(shape);
    node.getStyleClass().add("icon");
    node.setMouseTransparent(true);
    node.setStyle(sizes("width", bounds.getWidth()) + sizes("height", bounds.getHeight()));
    return node;
  }

  private static String sizes(String side, double length) {
    double em = length / GRID * SIZE_IN_EM;
    return String.format(
        Locale.ROOT,
        "-fx-min-%1$s: %2$.3fem; -fx-pref-%1$s: %2$.3fem; -fx-max-%1$s: %2$.3fem;",
        side,
        em);
  }
}

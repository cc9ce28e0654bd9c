package move37.ui.common.board;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** Small pictures on a grid of 16 x 16 for the controls around a board. */
public enum Glyph {
  PLAY("M4 2.5 L13 8 L4 13.5 Z"),
  PAUSE("M3.5 3 H6.7 V13 H3.5 Z M9.3 3 H12.5 V13 H9.3 Z"),
  BACK("M12.5 3 V13 L5.5 8 Z M3.5 3 H5.2 V13 H3.5 Z"),
  FORWARD("M3.5 3 V13 L10.5 8 Z M10.8 3 H12.5 V13 H10.8 Z");

  private final String path;

  Glyph(String path) {
    this.path = path;
  }

  /** A new node that shows the picture in the text's colour. */
  public Region node() {
    Region node = new Region();
    node.getStyleClass().addAll("icon", "m37-glyph");
    show(node);
    return node;
  }

  /** Lets a node made by {@link #node} show this picture. */
  public void show(Region node) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    node.setShape(shape);
    double width = shape.getLayoutBounds().getWidth() / 16;
    double height = shape.getLayoutBounds().getHeight() / 16;
    node.setStyle(
        String.format(
            Locale.ROOT,
            "-fx-pref-width: %1$.3fem; -fx-max-width: %1$.3fem; -fx-pref-height: %2$.3fem;"
                + " -fx-max-height: %2$.3fem;",
            width * 1.15,
            height * 1.15));
  }

  /** A button that shows this picture only; the words are its tooltip and for screen readers. */
  public Button button(String words, Runnable action) {
    Button button = new Button(null, node());
    button.getStyleClass().addAll("flat", "icon-only", "m37-icon-button");
    button.setOnAction(_ -> action.run());
    name(button, words);
    return button;
  }

  /** Gives a button made by {@link #button} other words. */
  public static void name(Button button, String words) {
    button.setTooltip(Choices.tooltip(words));
    button.setAccessibleText(words);
  }
}

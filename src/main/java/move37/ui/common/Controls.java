package move37.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The window's plain controls, made alike everywhere. */
public final class Controls {
  private static final Duration TOOLTIP_DELAY = Duration.millis(400);
  private static final Duration TOOLTIP_STAY = Duration.seconds(30);

  private Controls() {}

  /** A label with these style classes. */
  public static Label label(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A label that breaks its lines instead of being cut. */
  public static Label paragraph(String text, String... styleClasses) {
    Label label = label(text, styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A button whose words and tooltip stand in the bundle: {@code key} and {@code key.tip}. */
  public static Button button(String key, Icon icon, Runnable action) {
    Button button = new Button(Messages.text(key), icon.node());
    return equip(button, key, action);
  }

  /** The same without a picture. */
  public static Button button(String key, Runnable action) {
    return equip(new Button(Messages.text(key)), key, action);
  }

  /** A button that shows its picture only; its words are for the screen reader. */
  public static Button iconButton(String key, Icon icon, Runnable action) {
    Button button = new Button(null, icon.node());
    button.getStyleClass().addAll("flat", "icon-only");
    button.setAccessibleText(Messages.text(key));
    return equip(button, key, action);
  }

  private static Button equip(Button button, String key, Runnable action) {
    button.setId(key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    tip(button, Messages.text(key + ".tip"));
    return button;
  }

  /** Gives the control a tooltip, which a screen reader reads too. */
  public static void tip(ButtonBase control, String text) {
    control.setTooltip(tooltip(text));
    control.setAccessibleHelp(text);
  }

  /** A tooltip that comes soon, breaks its lines and stays while it is read. */
  public static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setShowDelay(TOOLTIP_DELAY);
    tooltip.setShowDuration(TOOLTIP_STAY);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    return tooltip;
  }

  /** Takes the room that is left in a row. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }
}

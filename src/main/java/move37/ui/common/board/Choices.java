package move37.ui.common.board;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** One of a few: controls bound to a property, one value always chosen. */
public final class Choices {
  private Choices() {}

  /**
   * The values one under the other, each with its picture.
   *
   * @param title what is chosen, for screen readers
   */
  public static <T> VBox list(
      String title,
      ObjectProperty<T> property,
      List<T> values,
      Function<T, String> words,
      Function<T, Node> pictures) {
    VBox column = new VBox();
    column.getStyleClass().add("m37-options");
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      ToggleButton button = new ToggleButton(words.apply(value), pictures.apply(value));
      button.getStyleClass().add("m37-option");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setAccessibleText(title + " " + words.apply(value));
      join(button, group, value);
      column.getChildren().add(button);
    }
    bind(group, property);
    return column;
  }

  private static void join(ToggleButton button, ToggleGroup group, Object value) {
    button.setUserData(value);
    button.setToggleGroup(group);
  }

  private static <T> void bind(ToggleGroup group, ObjectProperty<T> property) {
    select(group, property.get());
    property.addListener((_, _, value) -> select(group, value));
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> chosen(group, property, before, now));
  }

  private static void select(ToggleGroup group, Object value) {
    for (Toggle toggle : group.getToggles()) {
      if (toggle.getUserData().equals(value)) {
        group.selectToggle(toggle);
      }
    }
  }

  /** A second click on the chosen one leaves it chosen. */
  private static <T> void chosen(
      ToggleGroup group, ObjectProperty<T> property, Toggle before, Toggle now) {
    if (now == null) {
      group.selectToggle(before);
      return;
    }
    // Only values of the property's own type are ever put into the group, by join.
    @SuppressWarnings("unchecked")
    T value = (T) now.getUserData();
    property.set(value);
  }

  /** A tooltip that comes soon, breaks its lines and stays while it is read. */
  public static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setShowDelay(Duration.millis(400));
    tooltip.setShowDuration(Duration.seconds(30));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(360);
    return tooltip;
  }
}

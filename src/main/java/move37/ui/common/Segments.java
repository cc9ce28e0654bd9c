package move37.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/**
 * One of a few, side by side: a {@link SegmentedButton} bound to a property. One of the values is
 * always chosen; a second click on it leaves it chosen.
 */
public final class Segments {
  private Segments() {}

  /**
   * How a value is shown.
   *
   * @param id the button's id
   * @param text the button's words
   * @param tip the button's tooltip
   */
  public record Segment(String id, String text, String tip) {
    /** Words and tooltip stand in the bundle: {@code key} and {@code key.tip}. */
    public static Segment of(String key) {
      return new Segment(key, Messages.text(key), Messages.text(key + ".tip"));
    }
  }

  /** The property's value is shown as chosen, and set by a click. */
  public static <T> SegmentedButton of(
      ObjectProperty<T> chosen, List<T> values, Function<? super T, Segment> words) {
    return of(chosen, FXCollections.observableArrayList(values), words);
  }

  /** The same for values that may change. */
  public static <T> SegmentedButton of(
      ObjectProperty<T> chosen, ObservableList<T> values, Function<? super T, Segment> words) {
    SegmentedButton row = new SegmentedButton();
    ToggleGroup group = row.getToggleGroup();
    Runnable refill =
        () -> {
          group.getToggles().clear();
          row.getButtons().setAll(values.stream().map(v -> button(words.apply(v), v)).toList());
          group.getToggles().setAll(row.getButtons());
          select(group, chosen.get());
        };
    refill.run();
    values.addListener((InvalidationListener) _ -> refill.run());
    chosen.addListener((_, _, value) -> select(group, value));
    group
        .selectedToggleProperty()
        .addListener(
            (_, _, now) -> {
              if (now == null) {
                select(group, chosen.get());
              } else {
                values.stream().filter(v -> isOf(now, v)).findFirst().ifPresent(chosen::set);
              }
            });
    return row;
  }

  private static ToggleButton button(Segment segment, Object value) {
    ToggleButton button = new ToggleButton(segment.text());
    button.getStyleClass().add("segment");
    button.setId(segment.id());
    button.setUserData(value);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    Controls.tip(button, segment.tip());
    return button;
  }

  private static boolean isOf(Toggle toggle, Object value) {
    return Objects.equals(toggle.getUserData(), value);
  }

  private static void select(ToggleGroup group, Object value) {
    group.selectToggle(
        group.getToggles().stream().filter(t -> isOf(t, value)).findFirst().orElse(null));
  }
}

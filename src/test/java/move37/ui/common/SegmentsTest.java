package move37.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import move37.ui.FxTest;
import org.controlsfx.control.SegmentedButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("b");
  private final ObservableList<String> values = FXCollections.observableArrayList("a", "b", "c");
  private SegmentedButton row;
  private Stage stage;

  @BeforeEach
  void show() {
    row = FxTest.get(() -> Segments.of(chosen, values, v -> new Segments.Segment(v, v, "tip")));
    stage = FxTest.show(new StackPane(row), 400, 200, false);
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  @Test
  void thePropertysValueIsShownAsChosen() {
    assertEquals(List.of("b"), selected());
    FxTest.run(() -> chosen.set("c"));
    assertEquals(List.of("c"), selected());
  }

  @Test
  void aClickChoosesAndASecondOneLeavesItChosen() {
    FxTest.click(button("a"));
    assertEquals("a", FxTest.get(chosen::get));
    FxTest.click(button("a"));
    assertEquals("a", FxTest.get(chosen::get));
    assertEquals(List.of("a"), selected());
  }

  @Test
  void theKeyboardChoosesToo() {
    FxTest.run(() -> button("c").requestFocus());
    FxTest.type(KeyCode.SPACE);
    assertEquals("c", FxTest.get(chosen::get));
  }

  @Test
  void valuesMayComeAndGoWithoutChoosing() {
    FxTest.run(values::clear);
    assertEquals("b", chosen.get());
    assertTrue(selected().isEmpty());
    FxTest.run(() -> values.setAll("x", "b"));
    assertEquals("b", chosen.get());
    assertEquals(List.of("b"), selected());
    FxTest.run(() -> chosen.set(null));
    assertTrue(selected().isEmpty());
    FxTest.click(button("x"));
    assertEquals("x", FxTest.get(chosen::get));
  }

  @Test
  void theButtonsShareTheWidth() {
    FxTest.run(() -> row.setMaxWidth(Double.MAX_VALUE));
    FxTest.frames(2);
    assertTrue(FxTest.get(() -> button("a").getWidth()) > 120);
    assertFalse(FxTest.get(() -> row.isFocusTraversable()));
  }

  private ToggleButton button(String id) {
    return row.getButtons().stream().filter(b -> b.getId().equals(id)).findFirst().orElseThrow();
  }

  private List<String> selected() {
    return FxTest.get(
        () ->
            row.getButtons().stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getId)
                .toList());
  }
}

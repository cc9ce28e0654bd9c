package move37.ui.liveboard;

import static move37.ui.common.board.BoardStyles.label;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import move37.ui.common.board.BoardMessages;
import move37.ui.common.board.Choices;

/** A slider for the viewer's pace, with its meaning in words under it. */
final class PaceSlider {
  private final VBox view;

  /**
   * @param pace what it sets
   * @param key the words' beginning in the bundle, followed by the pace's name
   */
  PaceSlider(ObjectProperty<Pace> pace, String key) {
    Label title = label(BoardMessages.text("pace.title"), "m37-muted", "m37-small");
    Slider slider = new Slider(0, Pace.UNLIMITED.place(), pace.get().place());
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setId("pace");
    slider.setAccessibleText(BoardMessages.text("pace.title"));
    slider.setTooltip(Choices.tooltip(BoardMessages.text("pace.tip")));
    Label words = label(words(key, pace.get()), "m37-small");
    words.setId("pace-words");
    title.setLabelFor(slider);
    slider.valueProperty().addListener((_, _, value) -> pace.set(Pace.at(value.doubleValue())));
    pace.addListener(
        (_, _, now) -> {
          words.setText(words(key, now));
          slider.setAccessibleHelp(words.getText());
          if (!slider.isValueChanging()) {
            slider.setValue(now.place());
          }
        });
    view = new VBox(title, slider, words);
    view.getStyleClass().add("m37-group");
  }

  private static String words(String key, Pace pace) {
    return BoardMessages.text(key + "." + pace.name());
  }

  Node view() {
    return view;
  }
}

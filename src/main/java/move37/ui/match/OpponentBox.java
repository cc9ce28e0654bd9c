package move37.ui.match;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import move37.ui.common.board.BoardMessages;

/**
 * The choice of an opponent: the newest generation, one of all there are, or a player that does not
 * learn.
 */
final class OpponentBox {
  private final MatchViewModel model;
  private final ComboBox<OpponentChoice> box = new ComboBox<>();

  OpponentBox(MatchViewModel model) {
    this.model = model;
    box.setId("match-opponent");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(BoardMessages.text("match.opponent"));
    box.setConverter(new Words());
    fill(model.generationsProperty().get());
    box.valueProperty().addListener((_, _, choice) -> chosen(choice));
    model.opponentProperty().addListener((_, _, choice) -> box.setValue(choice));
    model.generationsProperty().addListener((_, _, found) -> fill(found));
  }

  ComboBox<OpponentChoice> view() {
    return box;
  }

  private void chosen(OpponentChoice choice) {
    if (choice != null) {
      model.opponentProperty().set(choice);
    }
  }

  /** The newest first. Adds what is new without touching what is chosen. */
  private void fill(List<Integer> generations) {
    List<OpponentChoice> choices = new ArrayList<>();
    choices.add(OpponentChoice.newest());
    generations.reversed().forEach(generation -> choices.add(OpponentChoice.of(generation)));
    model.builtIns().forEach(player -> choices.add(new OpponentChoice.BuiltIn(player)));
    OpponentChoice chosen = model.opponentProperty().get();
    box.getItems().setAll(choices);
    box.setValue(chosen);
  }

  private static final class Words extends StringConverter<OpponentChoice> {
    @Override
    public String toString(OpponentChoice choice) {
      return switch (choice) {
        case null -> "";
        case OpponentChoice.Generation one -> BoardMessages.shortGeneration(one.number());
        case OpponentChoice other -> MatchWords.name(other);
      };
    }

    @Override
    public OpponentChoice fromString(String words) {
      throw new UnsupportedOperationException("The opponent is chosen, not written");
    }
  }
}

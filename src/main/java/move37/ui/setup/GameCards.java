package move37.ui.setup;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.game.Game;
import move37.ui.common.Controls;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;

/** The games as cards with their boards; the arrow keys go from card to card, Enter starts. */
final class GameCards {
  private final SetupViewModel model;
  private final Runnable start;
  private final ToggleGroup group = new ToggleGroup();
  private final HBox row = new HBox();

  /**
   * @param model the choices
   * @param boards draws a game's board
   * @param start what Enter leads to
   */
  GameCards(SetupViewModel model, Function<Game, Node> boards, Runnable start) {
    this.start = start;
    this.model = model;
    row.getStyleClass().add("game-cards");
    for (Game game : model.games()) {
      row.getChildren().add(card(game, boards.apply(game)));
    }
    if (model.games().isEmpty()) {
      row.getChildren().add(Controls.label(Messages.text("setup.outlook.noGames"), "muted"));
    }
    row.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    model.gameProperty().addListener((_, _, game) -> select(game));
    select(model.gameProperty().get());
  }

  Node view() {
    return row;
  }

  private ToggleButton card(Game game, Node board) {
    StackPane picture = new StackPane(board);
    picture.getStyleClass().add("game-card-board");
    VBox content =
        new VBox(
            picture,
            Controls.label(LabWords.name(game), "game-card-name"),
            Controls.paragraph(LabWords.about(game), "muted", "small"));
    content.getStyleClass().add("game-card-content");
    ToggleButton card = new ToggleButton(null, content);
    card.getStyleClass().add("game-card");
    card.setId("game." + game.id());
    card.setToggleGroup(group);
    card.setUserData(game);
    card.setAccessibleText(LabWords.name(game) + ". " + LabWords.about(game));
    card.setTooltip(Controls.tooltip(Messages.text("setup.game.tip", LabWords.name(game))));
    card.setOnAction(
        _ -> {
          model.gameProperty().set(game);
          card.setSelected(true);
        });
    return card;
  }

  private void select(Game game) {
    for (Toggle toggle : group.getToggles()) {
      if (toggle.getUserData().equals(game)) {
        group.selectToggle(toggle);
      }
    }
  }

  private void typed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      start.run();
      event.consume();
      return;
    }
    int places =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (places != 0) {
      model.chooseGame(places);
      if (group.getSelectedToggle() instanceof ToggleButton card) {
        card.requestFocus();
      }
      event.consume();
    }
  }
}

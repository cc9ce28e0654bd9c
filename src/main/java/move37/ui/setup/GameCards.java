package move37.ui.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.game.Game;
import move37.ui.common.Controls;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;

/**
 * The games as cards, a card a family with the board that was chosen last; the arrow keys go from
 * card to card, Enter starts.
 */
final class GameCards {
  private static final int A_ROW = 3;

  private final SetupViewModel model;
  private final Function<Game, Node> boards;
  private final Runnable start;
  private final ToggleGroup group = new ToggleGroup();
  private final GridPane grid = new GridPane();
  private final Map<String, StackPane> pictures = new HashMap<>();

  /**
   * @param model the choices
   * @param boards draws a game's board
   * @param start what Enter leads to
   */
  GameCards(SetupViewModel model, Function<Game, Node> boards, Runnable start) {
    this.start = start;
    this.boards = boards;
    this.model = model;
    grid.getStyleClass().add("game-cards");
    List<String> families = model.shelf().families();
    for (int i = 0; i < families.size(); i++) {
      grid.add(card(families.get(i)), i % A_ROW, i / A_ROW);
    }
    if (families.isEmpty()) {
      grid.add(Controls.label(Messages.text("setup.outlook.noGames"), "muted"), 0, 0);
    }
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    model.gameProperty().addListener((_, _, game) -> select(game));
    select(model.gameProperty().get());
  }

  Node view() {
    return grid;
  }

  private ToggleButton card(String family) {
    Game board = model.shelf().board(family);
    StackPane picture = new StackPane(boards.apply(board));
    picture.getStyleClass().add("game-card-board");
    pictures.put(family, picture);
    String name = LabWords.family(board);
    VBox content = new VBox(picture, Controls.label(name, "game-card-name"));
    content.getStyleClass().add("game-card-content");
    ToggleButton card = new ToggleButton(null, content);
    card.getStyleClass().add("game-card");
    card.setId("game." + family);
    card.setToggleGroup(group);
    card.setUserData(family);
    card.setAccessibleText(name + ". " + LabWords.about(board));
    card.setTooltip(Controls.tooltip(Messages.text("setup.game.tip", name)));
    card.setOnAction(
        _ -> {
          Game chosen = model.gameProperty().get();
          if (!chosen.family().equals(family)) {
            model.gameProperty().set(model.shelf().board(family));
          }
          card.setSelected(true);
        });
    return card;
  }

  private void select(Game game) {
    if (game == null) {
      return;
    }
    pictures.get(game.family()).getChildren().setAll(boards.apply(game));
    for (Toggle toggle : group.getToggles()) {
      if (toggle.getUserData().equals(game.family())) {
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
          case LEFT -> -1;
          case RIGHT -> 1;
          case UP -> -A_ROW;
          case DOWN -> A_ROW;
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

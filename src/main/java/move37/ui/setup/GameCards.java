package move37.ui.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
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
  private final Map<String, Card> cards = new HashMap<>();

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
      Card card = new Card(families.get(i));
      cards.put(families.get(i), card);
      grid.add(card.button, i % A_ROW, i / A_ROW);
    }
    if (families.isEmpty()) {
      grid.add(Controls.label(Messages.text("setup.outlook.noGames"), "muted"), 0, 0);
    }
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    model.boardProperty().addListener((_, _, game) -> select(game));
    select(model.boardProperty().get());
  }

  Node view() {
    return grid;
  }

  /** A family's card. */
  private final class Card {
    final ToggleButton button;
    private final StackPane picture = new StackPane();
    private Game shown;

    Card(String family) {
      Game board = model.shelf().board(family);
      picture.getStyleClass().add("game-card-board");
      String name = LabWords.family(board);
      VBox content = new VBox(picture, Controls.label(name, "game-card-name"));
      content.getStyleClass().add("game-card-content");
      button = new ToggleButton(null, content);
      button.getStyleClass().add("game-card");
      button.setId("game." + family);
      button.setToggleGroup(group);
      button.setTooltip(Controls.tooltip(Messages.text("setup.game.tip", name)));
      button.setOnAction(_ -> choose(family));
      show(board);
    }

    private void choose(String family) {
      if (!model.boardProperty().get().family().equals(family)) {
        model.boardProperty().set(model.shelf().board(family));
      }
      button.setSelected(true);
    }

    /** Shows one of the family's boards, which is drawn anew only if it is another one. */
    void show(Game board) {
      if (!board.equals(shown)) {
        shown = board;
        picture.getChildren().setAll(boards.apply(board));
        button.setAccessibleText(LabWords.family(board) + ". " + LabWords.about(board));
      }
    }
  }

  /** The keys go to the chosen card from now on. */
  void takeFocus() {
    if (group.getSelectedToggle() instanceof ToggleButton card) {
      card.requestFocus();
    }
  }

  private void select(Game game) {
    if (game != null) {
      Card card = cards.get(game.family());
      card.show(game);
      group.selectToggle(card.button);
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
      takeFocus();
      event.consume();
    }
  }
}

package move37.ui.liveboard;

import static move37.ui.common.board.BoardStyles.label;

import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import move37.game.Game;
import move37.game.Player;
import move37.ui.common.board.BoardMessages;
import move37.ui.common.board.BoardStyles;
import move37.ui.common.board.Choices;

/** A player beside the board: colour, name, what it thinks of its chances. */
final class SeatPanel {
  private static final PseudoClass TO_MOVE = PseudoClass.getPseudoClass("to-move");
  private static final String UNKNOWN = " ";

  private final Label name = label("", "m37-muted", "m37-small");
  private final Label figure = label(UNKNOWN, "m37-figure");
  private final Label detail = label("", "m37-muted", "m37-small");
  private final Label turn = label("", "m37-muted", "m37-small");
  private final Label caption = label(BoardMessages.text("seat.chance"), "m37-muted", "m37-small");
  private final VBox view;

  SeatPanel(Game game, Player player) {
    String side = player == Player.FIRST ? "first" : "second";
    Label colour = label(BoardMessages.seat(game, player), "m37-strong");
    HBox head = new HBox(BoardStyles.disc(game, player), colour, turn);
    head.getStyleClass().add("m37-seat-head");
    figure.getStyleClass().add(side);
    figure.setTooltip(Choices.tooltip(BoardMessages.text("seat.chance.tip")));
    detail.setTooltip(Choices.tooltip(BoardMessages.text("seat.network.tip")));
    view = new VBox(head, name, figure, caption, detail);
    view.getStyleClass().addAll("m37-seat", side);
    view.setId("seat-" + side);
  }

  Node view() {
    return view;
  }

  /** Shows the name, the estimate, and whether it is this player's turn. */
  void show(String newName, LiveFrame.Mind mind, boolean toMove) {
    name.setText(newName);
    figure.setText(percent(mind.best()));
    caption.setVisible(mind.best().isPresent());
    detail.setText(
        mind.network().isEmpty()
            ? ""
            : BoardMessages.text("seat.network", percent(mind.network())));
    turn.setText(toMove ? BoardMessages.text("seat.toMove") : "");
    view.pseudoClassStateChanged(TO_MOVE, toMove);
  }

  private static String percent(OptionalDouble chance) {
    return chance.isPresent() ? BoardMessages.percent(chance.getAsDouble()) : UNKNOWN;
  }
}

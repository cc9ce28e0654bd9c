package move37.ui.liveboard;

import static move37.ui.common.board.BoardStyles.label;
import static move37.ui.common.board.BoardStyles.paragraph;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.experiment.ImitationGuess;
import move37.game.Game;
import move37.game.Player;
import move37.ui.common.board.BoardMark;
import move37.ui.common.board.BoardMessages;
import move37.ui.common.board.BoardStyles;
import move37.ui.common.board.BoardView;
import move37.ui.common.board.Choices;
import move37.ui.common.board.OverlayMode;
import move37.ui.common.board.PolicyOverlay;

/**
 * The network learning to imitate: an expert's position, the network's guess over it, the expert's
 * move marked as guessed or not.
 */
public final class ImitationView {
  private static final PseudoClass TO_MOVE = PseudoClass.getPseudoClass("to-move");

  private final BoardView board;
  private final Label game = label(" ", "m37-strong");
  private final Label firstName = paragraph("");
  private final Label secondName = paragraph("");
  private final HBox firstPlayer;
  private final HBox secondPlayer;
  private final Label share = label(" ", "m37-figure", "expert");
  private final Label counted = label(" ", "m37-muted", "m37-small");
  private final Label verdict = label(" ", "m37-headline");
  private final Label move = label(" ", "m37-muted", "m37-small");
  private final Label waiting = paragraph("", "m37-waiting");
  private final GuessStrip strip = new GuessStrip();
  private final VBox view;

  /**
   * @param game the game that is learned
   * @param model what is shown
   */
  public ImitationView(Game game, ImitationViewModel model) {
    board = new BoardView(game);
    firstPlayer = player(BoardStyles.disc(game, Player.FIRST), firstName);
    secondPlayer = player(BoardStyles.disc(game, Player.SECOND), secondName);
    board.setId("imitation-board");
    board.overlayModeProperty().set(OverlayMode.PRIOR);
    board.numbersShownProperty().set(true);
    verdict.setId("imitation-verdict");
    share.setId("imitation-share");
    counted.setId("imitation-counted");
    waiting.setId("imitation-waiting");
    share.setTooltip(Choices.tooltip(BoardMessages.text("imitation.right.tip")));
    view = BoardStyles.dress(layout(model));
    model.paceProperty().addListener((_, _, pace) -> fitMotion(pace));
    fitMotion(model.paceProperty().get());
    model.frameProperty().addListener((_, _, frame) -> show(frame));
    show(model.frameProperty().get());
  }

  /** Whether pieces move. */
  public BooleanProperty animatedProperty() {
    return board.animatedProperty();
  }

  /** The node to be shown; always the same. */
  public Node view() {
    return view;
  }

  /** The sentence that is shown until the first guess comes: what is coming, and when. */
  public void setWaiting(String sentence) {
    if (!sentence.equals(waiting.getText())) {
      waiting.setText(sentence);
    }
  }

  private VBox layout(ImitationViewModel model) {
    VBox players = new VBox(firstPlayer, secondPlayer);
    players.getStyleClass().add("m37-players");
    VBox left =
        side(new VBox(game, players), new PaceSlider(model.paceProperty(), "pace.guess").view());
    VBox figure =
        new VBox(label(BoardMessages.text("imitation.right"), "m37-strong"), share, counted);
    VBox right = side(figure, legend());

    StackPane hero = new StackPane(board, waiting);
    VBox.setVgrow(hero, Priority.ALWAYS);
    VBox middle = new VBox(hero, verdict, move);
    middle.getStyleClass().add("m37-middle");
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox row = new HBox(left, middle, right);
    row.getStyleClass().add("m37-row");
    VBox.setVgrow(row, Priority.ALWAYS);

    VBox page = new VBox(row, stripBox());
    page.getStyleClass().add("m37-page");
    return page;
  }

  private static VBox side(Node top, Node bottom) {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox side = new VBox(top, space, bottom);
    side.getStyleClass().add("m37-side");
    return side;
  }

  private static HBox player(Region disc, Label name) {
    HBox row = new HBox(disc, name);
    row.getStyleClass().add("m37-player");
    return row;
  }

  private static Node legend() {
    VBox legend = new VBox(key("expert"), key("guess"));
    legend.getStyleClass().add("m37-group");
    return legend;
  }

  private static HBox key(String kind) {
    Region sample = new Region();
    sample.getStyleClass().addAll("m37-sample", kind);
    HBox row =
        new HBox(sample, paragraph(BoardMessages.text("imitation.legend." + kind), "m37-small"));
    row.getStyleClass().add("m37-key");
    return row;
  }

  private Node stripBox() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(label(BoardMessages.text("imitation.strip"), "m37-strong"), space);
    for (String kind : List.of("hit", "missed")) {
      Region bar = new Region();
      bar.getStyleClass().addAll("m37-bar-sample", kind);
      head.getChildren()
          .addAll(bar, label(BoardMessages.text("imitation.strip." + kind), "m37-small"));
    }
    head.getStyleClass().add("m37-legend");
    VBox box = new VBox(head, strip);
    box.getStyleClass().add("m37-group");
    return box;
  }

  private void fitMotion(Pace pace) {
    board
        .moveMillisProperty()
        .set(pace == Pace.UNLIMITED ? 0 : Math.min(220, 0.6 * pace.interval().toMillis()));
  }

  private void show(Optional<ImitationFrame> frame) {
    waiting.setVisible(frame.isEmpty());
    if (frame.isEmpty()) {
      return;
    }
    ImitationFrame now = frame.get();
    ImitationGuess guess = now.guess();
    board.overlayProperty().set(Optional.of(new PolicyOverlay(guess.policy(), Optional.empty())));
    board.marksProperty().set(List.of(mark(guess)));
    board.positionProperty().set(now.position());
    game.setText(BoardMessages.text("imitation.game", now.game()));
    name(firstName, firstPlayer, now, Player.FIRST);
    name(secondName, secondPlayer, now, Player.SECOND);
    share.setText(BoardMessages.percent(now.share()));
    counted.setText(BoardMessages.text("imitation.of", now.counted()));
    verdict.setText(verdict(guess));
    move.setText(
        BoardMessages.text(
            "imitation.move", guess.ply() + 1, guess.record().actions().size(), guess.step()));
    strip.show(now.recent());
  }

  private static BoardMark mark(ImitationGuess guess) {
    return new BoardMark(
        guess.isHit() ? BoardMark.Kind.EXPERT_HIT : BoardMark.Kind.EXPERT_MISSED,
        guess.expertAction());
  }

  private static void name(Label label, HBox row, ImitationFrame now, Player player) {
    String name = now.name(player);
    label.setText(name.isEmpty() ? BoardMessages.text("imitation.unknown") : name);
    row.pseudoClassStateChanged(TO_MOVE, now.mover() == player);
  }

  private static String verdict(ImitationGuess guess) {
    Game game = guess.record().game();
    String expert = game.actionName(guess.expertAction());
    if (guess.isHit()) {
      return BoardMessages.text("imitation.hit", expert);
    }
    float[] policy = guess.policy();
    int best = 0;
    for (int action = 1; action < policy.length; action++) {
      best = policy[action] > policy[best] ? action : best;
    }
    return BoardMessages.text("imitation.missed", game.actionName(best), expert);
  }
}

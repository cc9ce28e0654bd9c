package move37.ui.match;

import static move37.ui.common.board.BoardStyles.label;
import static move37.ui.common.board.BoardStyles.paragraph;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.game.Game;
import move37.game.Player;
import move37.ui.common.board.BoardMark;
import move37.ui.common.board.BoardMessages;
import move37.ui.common.board.BoardStyles;
import move37.ui.common.board.BoardView;
import move37.ui.common.board.Choices;
import move37.ui.common.board.OffBoardActions;
import move37.ui.common.board.ScoreWords;

/** Playing against an agent: by clicks, the arrow keys and Enter, and {@link MatchKeys}. */
public final class MatchView {
  private final Game game;
  private final MatchViewModel model;
  private final BoardView board;
  private final OffBoardActions offBoard;
  private final HBox yourHead = head();
  private final HBox agentHead = head();
  private final Label yourSeat = label("", "m37-muted", "m37-small");
  private final Label seatRule = paragraph("", "m37-muted", "m37-small");
  private final Label score = paragraph("", "m37-muted", "m37-small");
  private final Label agentName = label("", "m37-strong");
  private final Label figure = label(" ", "m37-figure");
  private final Label caption = label(BoardMessages.text("seat.chance"), "m37-muted", "m37-small");
  private final Label strength = label("", "m37-muted", "m37-small");
  private final Label status = label("", "m37-headline");
  private final Label note = paragraph(" ", "m37-muted");
  private final Label waiting = paragraph(BoardMessages.text("match.nobody"), "m37-waiting");
  private final VBox strengths;
  private final Button undo;
  private final Button hint;
  private final Button fresh;
  private final Button resign;
  private final Button pass;
  private final Button swap;
  private final Button save;
  private final Button retry;
  private final VBox view;

  /**
   * @param game the game that is played
   * @param model the game against the agent
   * @param onSave saves the game, which has begun
   */
  public MatchView(Game game, MatchViewModel model, Runnable onSave) {
    this.game = game;
    this.model = model;
    board = new BoardView(game);
    board.setId("match-board");
    board.setOnAction(model::play);
    board.setOnRefusal(model::refused);
    seatRule.setId("match-rule");
    score.setId("match-score");
    status.setId("match-status");
    note.setId("match-note");
    figure.setId("match-estimate");
    offBoard = OffBoardActions.of(game);
    undo = button("match.undo", model::undo);
    hint = button("match.hint", model::hint);
    fresh = button("match.new", model::newGame);
    fresh.getStyleClass().add("primary");
    resign = button("match.resign", model::resign);
    strengths = strengths();
    retry = button("match.retry", model::retry);
    save = button("match.save", onSave);
    pass = button("match.pass", model::pass);
    swap = button("match.swap", model::swap);
    view = BoardStyles.dress(layout());
    view.addEventHandler(KeyEvent.KEY_PRESSED, new MatchKeys(game, model, onSave)::typed);
    view.sceneProperty().addListener((_, _, scene) -> focusOn(scene));
    model.positionProperty().addListener((_, _, _) -> showGame());
    model.statusProperty().addListener((_, _, _) -> showGame());
    model.noteProperty().addListener((_, _, _) -> showNote());
    model.estimateProperty().addListener((_, _, _) -> showAgent());
    model.generationsProperty().addListener((_, _, _) -> showAgent());
    model.opponentProperty().addListener((_, _, _) -> showAgent());
    model.simulationsProperty().addListener((_, _, _) -> showAgent());
    model.seatProperty().addListener((_, _, _) -> showSeats());
    showSeats();
    showGame();
  }

  /** Whether pieces move. */
  public BooleanProperty animatedProperty() {
    return board.animatedProperty();
  }

  /** The node to be shown; always the same. */
  public Node view() {
    return view;
  }

  private static HBox head() {
    HBox head = new HBox();
    head.getStyleClass().add("m37-seat-head");
    return head;
  }

  /** Whoever has pressed a button goes on at the board. */
  private Button button(String key, Runnable action) {
    Button button = new Button(BoardMessages.text(key));
    button.setId(key.replace('.', '-'));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(
        _ -> {
          board.requestFocus();
          action.run();
        });
    button.setTooltip(Choices.tooltip(BoardMessages.text(key + ".tip")));
    return button;
  }

  private VBox layout() {
    StackPane hero = new StackPane(board, waiting);
    VBox.setVgrow(hero, Priority.ALWAYS);
    retry.setMinWidth(Region.USE_PREF_SIZE);
    retry.managedProperty().bind(retry.visibleProperty());
    HBox aside = new HBox(note, retry);
    aside.getStyleClass().add("m37-aside");
    VBox middle = new VBox(hero, status, aside);
    middle.getStyleClass().add("m37-middle");
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox row = new HBox(yourSide(), middle, agentSide());
    row.getStyleClass().add("m37-row");
    VBox.setVgrow(row, Priority.ALWAYS);
    VBox page = new VBox(row);
    page.getStyleClass().add("m37-page");
    return page;
  }

  private Node yourSide() {
    VBox you = new VBox(yourHead, yourSeat, seatRule, score);
    seatRule.managedProperty().bind(seatRule.textProperty().isNotEmpty());
    you.getStyleClass().add("m37-seat");
    VBox begins =
        group(
            "match.begins",
            Choices.list(
                BoardMessages.text("match.begins"),
                model.seatProperty(),
                List.of(Player.values()),
                seat -> BoardMessages.text("match.begins." + seat.name()),
                _ -> null));
    VBox buttons = new VBox(undo, hint, resign, save, fresh);
    buttons.getStyleClass().add("m37-buttons");
    if (offBoard.pass().isPresent()) {
      buttons.getChildren().addFirst(pass);
      explainPass(offBoard.pass().getAsInt());
    }
    if (offBoard.swap().isPresent()) {
      buttons.getChildren().addFirst(swap);
    }
    return side(you, begins, buttons);
  }

  /** Passing is a move as any other in Go; in Othello it is what is left without any. */
  private void explainPass(int action) {
    if (!game.initialState().isLegal(action)) {
      pass.setTooltip(Choices.tooltip(BoardMessages.text("match.pass.forced.tip")));
    }
  }

  private Node agentSide() {
    figure.setTooltip(Choices.tooltip(BoardMessages.text("match.estimate.tip")));
    VBox agent = new VBox(agentHead, strength, figure, caption);
    agent.getStyleClass().add("m37-seat");
    VBox opponent = group("match.opponent", new OpponentBox(model).view());
    return side(agent, opponent, strengths);
  }

  /** Of generations only: a player that does not learn searches as its name says. */
  private VBox strengths() {
    return group(
        "match.strength.title",
        Choices.list(
            BoardMessages.text("match.strength.title"),
            model.simulationsProperty(),
            MatchViewModel.STRENGTHS,
            MatchWords::strength,
            MatchView::bars));
  }

  /** One bar for the network alone, one more for each step of strength. */
  private static Node bars(int simulations) {
    HBox bars = new HBox();
    bars.getStyleClass().add("m37-bars");
    for (int i = 0; i < MatchViewModel.STRENGTHS.size(); i++) {
      Region bar = new Region();
      boolean full = i <= MatchViewModel.STRENGTHS.indexOf(simulations);
      bar.getStyleClass().addAll("m37-bar", full ? "full" : "empty");
      bars.getChildren().add(bar);
    }
    return bars;
  }

  private static VBox group(String titleKey, Node content) {
    Label title = label(BoardMessages.text(titleKey), "m37-muted", "m37-small");
    title.setLabelFor(content);
    String tip = titleKey.replace(".title", "") + ".tip";
    Tooltip.install(content, Choices.tooltip(BoardMessages.text(tip)));
    VBox group = new VBox(title, content);
    group.getStyleClass().add("m37-group");
    return group;
  }

  private static VBox side(Node top, Node... below) {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox side = new VBox(top, space);
    side.getChildren().addAll(below);
    side.getStyleClass().add("m37-side");
    return side;
  }

  /** The keys work as soon as the page is shown. */
  private void focusOn(Scene scene) {
    if (scene != null) {
      board.requestFocus();
    }
  }

  private void showSeats() {
    Player you = model.seatProperty().get();
    Label name = label(BoardMessages.text("match.you"), "m37-strong");
    yourHead.getChildren().setAll(BoardStyles.disc(game, you), name);
    agentHead.getChildren().setAll(BoardStyles.disc(game, you.opponent()), agentName);
    figure.getStyleClass().removeAll("first", "second");
    figure.getStyleClass().add(you == Player.FIRST ? "second" : "first");
    String colour = BoardMessages.seat(game, you);
    yourSeat.setText(
        BoardMessages.text(you == Player.FIRST ? "match.first" : "match.second", colour));
    seatRule.setText(MatchWords.seatRule(game, you).orElse(""));
    showAgent();
  }

  private void showGame() {
    MatchStatus now = model.statusProperty().get();
    board.interactiveProperty().set(now instanceof MatchStatus.YourMove);
    board.positionProperty().set(model.positionProperty().get());
    waiting.setVisible(now instanceof MatchStatus.NobodyYet);
    retry.setVisible(now instanceof MatchStatus.Trouble);
    status.setText(MatchWords.status(now, model.seatProperty().get(), agentName()));
    undo.setDisable(!model.canUndo());
    resign.setDisable(!model.canResign());
    save.setDisable(!model.canSave());
    score.setText(ScoreWords.soFar(model.positionProperty().get().state()).orElse(""));
    pass.setDisable(!model.canPass());
    swap.setVisible(model.canSwap());
    showAgent();
    showNote();
  }

  private void showNote() {
    MatchNote now = model.noteProperty().get();
    note.setText(
        MatchWords.note(
            now,
            model.statusProperty().get(),
            model.positionProperty().get().state(),
            model.seatProperty().get()));
    hint.setDisable(!model.canHint());
    board
        .marksProperty()
        .set(
            now instanceof MatchNote.Hint found
                ? List.of(new BoardMark(BoardMark.Kind.HINT, found.action()))
                : List.of());
  }

  private String agentName() {
    return model.opponentNow().map(MatchWords::name).orElse(BoardMessages.text("match.agent"));
  }

  private void showAgent() {
    agentName.setText(agentName());
    strength.setText(MatchWords.search(model.opponentNow(), model.simulationsProperty().get()));
    strengths.setDisable(model.opponentProperty().get() instanceof OpponentChoice.BuiltIn);
    OptionalDouble chance = model.estimateProperty().get();
    figure.setText(chance.isPresent() ? BoardMessages.percent(chance.getAsDouble()) : " ");
    caption.setVisible(chance.isPresent());
  }
}

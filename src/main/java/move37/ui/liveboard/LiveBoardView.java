package move37.ui.liveboard;

import static move37.ui.common.board.BoardStyles.label;
import static move37.ui.common.board.BoardStyles.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.experiment.Activity;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.ui.common.board.BoardMessages;
import move37.ui.common.board.BoardStyles;
import move37.ui.common.board.BoardView;
import move37.ui.common.board.Choices;
import move37.ui.common.board.Glyph;
import move37.ui.common.board.OffBoardActions;
import move37.ui.common.board.OverlayMode;
import move37.ui.common.board.PolicyOverlay;
import move37.ui.common.board.ScoreWords;

/** The watched self-play game: board, both players' minds, value curve. */
public final class LiveBoardView {
  /** Of the page's height. */
  private static final double CURVE_SHARE = 0.15;

  /** The thought of a pass is told from this probability on. */
  private static final double LEAST_TOLD = 0.01;

  private final LiveBoardViewModel model;
  private final BoardView board;
  private final OffBoardActions offBoard;
  private final SeatPanel first;
  private final SeatPanel second;
  private final ValueCurve curve;
  private final Label gameLine = label("", "m37-muted", "m37-small");
  private final Label moveLine = label("", "m37-headline");
  private final Label waiting = paragraph("", "m37-waiting");
  private final Button back;
  private final Button forward;
  private final Button pause;
  private final VBox view;
  private Optional<Activity> rest = Optional.empty();

  /**
   * @param game the game that is played
   * @param model what is shown
   */
  public LiveBoardView(Game game, LiveBoardViewModel model) {
    this.model = model;
    board = new BoardView(game);
    board.setId("live-board");
    offBoard = OffBoardActions.of(game);
    first = new SeatPanel(game, Player.FIRST);
    second = new SeatPanel(game, Player.SECOND);
    curve = new ValueCurve(game);
    back = Glyph.BACK.button(BoardMessages.text("live.back"), model::stepBack);
    forward = Glyph.FORWARD.button(BoardMessages.text("live.forward"), model::stepForward);
    pause = Glyph.PAUSE.button("", this::togglePause);
    back.setId("live-back");
    forward.setId("live-forward");
    pause.setId("live-pause");
    moveLine.setId("live-line");
    gameLine.setId("live-game");
    waiting.setId("live-waiting");
    board.overlayModeProperty().bindBidirectional(model.overlayModeProperty());
    model.overlayModeProperty().addListener((_, _, _) -> show(model.frameProperty().get()));
    model.paceProperty().addListener((_, _, pace) -> fitMotion(pace));
    model.pausedProperty().addListener((_, _, _) -> showPause());
    model.frameProperty().addListener((_, _, frame) -> show(frame));
    view = BoardStyles.dress(layout());
    fitMotion(model.paceProperty().get());
    showPause();
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

  /** The sentence that is shown until the first game comes: what is coming, and when. */
  public void setWaiting(String sentence) {
    if (!sentence.equals(waiting.getText())) {
      waiting.setText(sentence);
    }
  }

  /**
   * Says behind a game that is not over why it does not go on.
   *
   * @param reason LEARNING or RATING; empty while the lab plays
   */
  public void setRest(Optional<Activity> reason) {
    if (!rest.equals(reason)) {
      rest = reason;
      show(model.frameProperty().get());
    }
  }

  private VBox layout() {
    VBox left = side(first.view(), new PaceSlider(model.paceProperty(), "pace.move").view());
    HBox steps = new HBox(back, pause, forward);
    steps.getStyleClass().add("m37-steps");
    left.getChildren().add(steps);
    VBox right = side(second.view(), overlayChoice());

    StackPane hero = new StackPane(board, waiting);
    VBox.setVgrow(hero, Priority.ALWAYS);
    VBox middle = new VBox(hero, moveLine, gameLine);
    middle.getStyleClass().add("m37-middle");
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox row = new HBox(left, middle, right);
    row.getStyleClass().add("m37-row");
    VBox.setVgrow(row, Priority.ALWAYS);

    VBox page = new VBox(row, curveBox());
    page.getStyleClass().add("m37-page");
    page.heightProperty()
        .addListener((_, _, height) -> curve.setShare(height.doubleValue() * CURVE_SHARE));
    return page;
  }

  private static VBox side(Node top, Node bottom) {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox side = new VBox(top, space, bottom);
    side.getStyleClass().add("m37-side");
    return side;
  }

  private Node overlayChoice() {
    VBox options =
        Choices.list(
            BoardMessages.text("overlay.title"),
            model.overlayModeProperty(),
            List.of(OverlayMode.values()),
            mode -> BoardMessages.text("overlay." + mode.name()),
            LiveBoardView::sample);
    VBox group =
        new VBox(label(BoardMessages.text("overlay.title"), "m37-muted", "m37-small"), options);
    group.getStyleClass().add("m37-group");
    return group;
  }

  /** A small circle as it is drawn on the board. */
  private static Node sample(OverlayMode mode) {
    Region sample = new Region();
    sample.getStyleClass().addAll("m37-sample", mode.name().toLowerCase(Locale.ROOT));
    return sample;
  }

  private Node curveBox() {
    Region solid = new Region();
    solid.getStyleClass().addAll("m37-line-sample", "solid");
    Region dashed = new Region();
    dashed.getStyleClass().addAll("m37-line-sample", "dashed");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox legend =
        new HBox(
            label(BoardMessages.text("curve.title"), "m37-strong"),
            space,
            solid,
            label(BoardMessages.text("curve.search"), "m37-small"),
            dashed,
            label(BoardMessages.text("curve.network"), "m37-small", "m37-muted"));
    legend.getStyleClass().add("m37-legend");
    VBox box = new VBox(legend, curve);
    box.getStyleClass().add("m37-curve-box");
    return box;
  }

  private void togglePause() {
    model.pausedProperty().set(!model.pausedProperty().get());
  }

  private void showPause() {
    boolean paused = model.pausedProperty().get();
    (paused ? Glyph.PLAY : Glyph.PAUSE).show((Region) pause.getGraphic());
    Glyph.name(pause, BoardMessages.text(paused ? "live.play" : "live.pause"));
  }

  /** Pieces are never longer on their way than moves apart. */
  private void fitMotion(Pace pace) {
    board
        .moveMillisProperty()
        .set(pace == Pace.UNLIMITED ? 120 : Math.min(220, 0.8 * pace.interval().toMillis()));
  }

  private void show(Optional<LiveFrame> frame) {
    waiting.setVisible(frame.isEmpty());
    back.setDisable(!model.canStepBack());
    forward.setDisable(!model.canStepForward());
    if (frame.isEmpty()) {
      moveLine.setText(" ");
      gameLine.setText(" ");
      first.show(" ", LiveFrame.Mind.NONE, false);
      second.show(" ", LiveFrame.Mind.NONE, false);
      return;
    }
    LiveFrame now = frame.get();
    GameState state = now.position().state();
    board.overlayProperty().set(now.thought());
    board.positionProperty().set(now.position());
    String generation = BoardMessages.generation(now.generation());
    for (Player player : Player.values()) {
      (player == Player.FIRST ? first : second)
          .show(generation, now.mind(player), !state.isTerminal() && state.player() == player);
    }
    curve.show(now.curve(), now.known());
    moveLine.setText(line(now));
    gameLine.setText(details(now));
  }

  /** Which game, and what the board does not show: a pass, the thought of one, the points. */
  private String details(LiveFrame now) {
    GameState state = now.position().state();
    List<String> parts = new ArrayList<>();
    parts.add(BoardMessages.text("live.game", now.gameId()));
    boolean isOffBoard = now.ply() > 0 && now.position().lastCell().isEmpty();
    String colour = BoardMessages.seat(state.game(), state.player().opponent());
    if (isOffBoard && offBoard.pass().isPresent()) {
      parts.add(BoardMessages.text("live.passed", colour));
    } else if (offBoard.swap().isPresent() && hasSwapped(now)) {
      parts.add(BoardMessages.text("live.swapped", colour));
    }
    if (state.isTerminal()) {
      ScoreWords.of(state).ifPresent(parts::add);
    } else if (rest.isPresent() && isNewest(now)) {
      parts.add(BoardMessages.text("live.rests." + rest.get().name()));
    } else if (now.thought().isPresent()) {
      offBoard.pass().ifPresent(pass -> addChance(parts, "live.wouldPass", now, pass));
      offBoard.swap().ifPresent(swap -> addChance(parts, "live.wouldSwap", now, swap));
    }
    return String.join(BoardMessages.text("live.and"), parts);
  }

  /** Whether a next move could be shown only after it has been played. */
  private static boolean isNewest(LiveFrame now) {
    return !now.over() && now.ply() >= now.known() - 1;
  }

  /** After two moves there are two stones, unless the second was taking over the first. */
  private static boolean hasSwapped(LiveFrame now) {
    GameState state = now.position().state();
    long stones =
        IntStream.range(0, state.game().board().cells())
            .filter(cell -> state.pieceAt(cell).isPresent())
            .count();
    return now.ply() == 2 && stones == 1;
  }

  private void addChance(List<String> parts, String key, LiveFrame now, int action) {
    float chance = chance(now.thought().orElseThrow(), action);
    if (chance >= LEAST_TOLD) {
      parts.add(BoardMessages.text(key, BoardMessages.percent(chance)));
    }
  }

  private float chance(PolicyOverlay thought, int action) {
    OverlayMode mode = model.overlayModeProperty().get();
    if (mode.showsSearch() && thought.search().isPresent()) {
      return thought.search().get()[action];
    }
    return mode.showsPrior() ? thought.prior()[action] : 0;
  }

  private static String line(LiveFrame now) {
    GameState state = now.position().state();
    if (state.isTerminal()) {
      return BoardMessages.result(state);
    }
    if (now.ply() == 0) {
      return BoardMessages.text("live.start");
    }
    return now.over()
        ? BoardMessages.text("live.moveOf", now.ply(), now.known())
        : BoardMessages.text("live.moveOfSoFar", now.ply(), now.known());
  }
}

package move37.ui.common.board;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry;
import move37.ui.common.board.paint.BoardPainter;
import move37.ui.common.board.paint.Brush;

/**
 * A board of any game at any size: pieces that move as they do, the last move and the winning line
 * marked, and what a network or a search thinks laid over it. If it is interactive, a click or the
 * arrow keys and Enter choose a move.
 */
public final class BoardView extends CanvasRegion {
  private static final int BACK = 0;
  private static final int STANDING = 1;
  private static final int MOVING = 2;
  private static final int FRONT = 3;
  private static final int TOP = 4;
  private static final int LAYERS = 5;

  private static final double FADED = 0.4;

  private final ObjectProperty<BoardPosition> position;
  private final ObjectProperty<Optional<PolicyOverlay>> overlay =
      new SimpleObjectProperty<>(this, "overlay", Optional.empty());
  private final ObjectProperty<OverlayMode> overlayMode =
      new SimpleObjectProperty<>(this, "overlayMode", OverlayMode.OFF);
  private final ObjectProperty<List<BoardMark>> marks =
      new SimpleObjectProperty<>(this, "marks", List.of());
  private final BooleanProperty animated =
      new SimpleBooleanProperty(this, "animated", !Platform.getPreferences().isReducedMotion());
  private final DoubleProperty moveMillis = new SimpleDoubleProperty(this, "moveMillis", 220);
  private final BooleanProperty interactive = new SimpleBooleanProperty(this, "interactive");
  private final BooleanProperty numbersShown = new SimpleBooleanProperty(this, "numbersShown");
  private final LongSupplier clock;
  private final boolean still;
  private final BoardMotion motion = new BoardMotion();
  private IntConsumer onAction = _ -> {};
  private IntConsumer onRefusal = _ -> {};

  private final BoardPointer pointer;
  private BoardPainter painter;
  private BoardGeometry geometry;
  private int[] actionsByCell;
  private boolean boardIsStale = true;

  private boolean topIsStale = true;

  /**
   * The pieces on their layer: each cell's strength, below 0 of SECOND's; nothing if out of date.
   */
  private double[] standing = {};

  /** How much was on its way when the board was last painted. */
  private int lastMoving;

  /** A board that shows the game's first position. */
  public BoardView(Game game) {
    this(game, System::nanoTime, false);
  }

  /** For tests, which set the clock: nanoseconds. */
  BoardView(Game game, LongSupplier clock, boolean still) {
    super(LAYERS);
    this.clock = clock;
    this.still = still;
    getStyleClass().add("m37-board");
    position = new SimpleObjectProperty<>(this, "position", BoardPosition.start(game));
    painter = BoardPainter.of(game.family(), still);
    actionsByCell = BoardPosition.actionsByCell(position.get().state());
    geometry = fitted();
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(BoardMessages.text("describe.board"));
    pointer = new BoardPointer(this);
    describe();
    position.addListener((_, before, now) -> positionChanged(before, now));
    for (ObservableValue<?> shown : List.of(overlay, overlayMode, marks, numbersShown)) {
      shown.addListener((_, _, _) -> topChanged());
    }
  }

  /** A small, still board that only shows a position, for cards and lists. */
  public static BoardView picture(BoardPosition position) {
    BoardView board = new BoardView(position.state().game(), System::nanoTime, true);
    board.animated.set(false);
    board.position.set(position);
    board.setMouseTransparent(true);
    return board;
  }

  /** What is shown. The piece of the last move moves to its place if it is one move on. */
  public ObjectProperty<BoardPosition> positionProperty() {
    return position;
  }

  /** What is thought of the moves in the shown position. */
  public ObjectProperty<Optional<PolicyOverlay>> overlayProperty() {
    return overlay;
  }

  /** How much of it is shown. */
  public ObjectProperty<OverlayMode> overlayModeProperty() {
    return overlayMode;
  }

  /** Moves that are pointed out. */
  public ObjectProperty<List<BoardMark>> marksProperty() {
    return marks;
  }

  /** Whether pieces move; at first they do unless the system asks for less motion. */
  public BooleanProperty animatedProperty() {
    return animated;
  }

  /** How long the longest way takes, in milliseconds; at most 250, below 30 pieces do not move. */
  public DoubleProperty moveMillisProperty() {
    return moveMillis;
  }

  /** Whether a person may choose moves here; false at first. */
  public BooleanProperty interactiveProperty() {
    return interactive;
  }

  /** Whether the probabilities stand on the board as numbers, not only under the pointer. */
  public BooleanProperty numbersShownProperty() {
    return numbersShown;
  }

  /** Gets the legal move that a person chooses on an interactive board. */
  public void setOnAction(IntConsumer listener) {
    onAction = listener;
  }

  /** Gets the action that a person clicked on an interactive board, though it is not legal. */
  public void setOnRefusal(IntConsumer listener) {
    onRefusal = listener;
  }

  /** The middle of the cell in this region's coordinates, x then y. */
  public double[] centerOf(int cell) {
    return new double[] {geometry.centerX(cell), geometry.centerY(cell)};
  }

  /** Whether a piece is on its way. */
  boolean isMoving() {
    return motion.advance(clock.getAsLong());
  }

  private void positionChanged(BoardPosition before, BoardPosition now) {
    GameState state = now.state();
    if (!before.state().game().equals(state.game())) {
      painter = BoardPainter.of(state.game().family(), still);
      geometry = fitted();
      boardIsStale = true;
    }
    actionsByCell = BoardPosition.actionsByCell(state);
    pointer.positionChanged(state);
    topIsStale = true;
    startMotion(before.state(), now);
    describe();
    requestDraw();
  }

  private void topChanged() {
    topIsStale = true;
    requestDraw();
  }

  private void startMotion(GameState before, BoardPosition now) {
    double millis = Math.min(moveMillis.get(), 250);
    if (!animated.get() || now.lastCell().isEmpty() || millis < 30 || getScene() == null) {
      motion.clear();
      return;
    }
    double way = millis * painter.travel(geometry, now.lastCell().getAsInt());
    motion.start(before, now, clock.getAsLong(), Math.round(millis * 1e6), Math.round(way * 1e6));
  }

  /** In words: the move under the keyboard's cursor, else the whole position. */
  private void describe() {
    GameState state = position.get().state();
    String whole = BoardDescription.of(state);
    boolean isCursor = pointer.isCursor();
    setAccessibleText(
        isCursor ? BoardDescription.move(state.game(), pointer.pointed().orElseThrow()) : whole);
    setAccessibleHelp(interactive.get() ? BoardMessages.text("describe.help", whole) : whole);
  }

  @Override
  protected void themeChanged() {
    boardIsStale = true;
    super.themeChanged();
  }

  @Override
  protected void sizeChanged() {
    geometry = fitted();
    boardIsStale = true;
    super.sizeChanged();
  }

  private BoardGeometry fitted() {
    BoardShape shape = position.get().state().game().board();
    return BoardGeometry.fit(
        shape, painter.tiling(), painter.margins(shape), getWidth(), getHeight());
  }

  @Override
  protected void draw() {
    if (boardIsStale) {
      painter.paintBack(brush(BACK));
      painter.paintFront(brush(FRONT));
      standing = new double[0];
      boardIsStale = false;
    }
    long now = clock.getAsLong();
    motion.advance(now);
    int moving = motion.count();
    if (moving != lastMoving || motion.isDeciding()) {
      topIsStale = true;
    }
    double[] strengths = strengths(now);
    paintStanding(strengths, now);
    if (topIsStale) {
      paintTop(now);
      topIsStale = false;
    }
    if (moving + lastMoving > 0) {
      paintMoving(strengths, now);
    }
    lastMoving = moving;
    if (moving > 0) {
      requestDraw();
    }
  }

  private Brush brush(int layer) {
    return brush(cleanPen(layer));
  }

  private Brush brush(GraphicsContext pen) {
    return new Brush(pen, geometry, palette(), font(1));
  }

  /** Unless they stand there as they should, as at the beginning of most moves. */
  private void paintStanding(double[] strengths, long now) {
    double[] due =
        IntStream.range(0, strengths.length)
            .mapToDouble(cell -> motion.isMoving(cell) ? 0 : strengths[cell])
            .toArray();
    if (!Arrays.equals(due, standing)) {
      standing = due;
      paintPieces(brush(STANDING), false, strengths, now);
    }
  }

  /** On a layer that is as large as their ways. */
  private void paintMoving(double[] strengths, long now) {
    IntStream.range(0, geometry.shape().cells())
        .filter(motion::isMoving)
        .mapToObj(cell -> painter.way(geometry, cell))
        .reduce(BoardGeometry::around)
        .ifPresentOrElse(
            ways -> paintPieces(brush(cleanPen(MOVING, ways)), true, strengths, now),
            () -> cleanPen(MOVING));
  }

  /** Those that move, or those that stand. */
  private void paintPieces(Brush brush, boolean areMoving, double[] strengths, long now) {
    for (int cell = 0; cell < strengths.length; cell++) {
      if (motion.isMoving(cell) == areMoving) {
        paintPiece(brush, cell, Math.abs(strengths[cell]), now);
      }
    }
  }

  /** How strong each cell's piece is, 0 to 1, below 0 if it is SECOND's; 0 of empty cells. */
  private double[] strengths(long now) {
    GameState state = position.get().state();
    int[] winners = state.winningCells();
    double others = winners.length == 0 ? 1 : 1 - (1 - FADED) * motion.decided(now);
    double[] strengths = new double[state.game().board().cells()];
    for (int cell = 0; cell < strengths.length; cell++) {
      Optional<Player> piece = state.pieceAt(cell);
      if (piece.isPresent()) {
        int here = cell;
        boolean wins = Arrays.stream(winners).anyMatch(winner -> winner == here);
        strengths[cell] = (wins ? 1 : others) * (piece.get() == Player.FIRST ? 1 : -1);
      }
    }
    return strengths;
  }

  private void paintPiece(Brush brush, int cell, double strength, long now) {
    Optional<Player> piece = position.get().state().pieceAt(cell);
    Optional<Player> leaving = motion.leaving(cell);
    if (leaving.isPresent()) {
      painter.paintPiece(brush, cell, leaving.get(), 1, 1 - motion.gone(cell, now));
    }
    if (piece.isPresent() && motion.isTurning(cell)) {
      painter.paintTurning(brush, cell, piece.get(), motion.turned(cell, now), strength);
    } else if (piece.isPresent()) {
      painter.paintPiece(brush, cell, piece.get(), motion.arrived(cell, now), strength);
    }
  }

  private void paintTop(long now) {
    TopLayer layer = new TopLayer(brush(TOP), painter, position.get(), actionsByCell);
    layer.paintLastMove(motion, now);
    if (!position.get().state().isTerminal()) {
      layer.paintThoughts(overlay.get(), overlayMode.get(), marks.get(), numbersShown.get());
      layer.paintPointed(pointer, interactive.get());
      overlay.get().ifPresent(all -> layer.paintReading(pointer, all, overlayMode.get()));
    }
  }

  /** The legal move that is meant by this point, if there is one. */
  OptionalInt actionAt(double x, double y) {
    return painter.actionAt(geometry, position.get().state(), actionsByCell, x, y);
  }

  /** See {@link BoardPosition#actionsByCell}. */
  int[] actionsByCell() {
    return actionsByCell;
  }

  /** Another move is pointed at. */
  void pointedChanged() {
    describe();
    topChanged();
  }

  /** A person clicked on this point, where no legal move is meant. */
  void refused(double x, double y) {
    painter.meantAt(geometry, x, y).ifPresent(onRefusal);
  }

  /** A person chose the move. */
  void chosen(int action) {
    if (position.get().state().isLegal(action)) {
      onAction.accept(action);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 420;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 400;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 96;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 96;
  }
}

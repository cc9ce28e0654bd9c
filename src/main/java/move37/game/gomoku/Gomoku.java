package move37.game.gomoku;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.CellNames;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.Symmetries;
import move37.game.Symmetry;

/**
 * Gomoku: players place stones in turn on a square board, five in a line win, a full board is a
 * draw. Under the freestyle rule longer lines win too, under the standard rule they do not count.
 * Action and cell are the same number; a cell is named by a letter for its column from the left and
 * a number for its row from the bottom, so a1 is the bottom left corner and o15 the top right one
 * of the usual board.
 *
 * <p>Nine planes: the mover's stones, the opponent's stones, the empty cells where a stone would
 * win for the mover, those where one would win for the opponent, and ones, which show a network
 * where the board ends; then the empty cells where a stone would make a four for the mover, and for
 * the opponent (half for a place to win at, 1 for several), and those where one would make an open
 * three for the mover, and for the opponent (half for one, 1 for several). There is no plane for
 * the last move: who is to move and what stands say all about a position, and equal positions have
 * equal planes, however they came about.
 */
public final class Gomoku implements Game {
  static final int PLANES = 9;

  static final int USUAL_SIZE = 15;

  /** Below it no line fits; above it no game of the field is played. */
  private static final int SMALLEST = 5;

  private static final int LARGEST = 20;

  private final int size;
  private final GomokuRule rule;
  private final BoardShape shape;
  private final CellNames names;
  private final List<Symmetry> symmetries;
  private final BoardLines lines;
  private final LineShapes shapes;
  private final Heuristic heuristic;
  private final GomokuState initialState;

  /** Freestyle on the usual board, 15x15. */
  public Gomoku() {
    this(USUAL_SIZE, GomokuRule.FREESTYLE);
  }

  /**
   * The game on a board of its own size.
   *
   * @param size rows and columns, from 5 to 20
   */
  public Gomoku(int size, GomokuRule rule) {
    this.size = Requires.inRange("Gomoku board size", size, SMALLEST, LARGEST);
    this.rule = rule;
    shape = new BoardShape(size, size);
    names = new CellNames(shape, true);
    symmetries = Symmetries.ofSquare(size, shape.cells());
    lines = new BoardLines(size);
    shapes = LineShapes.of(rule);
    heuristic = new GomokuHeuristic(this);
    initialState = GomokuState.empty(this);
  }

  /**
   * {@code gomoku}; with the rule behind it unless it is freestyle, and the size unless it is 15:
   * {@code gomoku-standard}, {@code gomoku-9x9}, {@code gomoku-standard-9x9}.
   */
  @Override
  public String id() {
    String name =
        rule == GomokuRule.FREESTYLE ? "gomoku" : "gomoku-" + rule.name().toLowerCase(Locale.ROOT);
    return size == USUAL_SIZE ? name : name + "-" + size + "x" + size;
  }

  /** Which lines win. */
  public GomokuRule rule() {
    return rule;
  }

  @Override
  public String family() {
    return "gomoku";
  }

  @Override
  public BoardShape board() {
    return shape;
  }

  @Override
  public int actionCount() {
    return shape.cells();
  }

  @Override
  public int planes() {
    return PLANES;
  }

  @Override
  public int maximumLength() {
    return shape.cells();
  }

  @Override
  public List<Symmetry> symmetries() {
    return symmetries;
  }

  @Override
  public String actionName(int action) {
    Requires.inRange("Gomoku action", action, 0, shape.cells() - 1);
    return names.name(action);
  }

  @Override
  public int parseAction(String name) {
    int cell = names.cell(name);
    Requires.check(
        cell != CellNames.NONE,
        "A Gomoku move is a cell from a1 to %s, but is \"%s\"",
        actionName(size - 1),
        name);
    return cell;
  }

  @Override
  public GomokuState initialState() {
    return initialState;
  }

  /** A cell of the middle, as people open: a stone further away is hardly a move at all. */
  @Override
  public boolean suitsOpening(GameState state, int action) {
    return isInMiddle(action / size) && isInMiddle(action % size);
  }

  /** Whether the row or column is one of the middle half. */
  private boolean isInMiddle(int line) {
    return Math.abs(2 * line - (size - 1)) <= size / 2;
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.of(heuristic);
  }

  /** Freestyle. */
  @Override
  public Gomoku withUsualRules() {
    return rule == GomokuRule.FREESTYLE ? this : new Gomoku(size, GomokuRule.FREESTYLE);
  }

  BoardLines lines() {
    return lines;
  }

  LineShapes shapes() {
    return shapes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gomoku that && size == that.size && rule == that.rule;
  }

  @Override
  public int hashCode() {
    return 2 * size + (rule == GomokuRule.FREESTYLE ? 0 : 1);
  }

  @Override
  public String toString() {
    return id();
  }
}

package move37.game.othello;

import static move37.game.othello.OthelloRules.STRIDE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.CellNames;
import move37.game.Game;
import move37.game.Heuristic;
import move37.game.Player;
import move37.game.Symmetries;
import move37.game.Symmetry;

/**
 * Othello: a disc that encloses discs of the other colour in straight lines turns them; whoever has
 * more discs at the end wins. The board has 8x8 cells unless a smaller one is asked for. FIRST is
 * Black and begins.
 *
 * <p>An action is a cell, row by row from the top left, named by column and row: {@code a1} is the
 * top left. The last action, {@code pass}, is legal exactly when the mover can turn nothing but the
 * opponent can; when neither can, the game is over at once.
 *
 * <p>Three planes: the mover's discs, the opponent's discs, and the mover's legal moves. Whether a
 * move is legal depends on lines as long as the board, which few layers of a convolution with a
 * small kernel do not span; and what counts most in the middle of the game, how many moves a player
 * has, is the sum of that plane.
 */
public final class Othello implements Game {
  private static final String PASS = "pass";

  private final int size;
  private final BoardShape shape;
  private final CellNames names;
  private final long board;
  private final OthelloState initialState;
  private final List<Symmetry> symmetries;
  private final Heuristic heuristic;

  /** The game on its usual board of 8x8. */
  public Othello() {
    this(8);
  }

  /**
   * The game on a board of its own size.
   *
   * @param size width and height: 4, 6 or 8
   */
  public Othello(int size) {
    Requires.inRange("Othello size", size, 4, STRIDE);
    Requires.check(size % 2 == 0, "Othello size must be even, but is %s", size);
    this.size = size;
    shape = new BoardShape(size, size);
    names = new CellNames(shape, false);
    board = OthelloRules.board(size);
    initialState = startPosition();
    symmetries =
        Symmetries.ofSquare(size, actionCount()).stream().filter(this::keepsTheStart).toList();
    heuristic = new OthelloHeuristic(size);
  }

  private OthelloState startPosition() {
    int low = size / 2 - 1;
    int high = size / 2;
    long black = 1L << bit(shape.cell(low, high)) | 1L << bit(shape.cell(high, low));
    long white = 1L << bit(shape.cell(low, low)) | 1L << bit(shape.cell(high, high));
    return new OthelloState(this, black, white, Player.FIRST, 0);
  }

  /** The four discs at the start stand crosswise, so quarter turns exchange the colours. */
  private boolean keepsTheStart(Symmetry symmetry) {
    return IntStream.range(0, shape.cells())
        .allMatch(c -> initialState.pieceAt(c).equals(initialState.pieceAt(symmetry.cell(c))));
  }

  /** {@code othello}; with the size behind it, {@code othello-6x6}, on other boards. */
  @Override
  public String id() {
    return size == 8 ? "othello" : "othello-" + size + "x" + size;
  }

  @Override
  public String family() {
    return "othello";
  }

  @Override
  public BoardShape board() {
    return shape;
  }

  @Override
  public int actionCount() {
    return shape.cells() + 1;
  }

  @Override
  public int planes() {
    return 3;
  }

  /**
   * Every disc but the first four is put down once, which makes n = cells - 4 moves at most. A
   * player passes only when the opponent can put down a disc, and then the opponent must: each pass
   * is followed by a disc, and the first move is none. So there are at most n - 1 passes.
   */
  @Override
  public int maximumLength() {
    return 2 * (shape.cells() - 4) - 1;
  }

  @Override
  public List<Symmetry> symmetries() {
    return symmetries;
  }

  @Override
  public String actionName(int action) {
    Requires.inRange("Othello action", action, 0, pass());
    if (action == pass()) {
      return PASS;
    }
    return names.name(action);
  }

  @Override
  public int parseAction(String name) {
    if (name.equals(PASS)) {
      return pass();
    }
    int cell = names.cell(name);
    Requires.check(
        cell != CellNames.NONE,
        "An Othello move is a cell from a1 (top left) to %s (bottom right) or pass, but is \"%s\"",
        actionName(shape.cells() - 1),
        name);
    return cell;
  }

  @Override
  public OthelloState initialState() {
    return initialState;
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.of(heuristic);
  }

  /** The action of passing. */
  public int pass() {
    return shape.cells();
  }

  /** All cells, in the layout of {@link OthelloRules}. */
  public long boardCells() {
    return board;
  }

  /** The number of the bit that stands for a cell of the board shape. */
  public int bit(int cell) {
    return cell / size * STRIDE + cell % size;
  }

  /** The cell of the board shape that a bit stands for. */
  public int cell(int bit) {
    return bit / STRIDE * size + bit % STRIDE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Othello that && size == that.size;
  }

  @Override
  public int hashCode() {
    return shape.hashCode();
  }

  @Override
  public String toString() {
    return id();
  }
}

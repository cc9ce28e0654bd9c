package move37.game.connectfour;

import static move37.game.connectfour.ConnectFourRules.STRIDE;

import java.util.List;
import java.util.Optional;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Heuristic;
import move37.game.PackedGame;
import move37.game.Symmetries;
import move37.game.Symmetry;

/**
 * Connect Four: stones fall into columns, four in a line win. The board is 7 wide and 6 high unless
 * a smaller one is asked for. An action is a column from the left, named from 1 on. Row 0 of the
 * board shape is the top row. Seven planes: the mover's stones, the opponent's stones, the empty
 * cells where a stone would make four for the mover, and for the opponent, the rows whose threats
 * favour the mover in the end, and the empty cells where a stone would make such threats for the
 * mover, and for the opponent: half for one, 1 for several.
 */
public final class ConnectFour implements PackedGame {
  private final int width;
  private final int height;
  private final BoardShape shape;
  private final List<Symmetry> symmetries;
  private final Heuristic heuristic;
  private final ConnectFourState initialState;
  private final long board;
  private final long bottomRow;
  private final long topRow;

  /** The game on its usual board, 7 wide and 6 high. */
  public ConnectFour() {
    this(7, 6);
  }

  /**
   * The game on a board of its own size.
   *
   * @param width from 4 to 7
   * @param height from 4 to 6
   */
  public ConnectFour(int width, int height) {
    this.width = Requires.inRange("Connect Four width", width, 4, ConnectFourRules.MAXIMUM_WIDTH);
    this.height =
        Requires.inRange("Connect Four height", height, 4, ConnectFourRules.MAXIMUM_HEIGHT);
    shape = new BoardShape(height, width);
    symmetries = List.of(Symmetry.identity(shape.cells(), width), Symmetries.columnMirror(shape));
    board = ConnectFourRules.board(width, height);
    bottomRow = ConnectFourRules.bottomRow(width);
    topRow = bottomRow << (height - 1);
    heuristic = new ConnectFourHeuristic(board, width);
    initialState = new ConnectFourState(this, 0, 0, false);
  }

  /** {@code connect-four}; with the size behind it, {@code connect-four-5x4}, on other boards. */
  @Override
  public String id() {
    return width == 7 && height == 6 ? "connect-four" : "connect-four-" + width + "x" + height;
  }

  @Override
  public String family() {
    return "connect-four";
  }

  @Override
  public BoardShape board() {
    return shape;
  }

  @Override
  public int actionCount() {
    return width;
  }

  @Override
  public int planes() {
    return 7;
  }

  @Override
  public int maximumLength() {
    return width * height;
  }

  @Override
  public List<Symmetry> symmetries() {
    return symmetries;
  }

  @Override
  public String actionName(int action) {
    Requires.inRange("Connect Four action", action, 0, width - 1);
    return Integer.toString(action + 1);
  }

  @Override
  public int parseAction(String name) {
    int column = name.length() == 1 ? name.charAt(0) - '1' : -1;
    Requires.check(
        column >= 0 && column < width,
        "A Connect Four move is a column from 1 to %s, but is \"%s\"",
        width,
        name);
    return column;
  }

  @Override
  public ConnectFourState initialState() {
    return initialState;
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.of(heuristic);
  }

  /** All cells, in the layout of {@link ConnectFourRules}. */
  public long boardCells() {
    return board;
  }

  /** The cells of the bottom row. */
  public long bottomRow() {
    return bottomRow;
  }

  /** The cells of the top row: a column is open while its cell here is free. */
  public long topRow() {
    return topRow;
  }

  @Override
  public long packedInitialState() {
    return bottomRow;
  }

  @Override
  public int successors(long packed, long[] target, int offset) {
    long occupied = ConnectFourRules.unpackOccupied(packed);
    long opponent = occupied & ~packed;
    if (ConnectFourRules.hasFour(opponent)) {
      return 0;
    }
    long heads = occupied + bottomRow;
    int count = 0;
    for (long drops = heads & board; drops != 0; drops &= drops - 1) {
      target[offset + count++] = opponent | (heads + (drops & -drops));
    }
    return count;
  }

  /** The bit of a cell of the board shape, whose row 0 is the top. */
  long bit(int cell) {
    return 1L << (cell % width * STRIDE + height - 1 - cell / width);
  }

  /** The cell of the board shape that a bit stands for. */
  int cell(int bitIndex) {
    return shape.cell(height - 1 - bitIndex % STRIDE, bitIndex / STRIDE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConnectFour that && shape.equals(that.shape);
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

package move37.game.hex;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.CellNames;
import move37.game.Game;
import move37.game.Heuristic;
import move37.game.Symmetry;

/**
 * Hex: players place stones in turn on a rhombus of hexagons. FIRST joins the top and the bottom
 * edge by a chain of its stones, SECOND the left and the right one; whoever does so wins, and one
 * of them always does, so there are no draws. A cell is named by a letter for its column from the
 * left and a number for its row from the top. Cell (row, column) touches its neighbours in the row
 * and the column, (row - 1, column + 1) and (row + 1, column - 1), so each row is drawn half a cell
 * further to the right than the one above it.
 *
 * <p>With the swap rule, SECOND may answer the first move by taking it over: instead of the stone
 * of FIRST there stands one of its own on the cell mirrored in the long diagonal, where it is worth
 * to SECOND what the other was to FIRST. That is one more action behind those of the cells, called
 * {@code swap}.
 *
 * <p>The only symmetry is the half turn. The mirrors in the diagonals exchange the players, who
 * join different edges, which a symmetry of positions cannot say.
 *
 * <p>Five planes: the mover's stones; the opponent's stones; what is joined to one of the mover's
 * edges, which are the stones with a chain to it and the empty cells on it; the same for the
 * opponent; and ones if the mover joins top and bottom. The cells do not turn with the player to
 * move, so a network must be told which way the mover goes: everywhere by the last plane, and by
 * the two before it where it matters most. Those also tell what no few layers of small filters can
 * see, how far a chain reaches.
 */
public final class Hex implements Game {
  static final int PLANES = 5;

  private static final int SMALLEST = 2;
  private static final int LARGEST = 11;

  private static final String SWAP = "swap";

  private final int size;
  private final boolean swap;
  private final BoardShape shape;
  private final CellNames names;
  private final HexGrid grid;
  private final List<Symmetry> symmetries;
  private final Heuristic heuristic;
  private final HexState initialState;

  /** The game without the swap rule. */
  public Hex(int size) {
    this(size, false);
  }

  /**
   * The game on a board of this size.
   *
   * @param size rows and columns, from 2 to 11
   * @param swap whether SECOND may take over the first move
   */
  public Hex(int size, boolean swap) {
    this.size = Requires.inRange("Hex board size", size, SMALLEST, LARGEST);
    this.swap = swap;
    shape = new BoardShape(size, size);
    names = new CellNames(shape, false);
    grid = new HexGrid(size);
    symmetries = List.of(Symmetry.identity(shape.cells(), actionCount()), halfTurn());
    heuristic = new HexHeuristic(size);
    initialState = HexState.empty(this);
  }

  private Symmetry halfTurn() {
    int cells = shape.cells();
    return new Symmetry(
        "half turn",
        IntStream.range(0, cells).map(cell -> cells - 1 - cell).toArray(),
        IntStream.range(0, actionCount()).map(a -> a < cells ? cells - 1 - a : a).toArray());
  }

  /** {@code hex-11x11}; {@code hex-11x11-swap} with the swap rule. */
  @Override
  public String id() {
    return "hex-" + size + "x" + size + (swap ? "-" + SWAP : "");
  }

  /** Whether SECOND may take over the first move. */
  public boolean hasSwap() {
    return swap;
  }

  @Override
  public String family() {
    return "hex";
  }

  @Override
  public BoardShape board() {
    return shape;
  }

  @Override
  public int actionCount() {
    return swap ? shape.cells() + 1 : shape.cells();
  }

  @Override
  public int planes() {
    return PLANES;
  }

  @Override
  public int maximumLength() {
    return actionCount();
  }

  @Override
  public List<Symmetry> symmetries() {
    return symmetries;
  }

  @Override
  public String actionName(int action) {
    Requires.inRange("Hex action", action, 0, actionCount() - 1);
    return action == shape.cells() ? SWAP : names.name(action);
  }

  @Override
  public int parseAction(String name) {
    if (swap && name.equals(SWAP)) {
      return shape.cells();
    }
    int cell = names.cell(name);
    Requires.check(
        cell != CellNames.NONE,
        "A Hex move is a cell from a1 to %s%s, but is \"%s\"",
        actionName(shape.cells() - 1),
        swap ? " or " + SWAP : "",
        name);
    return cell;
  }

  @Override
  public HexState initialState() {
    return initialState;
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.of(heuristic);
  }

  /** Without the swap rule. */
  @Override
  public Hex withUsualRules() {
    return swap ? new Hex(size) : this;
  }

  HexGrid grid() {
    return grid;
  }

  /** The cell mirrored in the long diagonal, which runs from the top left to the bottom right. */
  int mirrored(int cell) {
    return cell % size * size + cell / size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hex that && size == that.size && swap == that.swap;
  }

  @Override
  public int hashCode() {
    return 2 * size + (swap ? 1 : 0);
  }

  @Override
  public String toString() {
    return id();
  }
}

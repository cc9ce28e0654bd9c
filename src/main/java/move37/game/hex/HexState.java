package move37.game.hex;

import java.util.Optional;
import java.util.OptionalInt;
import move37.core.Requires;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/**
 * A Hex position. Each side knows which of its stones are joined to which of its edges, so a move
 * only follows the stones that it newly joins.
 */
public final class HexState implements GameState {
  private static final OptionalInt WIN = OptionalInt.of(1);
  private static final OptionalInt LOSS = OptionalInt.of(-1);

  private final Hex game;
  private final HexSide mover;
  private final HexSide opponent;
  private final int ply;

  /** Found when it is first asked for; several threads may find the same. */
  private Wins wins;

  private HexState(Hex game, HexSide mover, HexSide opponent, int ply) {
    this.game = game;
    this.mover = mover;
    this.opponent = opponent;
    this.ply = ply;
  }

  /** Where a stone wins at once, for the player to move and for the other. */
  private record Wins(CellSet mover, CellSet opponent) {}

  static HexState empty(Hex game) {
    return new HexState(game, HexSide.NONE, HexSide.NONE, 0);
  }

  @Override
  public Hex game() {
    return game;
  }

  @Override
  public Player player() {
    return (ply & 1) == 0 ? Player.FIRST : Player.SECOND;
  }

  @Override
  public int ply() {
    return ply;
  }

  private CellSet free() {
    return game.grid().all().minus(mover.stones()).minus(opponent.stones());
  }

  private boolean maySwap() {
    return game.hasSwap() && ply == 1;
  }

  @Override
  public int[] legalActions() {
    if (isTerminal()) {
      return new int[0];
    }
    return (maySwap() ? free().with(game.board().cells()) : free()).cells();
  }

  @Override
  public boolean isLegal(int action) {
    if (isTerminal() || action < 0 || action >= game.actionCount()) {
      return false;
    }
    return action < game.board().cells()
        ? !mover.stones().has(action) && !opponent.stones().has(action)
        : maySwap();
  }

  @Override
  public HexState play(int action) {
    if (!isLegal(action)) {
      throw new IllegalArgumentException(refusal(action));
    }
    if (action == game.board().cells()) {
      int cell = game.mirrored(opponent.stones().first());
      return new HexState(game, HexSide.NONE, placed(HexSide.NONE, cell), ply + 1);
    }
    return new HexState(game, opponent, placed(mover, action), ply + 1);
  }

  private HexSide placed(HexSide side, int cell) {
    HexGrid grid = game.grid();
    CellSet stones = side.stones().with(cell);
    return new HexSide(
        stones,
        grid.joined(grid.start(player()), side.start(), stones, cell),
        grid.joined(grid.end(player()), side.end(), stones, cell));
  }

  @Override
  public String refusal(int action) {
    if (action < 0 || action >= game.actionCount()) {
      return "A Hex action lies between 0 and " + (game.actionCount() - 1) + ", but is " + action;
    }
    String name = game.actionName(action);
    if (isTerminal()) {
      return "The game is over, so " + name + " cannot be played";
    }
    return action < game.board().cells()
        ? "There is a stone on " + name + " already"
        : "Only the first move can be swapped, and only at once";
  }

  @Override
  public boolean isTerminal() {
    return opponent.isJoined();
  }

  @Override
  public Outcome outcome() {
    if (!isTerminal()) {
      throw new IllegalStateException("The game is not over");
    }
    return Outcome.winFor(player().opponent());
  }

  @Override
  public OptionalInt immediateReturn(int action) {
    if (action == game.board().cells()) {
      return OptionalInt.empty();
    }
    Wins known = wins();
    if (known.mover().has(action)) {
      return WIN;
    }
    CellSet losses = known.opponent();
    boolean loses = losses.size() > (losses.has(action) ? 1 : 0);
    return loses ? LOSS : OptionalInt.empty();
  }

  /** The cells where a stone of the player to move wins at once, ascending. */
  public int[] winningMoves() {
    return wins().mover().cells();
  }

  /** The cells where a stone of the opponent would win at once, ascending. */
  public int[] losingGaps() {
    return wins().opponent().cells();
  }

  private Wins wins() {
    Wins known = wins;
    if (known == null) {
      known = new Wins(gaps(mover, player()), gaps(opponent, player().opponent()));
      wins = known;
    }
    return known;
  }

  /** The free cells that are all that is missing of a chain. */
  private CellSet gaps(HexSide side, Player player) {
    HexGrid grid = game.grid();
    CellSet free = free();
    return grid.reach(grid.start(player), side.start(), free)
        .shared(grid.reach(grid.end(player), side.end(), free));
  }

  @Override
  public Optional<Player> pieceAt(int cell) {
    Requires.inRange("cell", cell, 0, game.board().cells() - 1);
    if (mover.stones().has(cell)) {
      return Optional.of(player());
    }
    return opponent.stones().has(cell) ? Optional.of(player().opponent()) : Optional.empty();
  }

  /** The player's stones on a board of at most 64 cells, as bits. */
  public long stonesOf(Player player) {
    Requires.check(
        game.board().cells() <= Long.SIZE, "The stones of %s do not fit into a number", game.id());
    return (player == player() ? mover : opponent).stones().low();
  }

  /** The stones of the player to move. */
  CellSet moverStones() {
    return mover.stones();
  }

  /** The stones of the player who moved last. */
  CellSet opponentStones() {
    return opponent.stones();
  }

  /** The whole chain that joins the winner's edges. */
  @Override
  public int[] winningCells() {
    return isTerminal() ? opponent.start().shared(opponent.end()).cells() : new int[0];
  }

  @Override
  public void encode(float[] target, int offset) {
    CellSet own = joined(mover, player());
    CellSet other = joined(opponent, player().opponent());
    float direction = player() == Player.FIRST ? 1 : 0;
    int at = offset;
    for (int cell = 0; cell < game.board().cells(); cell++) {
      target[at++] = mover.stones().has(cell) ? 1 : 0;
      target[at++] = opponent.stones().has(cell) ? 1 : 0;
      target[at++] = own.has(cell) ? 1 : 0;
      target[at++] = other.has(cell) ? 1 : 0;
      target[at++] = direction;
    }
  }

  /** The stones that are joined to one of the player's edges, and the free cells on them. */
  private CellSet joined(HexSide side, Player player) {
    HexGrid grid = game.grid();
    CellSet edges = grid.start(player).union(grid.end(player));
    return side.start().union(side.end()).union(edges.shared(free()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HexState that
        && ply == that.ply
        && mover.stones().equals(that.mover.stones())
        && opponent.stones().equals(that.opponent.stones())
        && game.equals(that.game);
  }

  @Override
  public int hashCode() {
    long mixed = ply;
    mixed = (mixed ^ mixed >>> 32 ^ mover.stones().low()) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 32 ^ mover.stones().high()) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 32 ^ opponent.stones().low()) * 0x94D049BB133111EBL;
    mixed = (mixed ^ mixed >>> 32 ^ opponent.stones().high()) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  /**
   * The board, a row a line, each half a cell further right than the one above, with X for FIRST, O
   * for SECOND and a point for an empty cell.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int size = game.board().width();
    for (int row = 0; row < size; row++) {
      text.append(" ".repeat(row));
      for (int column = 0; column < size; column++) {
        Optional<Player> piece = pieceAt(row * size + column);
        text.append(column == 0 ? "" : " ");
        text.append(piece.map(player -> player == Player.FIRST ? 'X' : 'O').orElse('.'));
      }
      text.append('\n');
    }
    return text.toString();
  }
}

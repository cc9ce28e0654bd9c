package move37.app.bench;

import java.util.Optional;
import move37.core.Requires;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/** A position of {@link FiveInARow}: the stones of the player to move and of the other. */
final class FiveInARowState implements GameState {
  private static final CellSet BOARD = new CellSet(-1, (1L << (FiveInARow.CELLS - Long.SIZE)) - 1);

  private final FiveInARow game;
  private final CellSet mover;
  private final CellSet opponent;

  /** Whether the opponent, who moved last, has a line. */
  private final boolean won;

  private FiveInARowState(FiveInARow game, CellSet mover, CellSet opponent, boolean won) {
    this.game = game;
    this.mover = mover;
    this.opponent = opponent;
    this.won = won;
  }

  static FiveInARowState empty(FiveInARow game) {
    return new FiveInARowState(game, CellSet.EMPTY, CellSet.EMPTY, false);
  }

  private CellSet free() {
    return BOARD.minus(mover).minus(opponent);
  }

  @Override
  public FiveInARow game() {
    return game;
  }

  @Override
  public Player player() {
    return (ply() & 1) == 0 ? Player.FIRST : Player.SECOND;
  }

  @Override
  public int ply() {
    return mover.size() + opponent.size();
  }

  @Override
  public int[] legalActions() {
    return won ? new int[0] : free().cells();
  }

  @Override
  public boolean isLegal(int action) {
    return !won && action >= 0 && action < FiveInARow.CELLS && free().has(action);
  }

  @Override
  public FiveInARowState play(int action) {
    if (!isLegal(action)) {
      throw new IllegalArgumentException("Action " + action + " is not legal in this position");
    }
    CellSet stones = mover.with(action);
    return new FiveInARowState(
        game, opponent, stones, FiveInARowLines.hasLineThrough(stones, action));
  }

  @Override
  public boolean isTerminal() {
    return won || ply() == FiveInARow.CELLS;
  }

  @Override
  public Outcome outcome() {
    if (!isTerminal()) {
      throw new IllegalStateException("The game is not over");
    }
    return won ? Outcome.winFor(player().opponent()) : Outcome.DRAW;
  }

  @Override
  public Optional<Player> pieceAt(int cell) {
    Requires.inRange("cell", cell, 0, FiveInARow.CELLS - 1);
    if (mover.has(cell)) {
      return Optional.of(player());
    }
    return opponent.has(cell) ? Optional.of(player().opponent()) : Optional.empty();
  }

  @Override
  public int[] winningCells() {
    return won ? FiveInARowLines.linesOf(opponent).cells() : new int[0];
  }

  @Override
  public void encode(float[] target, int offset) {
    CellSet wins = FiveInARowLines.winningCells(mover, opponent);
    CellSet losses = FiveInARowLines.winningCells(opponent, mover);
    int ply = ply();
    float first = 1 - (ply & 1);
    float filled = (float) ply / FiveInARow.CELLS;
    int at = offset;
    for (int cell = 0; cell < FiveInARow.CELLS; cell++) {
      float own = mover.has(cell) ? 1 : 0;
      float other = opponent.has(cell) ? 1 : 0;
      target[at++] = own;
      target[at++] = other;
      target[at++] = 1 - own - other;
      target[at++] = 1;
      target[at++] = first;
      target[at++] = filled;
      target[at++] = wins.has(cell) ? 1 : 0;
      target[at++] = losses.has(cell) ? 1 : 0;
    }
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof FiveInARowState state
        && mover.equals(state.mover)
        && opponent.equals(state.opponent);
  }

  @Override
  public int hashCode() {
    long mixed = mover.low() * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 32 ^ mover.high()) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 32 ^ opponent.low()) * 0x94D049BB133111EBL;
    mixed = (mixed ^ mixed >>> 32 ^ opponent.high()) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  /** The board, a row a line, with X for FIRST, O for SECOND and a point for an empty cell. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int cell = 0; cell < FiveInARow.CELLS; cell++) {
      text.append(pieceAt(cell).map(piece -> piece == Player.FIRST ? 'X' : 'O').orElse('.'));
      if (cell % FiveInARow.SIZE == FiveInARow.SIZE - 1) {
        text.append('\n');
      }
    }
    return text.toString();
  }
}

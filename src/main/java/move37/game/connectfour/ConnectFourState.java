package move37.game.connectfour;

import static move37.game.connectfour.ConnectFourRules.STRIDE;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import move37.core.Requires;
import move37.game.BoardText;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/** A Connect Four position in two bitboards of the layout of {@link ConnectFourRules}. */
public final class ConnectFourState implements GameState {
  private static final OptionalInt WIN = OptionalInt.of(1);
  private static final OptionalInt DRAW = OptionalInt.of(0);
  private static final OptionalInt LOSS = OptionalInt.of(-1);

  private final ConnectFour game;
  private final long mover;
  private final long occupied;
  private final boolean won;

  /**
   * @param mover the stones of the player to move
   * @param occupied all stones
   * @param won whether the player who moved last has four in a line
   */
  ConnectFourState(ConnectFour game, long mover, long occupied, boolean won) {
    this.game = game;
    this.mover = mover;
    this.occupied = occupied;
    this.won = won;
  }

  /** The stones of the player to move. */
  public long moverStones() {
    return mover;
  }

  /** The stones of the player who moved last. */
  public long opponentStones() {
    return mover ^ occupied;
  }

  /** All stones. */
  public long occupied() {
    return occupied;
  }

  @Override
  public ConnectFour game() {
    return game;
  }

  @Override
  public Player player() {
    return (ply() & 1) == 0 ? Player.FIRST : Player.SECOND;
  }

  @Override
  public int ply() {
    return Long.bitCount(occupied);
  }

  @Override
  public int[] legalActions() {
    long open = won ? 0 : game.topRow() & ~occupied;
    int[] actions = new int[Long.bitCount(open)];
    for (int i = 0; i < actions.length; i++) {
      actions[i] = Long.numberOfTrailingZeros(open) / STRIDE;
      open &= open - 1;
    }
    return actions;
  }

  @Override
  public boolean isLegal(int action) {
    return !won
        && action >= 0
        && action < game.actionCount()
        && (game.topRow() & ~occupied & ConnectFourRules.column(action)) != 0;
  }

  @Override
  public ConnectFourState play(int action) {
    if (!isLegal(action)) {
      throw new IllegalArgumentException(refusal(action));
    }
    long stone = ConnectFourRules.drop(occupied, action);
    boolean wins = ConnectFourRules.hasFour(mover | stone);
    return new ConnectFourState(game, mover ^ occupied, occupied | stone, wins);
  }

  @Override
  public String refusal(int action) {
    if (action < 0 || action >= game.actionCount()) {
      return "A Connect Four action lies between 0 and "
          + (game.actionCount() - 1)
          + ", but is "
          + action;
    }
    return isTerminal()
        ? "The game is over, so column " + (action + 1) + " cannot be played"
        : "Column " + (action + 1) + " is full";
  }

  @Override
  public boolean isTerminal() {
    return won || occupied == game.boardCells();
  }

  @Override
  public Outcome outcome() {
    if (!isTerminal()) {
      throw new IllegalStateException("The game is not over");
    }
    return won ? Outcome.winFor(player().opponent()) : Outcome.DRAW;
  }

  @Override
  public OptionalInt immediateReturn(int action) {
    long stone = ConnectFourRules.drop(occupied, action);
    if ((stone & ConnectFourRules.threats(mover)) != 0) {
      return WIN;
    }
    long filled = occupied | stone;
    if (filled == game.boardCells()) {
      return DRAW;
    }
    long next = (filled + game.bottomRow()) & game.boardCells();
    return (next & ConnectFourRules.threats(opponentStones())) != 0 ? LOSS : OptionalInt.empty();
  }

  @Override
  public Optional<Player> pieceAt(int cell) {
    long bit = game.bit(Requires.inRange("cell", cell, 0, game.board().cells() - 1));
    if ((occupied & bit) == 0) {
      return Optional.empty();
    }
    return Optional.of((mover & bit) != 0 ? player() : player().opponent());
  }

  @Override
  public int[] winningCells() {
    long lines = ConnectFourRules.linesOf(opponentStones());
    int[] cells = new int[Long.bitCount(lines)];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = game.cell(Long.numberOfTrailingZeros(lines));
      lines &= lines - 1;
    }
    Arrays.sort(cells);
    return cells;
  }

  @Override
  public void encode(float[] target, int offset) {
    long opponent = opponentStones();
    long empty = game.boardCells() & ~occupied;
    long moverThreats = ConnectFourRules.threats(mover) & empty;
    long opponentThreats = ConnectFourRules.threats(opponent) & empty;
    ThreatMakers moverMakers = ThreatMakers.of(mover, empty);
    ThreatMakers opponentMakers = ThreatMakers.of(opponent, empty);
    int width = game.board().width();
    int evenRowsForMover = Long.bitCount(occupied) & 1;
    int at = offset;
    for (int height = game.board().height() - 1; height >= 0; height--) {
      float favourable = (height & 1) == evenRowsForMover ? 1 : 0;
      for (int column = 0; column < width; column++) {
        int bit = column * STRIDE + height;
        target[at++] = mover >>> bit & 1;
        target[at++] = opponent >>> bit & 1;
        target[at++] = moverThreats >>> bit & 1;
        target[at++] = opponentThreats >>> bit & 1;
        target[at++] = favourable;
        target[at++] = moverMakers.strength(bit);
        target[at++] = opponentMakers.strength(bit);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConnectFourState that
        && mover == that.mover
        && occupied == that.occupied
        && game.equals(that.game);
  }

  @Override
  public int hashCode() {
    long mixed = ConnectFourRules.pack(mover, occupied, game.bottomRow()) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  /** The board, as {@link BoardText} writes it. */
  @Override
  public String toString() {
    return BoardText.of(this);
  }
}

package move37.game.tictactoe;

import java.util.Optional;
import java.util.OptionalInt;
import move37.core.Requires;
import move37.game.BoardText;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/** A tic-tac-toe position: the mover's marks and all marks, as sets of cells in nine bits each. */
public final class TicTacToeState implements GameState {
  private final TicTacToe game;
  private final int mover;
  private final int occupied;
  private final boolean won;

  TicTacToeState(TicTacToe game, int mover, int occupied) {
    this.game = game;
    this.mover = mover;
    this.occupied = occupied;
    this.won = TicTacToe.hasLine(mover ^ occupied);
  }

  int moverMarks() {
    return mover;
  }

  int opponentMarks() {
    return mover ^ occupied;
  }

  @Override
  public TicTacToe game() {
    return game;
  }

  @Override
  public Player player() {
    return (ply() & 1) == 0 ? Player.FIRST : Player.SECOND;
  }

  @Override
  public int ply() {
    return Integer.bitCount(occupied);
  }

  @Override
  public int[] legalActions() {
    return won ? new int[0] : cells(TicTacToe.BOARD & ~occupied);
  }

  @Override
  public boolean isLegal(int action) {
    return !won && action >= 0 && action < TicTacToe.CELLS && (occupied >>> action & 1) == 0;
  }

  @Override
  public TicTacToeState play(int action) {
    if (!isLegal(action)) {
      throw new IllegalArgumentException(refusal(action));
    }
    return new TicTacToeState(game, mover ^ occupied, occupied | 1 << action);
  }

  @Override
  public String refusal(int action) {
    if (action < 0 || action >= TicTacToe.CELLS) {
      return "A tic-tac-toe action lies between 0 and 8, but is " + action;
    }
    return isTerminal()
        ? "The game is over, so nothing can be played"
        : "There is a mark on this cell already";
  }

  @Override
  public boolean isTerminal() {
    return won || occupied == TicTacToe.BOARD;
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
    int filled = occupied | 1 << action;
    if (TicTacToe.hasLine(mover | 1 << action)) {
      return OptionalInt.of(1);
    }
    if (filled == TicTacToe.BOARD) {
      return OptionalInt.of(0);
    }
    for (int reply : cells(TicTacToe.BOARD & ~filled)) {
      if (TicTacToe.hasLine(opponentMarks() | 1 << reply)) {
        return OptionalInt.of(-1);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public Optional<Player> pieceAt(int cell) {
    Requires.inRange("cell", cell, 0, TicTacToe.CELLS - 1);
    if ((occupied >>> cell & 1) == 0) {
      return Optional.empty();
    }
    return Optional.of((mover >>> cell & 1) != 0 ? player() : player().opponent());
  }

  @Override
  public int[] winningCells() {
    return cells(TicTacToe.lines(opponentMarks()));
  }

  @Override
  public void encode(float[] target, int offset) {
    int opponent = opponentMarks();
    for (int cell = 0; cell < TicTacToe.CELLS; cell++) {
      target[offset + 2 * cell] = mover >>> cell & 1;
      target[offset + 2 * cell + 1] = opponent >>> cell & 1;
    }
  }

  private static int[] cells(int set) {
    int[] cells = new int[Integer.bitCount(set)];
    int rest = set;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Integer.numberOfTrailingZeros(rest);
      rest &= rest - 1;
    }
    return cells;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TicTacToeState that && mover == that.mover && occupied == that.occupied;
  }

  @Override
  public int hashCode() {
    return (occupied << TicTacToe.CELLS | mover) * 0x9E3779B1;
  }

  /** The board, as {@link BoardText} writes it. */
  @Override
  public String toString() {
    return BoardText.of(this);
  }
}

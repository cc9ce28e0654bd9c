package move37.game.gomoku;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.BoardText;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/**
 * A Gomoku position: each player's stones as a set of cells in longs, bit {@code cell % 64} of
 * number {@code cell / 64}.
 */
public final class GomokuState implements GameState {
  private static final OptionalInt WIN = OptionalInt.of(1);
  private static final OptionalInt DRAW = OptionalInt.of(0);
  private static final OptionalInt LOSS = OptionalInt.of(-1);

  /** Row and column steps of the four directions. */
  private static final int[][] DIRECTIONS = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};

  private final Gomoku game;
  private final long[] mover;
  private final long[] opponent;
  private final int ply;

  /** Whether the opponent, who moved last, has a winning line. */
  private final boolean won;

  /** Found when it is first asked for; several threads may find the same. */
  private Wins wins;

  private GomokuState(Gomoku game, long[] mover, long[] opponent, int ply, boolean won) {
    this.game = game;
    this.mover = mover;
    this.opponent = opponent;
    this.ply = ply;
    this.won = won;
  }

  /** Where a stone wins at once, for the player to move and for the other. */
  private record Wins(long[] mover, long[] opponent, int opponentCount) {}

  static GomokuState empty(Gomoku game) {
    int words = (game.board().cells() + Long.SIZE - 1) / Long.SIZE;
    return new GomokuState(game, new long[words], new long[words], 0, false);
  }

  @Override
  public Gomoku game() {
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

  @Override
  public int[] legalActions() {
    if (won) {
      return new int[0];
    }
    int cells = game.board().cells();
    int[] actions = new int[cells - ply];
    int count = 0;
    for (int cell = 0; cell < cells; cell++) {
      if (isEmpty(cell)) {
        actions[count++] = cell;
      }
    }
    return actions;
  }

  private boolean isEmpty(int cell) {
    return ((mover[cell / Long.SIZE] | opponent[cell / Long.SIZE]) >>> cell & 1) == 0;
  }

  @Override
  public boolean isLegal(int action) {
    return !won && action >= 0 && action < game.actionCount() && isEmpty(action);
  }

  @Override
  public GomokuState play(int action) {
    if (!isLegal(action)) {
      throw new IllegalArgumentException(refusal(action));
    }
    long[] stones = mover.clone();
    stones[action / Long.SIZE] |= 1L << action;
    return new GomokuState(game, opponent, stones, ply + 1, winsThrough(stones, action));
  }

  @Override
  public String refusal(int action) {
    if (action < 0 || action >= game.actionCount()) {
      return "A Gomoku action lies between 0 and "
          + (game.actionCount() - 1)
          + ", but is "
          + action;
    }
    String name = game.actionName(action);
    return isTerminal()
        ? "The game is over, so " + name + " cannot be played"
        : "There is a stone on " + name + " already";
  }

  private boolean winsThrough(long[] stones, int cell) {
    for (int[] step : DIRECTIONS) {
      int length = 1 + run(stones, cell, step[0], step[1]) + run(stones, cell, -step[0], -step[1]);
      if (game.rule().wins(length)) {
        return true;
      }
    }
    return false;
  }

  /** How many of the stones stand in a row behind the cell. */
  private int run(long[] stones, int cell, int down, int right) {
    int size = game.board().width();
    int row = cell / size + down;
    int column = cell % size + right;
    int length = 0;
    while (row >= 0 && row < size && column >= 0 && column < size) {
      if (!has(stones, row * size + column)) {
        break;
      }
      length++;
      row += down;
      column += right;
    }
    return length;
  }

  private static boolean has(long[] set, int cell) {
    return (set[cell / Long.SIZE] >>> cell & 1) != 0;
  }

  @Override
  public boolean isTerminal() {
    return won || ply == game.board().cells();
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
    Wins known = wins();
    if (has(known.mover(), action)) {
      return WIN;
    }
    if (ply + 1 == game.board().cells()) {
      return DRAW;
    }
    boolean loses = known.opponentCount() > (has(known.opponent(), action) ? 1 : 0);
    return loses ? LOSS : OptionalInt.empty();
  }

  private Wins wins() {
    Wins known = wins;
    if (known == null) {
      GomokuBoard board = board();
      long[] losses = board.winningCells(1);
      int count = Arrays.stream(losses).mapToInt(Long::bitCount).sum();
      known = new Wins(board.winningCells(0), losses, count);
      wins = known;
    }
    return known;
  }

  /** The position on a board to think on; seat 0 is the player to move. */
  GomokuBoard board() {
    GomokuBoard board = new GomokuBoard(game);
    place(board, 0, mover);
    place(board, 1, opponent);
    return board;
  }

  private static void place(GomokuBoard board, int seat, long[] stones) {
    for (int i = 0; i < stones.length; i++) {
      for (long rest = stones[i]; rest != 0; rest &= rest - 1) {
        board.turn(seat, i * Long.SIZE + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  @Override
  public Optional<Player> pieceAt(int cell) {
    Requires.inRange("cell", cell, 0, game.board().cells() - 1);
    if (has(mover, cell)) {
      return Optional.of(player());
    }
    return has(opponent, cell) ? Optional.of(player().opponent()) : Optional.empty();
  }

  @Override
  public int[] winningCells() {
    return won
        ? IntStream.range(0, game.board().cells())
            .filter(cell -> has(opponent, cell) && winsThrough(opponent, cell))
            .toArray()
        : new int[0];
  }

  @Override
  public void encode(float[] target, int offset) {
    GomokuBoard board = board();
    Potential own = board.potential(0, 2);
    Potential other = board.potential(1, 2);
    int at = offset;
    for (int cell = 0; cell < game.board().cells(); cell++) {
      int word = cell / Long.SIZE;
      target[at++] = mover[word] >>> cell & 1;
      target[at++] = opponent[word] >>> cell & 1;
      target[at++] = own.at(cell) < Potential.FIVE ? 0 : 1;
      target[at++] = other.at(cell) < Potential.FIVE ? 0 : 1;
      target[at++] = 1;
      target[at++] = fours(own.at(cell));
      target[at++] = fours(other.at(cell));
      target[at++] = openThrees(own.at(cell));
      target[at++] = openThrees(other.at(cell));
    }
  }

  private static float fours(int potential) {
    if (potential < Potential.FOUR) {
      return 0;
    }
    return potential < Potential.DOUBLE_FOUR ? 0.5f : 1;
  }

  private static float openThrees(int potential) {
    return 0.5f * Math.min(2, Potential.count(potential, LineShapes.OPEN_THREE));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GomokuState that
        && Arrays.equals(mover, that.mover)
        && Arrays.equals(opponent, that.opponent)
        && game.equals(that.game);
  }

  @Override
  public int hashCode() {
    long mixed = ply;
    for (int i = 0; i < mover.length; i++) {
      mixed = (mixed ^ mixed >>> 32 ^ mover[i]) * 0x9E3779B97F4A7C15L;
      mixed = (mixed ^ mixed >>> 32 ^ opponent[i]) * 0xBF58476D1CE4E5B9L;
    }
    return (int) (mixed >>> 32);
  }

  /** The board, as {@link BoardText} writes it. */
  @Override
  public String toString() {
    return BoardText.of(this);
  }
}

package move37.game.othello;

import static move37.game.othello.OthelloRules.STRIDE;

import java.util.Optional;
import move37.core.Requires;
import move37.game.BoardText;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/**
 * An Othello position in two bitboards of the layout of {@link OthelloRules}. Positions with equal
 * discs and the same player to move are equal, even if they came about by different numbers of
 * passes and so differ in {@link #ply}.
 */
public final class OthelloState implements GameState {
  private final Othello game;
  private final long mover;
  private final long opponent;
  private final Player player;
  private final int ply;
  private final long moves;
  private final boolean over;

  /**
   * @param mover the discs of the player to move
   * @param opponent the discs of the other player
   */
  OthelloState(Othello game, long mover, long opponent, Player player, int ply) {
    this.game = game;
    this.mover = mover;
    this.opponent = opponent;
    this.player = player;
    this.ply = ply;
    long empty = game.boardCells() & ~(mover | opponent);
    moves = OthelloRules.moves(mover, opponent, empty);
    over = moves == 0 && OthelloRules.moves(opponent, mover, empty) == 0;
  }

  /** The discs of the player to move. */
  public long moverDiscs() {
    return mover;
  }

  /** The discs of the other player. */
  public long opponentDiscs() {
    return opponent;
  }

  /** The cells on which the player to move may put a disc; none if it must pass or all is over. */
  public long moves() {
    return moves;
  }

  /** The cells without a disc. */
  public long empty() {
    return game.boardCells() & ~(mover | opponent);
  }

  @Override
  public Othello game() {
    return game;
  }

  @Override
  public Player player() {
    return player;
  }

  @Override
  public int ply() {
    return ply;
  }

  @Override
  public int[] legalActions() {
    if (over) {
      return new int[0];
    }
    if (moves == 0) {
      return new int[] {game.pass()};
    }
    int[] actions = new int[Long.bitCount(moves)];
    long rest = moves;
    for (int i = 0; i < actions.length; i++) {
      actions[i] = game.cell(Long.numberOfTrailingZeros(rest));
      rest &= rest - 1;
    }
    return actions;
  }

  @Override
  public boolean isLegal(int action) {
    if (action < 0 || action >= game.pass()) {
      return action == game.pass() && moves == 0 && !over;
    }
    return (moves >>> game.bit(action) & 1) != 0;
  }

  @Override
  public OthelloState play(int action) {
    if (!isLegal(action)) {
      throw new IllegalArgumentException(refusal(action));
    }
    if (action == game.pass()) {
      return next(opponent, mover);
    }
    long disc = 1L << game.bit(action);
    long turned = OthelloRules.flips(mover, opponent, disc);
    return next(opponent ^ turned, mover | turned | disc);
  }

  /** The other player's turn, whose discs are then these. */
  private OthelloState next(long own, long other) {
    return new OthelloState(game, own, other, player.opponent(), ply + 1);
  }

  @Override
  public String refusal(int action) {
    if (action < 0 || action > game.pass()) {
      return "An Othello action lies between 0 and " + game.pass() + ", but is " + action;
    }
    String name = game.actionName(action);
    if (over) {
      return "The game is over, so " + name + " cannot be played";
    }
    if (action == game.pass()) {
      return "There is a move to play, so passing is not allowed";
    }
    return (empty() >>> game.bit(action) & 1) == 0
        ? "There is a disc on " + name + " already"
        : "A disc on " + name + " would turn none";
  }

  /** How many discs the player has on the board. */
  public int discs(Player owner) {
    return Long.bitCount(owner == player ? mover : opponent);
  }

  @Override
  public boolean isTerminal() {
    return over;
  }

  @Override
  public Outcome outcome() {
    if (!over) {
      throw new IllegalStateException("The game is not over");
    }
    int lead = Long.bitCount(mover) - Long.bitCount(opponent);
    if (lead == 0) {
      return Outcome.DRAW;
    }
    return Outcome.winFor(lead > 0 ? player : player.opponent());
  }

  @Override
  public Optional<Player> pieceAt(int cell) {
    int bit = game.bit(Requires.inRange("cell", cell, 0, game.board().cells() - 1));
    if ((mover >>> bit & 1) != 0) {
      return Optional.of(player);
    }
    return (opponent >>> bit & 1) != 0 ? Optional.of(player.opponent()) : Optional.empty();
  }

  @Override
  public void encode(float[] target, int offset) {
    int size = game.board().width();
    int at = offset;
    for (int row = 0; row < size; row++) {
      for (int bit = row * STRIDE; bit < row * STRIDE + size; bit++) {
        target[at++] = mover >>> bit & 1;
        target[at++] = opponent >>> bit & 1;
        target[at++] = moves >>> bit & 1;
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OthelloState that
        && mover == that.mover
        && opponent == that.opponent
        && player == that.player
        && game.equals(that.game);
  }

  @Override
  public int hashCode() {
    long mixed = mover * 0x9E3779B97F4A7C15L + (player == Player.FIRST ? 1 : 0);
    mixed = (mixed ^ (mixed >>> 32) ^ opponent) * 0xBF58476D1CE4E5B9L;
    return (int) (((mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL) >>> 32);
  }

  /** The board, as {@link BoardText} writes it. */
  @Override
  public String toString() {
    return BoardText.of(this);
  }
}

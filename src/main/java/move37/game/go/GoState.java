package move37.game.go;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import move37.core.Requires;
import move37.game.BoardText;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;

/**
 * A position of Go together with what the rules ask of its past. Two states are equal if the same
 * stones stand, the same player moves, equally many moves were played, the last of them the same,
 * and the same set of positions was there before: superko forbids those for the rest of the game.
 * So two orders of the same moves lead to states that look alike but are not equal, as different
 * positions were passed on the way. Where a network is shown the last positions, their order counts
 * too.
 */
public final class GoState implements GameState {
  /** In place of an action before the first move. */
  static final int NONE = -1;

  private static final GoBoard[] NO_BOARDS = {};

  private final Go game;
  private final GoBoard board;
  private final Player player;
  private final int ply;
  private final int passes;
  private final int lastAction;

  /** The boards before this one, the newest first, as many as the game's input wants at most. */
  private final GoBoard[] earlier;

  /** The beginning of a game. */
  GoState(Go game, GoBoard board, Player player) {
    this.game = game;
    this.board = board;
    this.player = player;
    ply = 0;
    passes = 0;
    lastAction = NONE;
    earlier = NO_BOARDS;
  }

  /** What the action made of the position before. */
  private GoState(GoState before, GoBoard board, int action) {
    this.game = before.game;
    this.board = board;
    player = before.player.opponent();
    ply = before.ply + 1;
    passes = action == game.pass() ? before.passes + 1 : 0;
    lastAction = action;
    earlier = before.boardsForNext();
  }

  /** A position as it stands in a game that differs in the actions it allows only. */
  private GoState(GoState same, Go game) {
    this.game = game;
    board = same.board;
    player = same.player;
    ply = same.ply;
    passes = same.passes;
    lastAction = same.lastAction;
    earlier = same.earlier;
  }

  private GoBoard[] boardsForNext() {
    int most = game.input().earlierPositions();
    if (most == 0) {
      return NO_BOARDS;
    }
    GoBoard[] boards = new GoBoard[Math.min(earlier.length + 1, most)];
    boards[0] = board;
    System.arraycopy(earlier, 0, boards, 1, boards.length - 1);
    return boards;
  }

  @Override
  public Go game() {
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

  /** How many passes in a row led here. */
  int passes() {
    return passes;
  }

  /** The action that led here; {@link #NONE} at the beginning. */
  int lastAction() {
    return lastAction;
  }

  /** The stones; not to be changed. */
  GoBoard board() {
    return board;
  }

  /** How many of the positions before are known. */
  int earlierCount() {
    return earlier.length;
  }

  /** The stones so many moves ago, from 1 to {@link #earlierCount}; not to be changed. */
  GoBoard earlier(int movesAgo) {
    return earlier[movesAgo - 1];
  }

  @Override
  public int[] legalActions() {
    if (isTerminal()) {
      return new int[0];
    }
    int[] actions = new int[game.actionCount()];
    int count = 0;
    for (int cell = 0; cell < game.pass(); cell++) {
      if (isOpen(cell)) {
        actions[count++] = cell;
      }
    }
    actions[count++] = game.pass();
    return Arrays.copyOf(actions, count);
  }

  @Override
  public boolean isLegal(int action) {
    return !isTerminal()
        && (action == game.pass() || (action >= 0 && action < game.pass() && isOpen(action)));
  }

  private boolean isOpen(int cell) {
    return board.isOpen(game.grid().point(cell), GoBoard.color(player), game.rules());
  }

  @Override
  public GoState play(int action) {
    if (!isLegal(action)) {
      throw new IllegalArgumentException(refusal(action));
    }
    if (action == game.pass()) {
      return new GoState(this, board, action);
    }
    GoBoard next = board.copy();
    next.play(game.grid().point(action), GoBoard.color(player));
    return new GoState(this, next, action);
  }

  @Override
  public GoState forLearners() {
    return game.rules().eyesSpared() ? this : new GoState(this, game.forLearners());
  }

  @Override
  public String refusal(int action) {
    if (action < 0 || action > game.pass()) {
      return "A Go action lies between 0 and " + game.pass() + ", but is " + action;
    }
    String name = game.actionName(action);
    if (isTerminal()) {
      return "The game is over, so " + name + " cannot be played";
    }
    int point = game.grid().point(action);
    int color = GoBoard.color(player);
    if (board.stone(point) != GoBoard.EMPTY) {
      return name + " is occupied";
    }
    if (!game.rules().suicideAllowed() && board.isSuicide(point, color)) {
      return name + " would be suicide";
    }
    return board.repeats(point, color)
        ? name + " would repeat an earlier position"
        : name + " would fill an eye";
  }

  @Override
  public boolean isTerminal() {
    return passes == 2 || ply >= game.maximumLength();
  }

  /**
   * Points of FIRST, who plays Black, minus points of SECOND and the komi, as the board stands:
   * Tromp and Taylor's area score. A multiple of one half, above 0 if FIRST leads.
   */
  public double score() {
    return GoArea.lead(board) - game.rules().komi();
  }

  /** The player's stones and territory as the board stands, without komi. */
  public int area(Player owner) {
    return GoArea.of(board).pointsOf(GoBoard.color(owner));
  }

  @Override
  public Outcome outcome() {
    if (!isTerminal()) {
      throw new IllegalStateException("The game is not over");
    }
    return game.rules().outcome(GoArea.lead(board));
  }

  /**
   * Known for passes only: a pass that ends the game has the score's result, and one that does not
   * loses if the opponent can win by passing too. To count is more than a few comparisons, but it
   * is done for one action a position and keeps searches from passing themselves to a loss.
   */
  @Override
  public OptionalInt immediateReturn(int action) {
    if (action != game.pass()) {
      return OptionalInt.empty();
    }
    double score = player == Player.FIRST ? score() : -score();
    if (passes == 1 || ply + 1 == game.maximumLength()) {
      return OptionalInt.of((int) Math.signum(score));
    }
    return score < 0 ? OptionalInt.of(-1) : OptionalInt.empty();
  }

  @Override
  public Optional<Player> pieceAt(int cell) {
    Requires.inRange("cell", cell, 0, game.pass() - 1);
    int stone = board.stone(game.grid().point(cell));
    if (stone == GoBoard.EMPTY) {
      return Optional.empty();
    }
    return Optional.of(stone == GoBoard.color(Player.FIRST) ? Player.FIRST : Player.SECOND);
  }

  @Override
  public void encode(float[] target, int offset) {
    game.encoding().write(this, target, offset);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GoState that
        && player == that.player
        && ply == that.ply
        && passes == that.passes
        && lastAction == that.lastAction
        && board.past().setKey() == that.board.past().setKey()
        && game.equals(that.game)
        && board.hasSameStones(that.board)
        && Arrays.equals(earlier, that.earlier, GoState::compareStones);
  }

  /** 0 if the same stones stand; of the order nobody asks. */
  private static int compareStones(GoBoard one, GoBoard other) {
    return one.hasSameStones(other) ? 0 : 1;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(board.past().setKey()) * 31 + 2 * ply + GoBoard.color(player);
  }

  /** The board, as {@link BoardText} writes it. */
  @Override
  public String toString() {
    return BoardText.of(this);
  }
}

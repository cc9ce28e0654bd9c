package move37.search.solver;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import move37.core.Requires;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourRules;
import move37.game.connectfour.ConnectFourState;

/**
 * Solves Connect Four exactly. The score of a position is 0 for a draw; a win counts 22 minus the
 * number of the winner's stones on the board at the end, if the winner hurries and the loser holds
 * out, positive if the player to move wins and negative if it loses. (On a board of another size,
 * one more than half of its cells takes the place of 22.) Of a finished game it is the score of the
 * result, for the player who would be to move.
 *
 * <p>The score is found by questions whether it is at least some number, each answered by an
 * alpha-beta search with a window of width zero; the first questions decide who wins. What was
 * found stays in a table and serves later positions.
 *
 * <p>An instance belongs to one thread at a time.
 */
public final class ConnectFourSolver implements ExactSolver {
  /** Two to the power of this many entries of 8 bytes: 32 MB. */
  public static final int DEFAULT_TABLE_BITS = 22;

  private final ConnectFour game;
  private final OpeningBook book;
  private final BoundTable table;
  private final NullWindowSearch search;

  /** A solver of the usual board with a table of the usual size. */
  public ConnectFourSolver() {
    this(new ConnectFour(), DEFAULT_TABLE_BITS, () -> false);
  }

  /**
   * A solver of the game with a table of its own.
   *
   * @param tableBits the table holds two to the power of this many positions, 8 bytes each; from 10
   *     to 30
   * @param cancelled asked now and then whether to give up, on the solving thread
   */
  public ConnectFourSolver(ConnectFour game, int tableBits, BooleanSupplier cancelled) {
    this(game, tableBits, cancelled, OpeningBook.builtIn(game));
  }

  /** A solver with this opening book instead of the built-in one. */
  public ConnectFourSolver(
      ConnectFour game, int tableBits, BooleanSupplier cancelled, OpeningBook book) {
    this.game = game;
    this.book = book;
    table = new BoundTable(tableBits);
    search = new NullWindowSearch(game, table, cancelled);
  }

  /** The score of a position of this solver's game. */
  @Override
  public int solve(GameState state) {
    ConnectFourState position = position(state);
    OptionalInt known = scoreWithoutSearch(position);
    return known.isPresent() ? known.getAsInt() : searchScore(position, false);
  }

  @Override
  public int[] solveAll(GameState state) {
    return eachAction(state, false);
  }

  /** The sign of the score, found several times faster than the score. */
  @Override
  public int result(GameState state) {
    ConnectFourState position = position(state);
    OptionalInt known = scoreWithoutSearch(position);
    return Integer.signum(known.isPresent() ? known.getAsInt() : searchScore(position, true));
  }

  @Override
  public int[] resultAll(GameState state) {
    return eachAction(state, true);
  }

  @Override
  public int[] perfectActions(GameState state) {
    ConnectFourState position = position(state);
    if (position.isTerminal()) {
      return new int[0];
    }
    int result = result(position);
    return result < 0 ? position.legalActions() : actionsWorth(position, result);
  }

  @Override
  public int[] bestActions(GameState state) {
    ConnectFourState position = position(state);
    return position.isTerminal() ? new int[0] : actionsWorth(position, solve(position));
  }

  @Override
  public long nodes() {
    return search.nodes();
  }

  /** Forgets what was found so far. */
  public void clear() {
    table.clear();
  }

  /** The score of a win before any stone is on the board, were there one, plus 1. */
  static int highestScore(int cells) {
    return (cells + 1) / 2 + 1;
  }

  private int[] eachAction(GameState state, boolean signOnly) {
    ConnectFourState position = position(state);
    int[] scores = new int[game.actionCount()];
    Arrays.fill(scores, ILLEGAL);
    for (int action : position.legalActions()) {
      ConnectFourState next = position.play(action);
      scores[action] = signOnly ? -result(next) : -solve(next);
    }
    return scores;
  }

  /** The actions whose score is at least this; one question an action. */
  private int[] actionsWorth(ConnectFourState position, int score) {
    return Arrays.stream(position.legalActions())
        .filter(action -> !isAtLeast(position.play(action), 1 - score))
        .toArray();
  }

  private boolean isAtLeast(ConnectFourState position, int beta) {
    OptionalInt known = scoreWithoutSearch(position);
    return (known.isPresent()
            ? known.getAsInt()
            : search.search(position.moverStones(), position.occupied(), beta))
        >= beta;
  }

  private ConnectFourState position(GameState state) {
    Requires.check(
        state instanceof ConnectFourState && state.game().equals(game),
        "This solver is for %s, but the position is one of %s",
        game.id(),
        state.game().id());
    return (ConnectFourState) state;
  }

  private OptionalInt scoreWithoutSearch(ConnectFourState position) {
    if (position.isTerminal()) {
      return OptionalInt.of(finalScore(position));
    }
    long drops = (position.occupied() + game.bottomRow()) & game.boardCells();
    boolean winsAtOnce = (ConnectFourRules.threats(position.moverStones()) & drops) != 0;
    return winsAtOnce ? OptionalInt.of(winAtOnce(position)) : book.score(position);
  }

  /** The score of a finished game, for the player who would be to move. */
  static int finalScore(ConnectFourState position) {
    int cells = position.game().board().cells();
    return switch (position.outcome()) {
      case DRAW -> 0;
      case FIRST_WINS, SECOND_WINS -> (position.ply() + 1) / 2 - highestScore(cells);
    };
  }

  private int winAtOnce(ConnectFourState position) {
    return highestScore(game.board().cells()) - 1 - position.ply() / 2;
  }

  private int searchScore(ConnectFourState position, boolean signOnly) {
    int high = winAtOnce(position) - 1;
    int low = (position.ply() + 1) / 2 + 1 - highestScore(game.board().cells());
    while (low < high && !(signOnly && (low > 0 || high < 0))) {
      int beta = question(low, high);
      int bound = search.search(position.moverStones(), position.occupied(), beta);
      if (bound >= beta) {
        low = bound;
      } else {
        high = bound;
      }
    }
    return signOnly && high < 0 ? high : low;
  }

  /** What to ask next: who wins, and then halfway between the bounds. */
  private static int question(int low, int high) {
    if (low <= 0 && high > 0) {
      return 1;
    }
    return low < 0 && high >= 0 ? 0 : low + (high - low) / 2 + 1;
  }
}

package move37.search.solver;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import move37.core.Requires;
import move37.game.GameState;
import move37.game.othello.Othello;
import move37.game.othello.OthelloState;

/**
 * Solves the end of an Othello game exactly. The score is the mover's lead in discs under best play
 * by both sides, empty cells at the end given to the winner, as in tournaments: always even, 64 if
 * the other side loses all its discs.
 *
 * <p>What was found stays in a table and serves later positions. An instance belongs to one thread
 * at a time.
 */
public final class OthelloEndgame implements EndgameSolver {
  /** Two to the power of this many positions of 24 bytes: 3 MB. */
  private static final int TABLE_BITS = 17;

  /** With at most this many empty cells a position is solved in some milliseconds. */
  private static final int MOST_EMPTY = 14;

  private final Othello game;
  private final OthelloEndgameTable table = new OthelloEndgameTable(TABLE_BITS);
  private final OthelloEndgameSearch search;

  /**
   * @param cancelled asked now and then whether to give up, on the solving thread
   */
  public OthelloEndgame(Othello game, BooleanSupplier cancelled) {
    this.game = game;
    search = new OthelloEndgameSearch(game.board().width(), table, cancelled);
  }

  /**
   * Whether at most three times as many cells are empty as the depth, and at most {@value
   * #MOST_EMPTY}: the search to the end of the game is so much faster that this costs about the
   * same.
   */
  @Override
  public boolean isInReach(GameState state, int depth) {
    int empty = Long.bitCount(position(state).empty());
    return empty <= MOST_EMPTY && empty <= 3L * depth;
  }

  @Override
  public int solve(GameState state) {
    OthelloState position = position(state);
    return solve(position.moverDiscs(), position.opponentDiscs());
  }

  /** The score of a position by its discs alone. */
  int solve(long mover, long opponent) {
    int cells = game.board().cells();
    return search.search(mover, opponent, -cells, cells);
  }

  @Override
  public int[] bestActions(GameState state) {
    OthelloState position = position(state);
    if (position.isTerminal()) {
      return new int[0];
    }
    int score = solve(position);
    return Arrays.stream(position.legalActions())
        .filter(action -> isAtMost(position.play(action), -score))
        .toArray();
  }

  private boolean isAtMost(OthelloState position, int score) {
    return search.search(position.moverDiscs(), position.opponentDiscs(), score, score + 1)
        <= score;
  }

  @Override
  public long nodes() {
    return search.nodes();
  }

  /** Forgets what was found so far. */
  public void clear() {
    table.clear();
  }

  private OthelloState position(GameState state) {
    Requires.check(
        state instanceof OthelloState && state.game().equals(game),
        "This solver is for %s, but the position is one of %s",
        game.id(),
        state.game().id());
    return (OthelloState) state;
  }
}

package move37.search.solver;

import static move37.search.solver.OthelloEndgameTable.NONE;
import static move37.search.solver.OthelloEndgameTable.NO_MOVE;
import static move37.search.solver.OthelloLastCells.WORST;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import move37.game.othello.OthelloRegions;
import move37.game.othello.OthelloRules;

/**
 * Alpha-beta to the end of an Othello game, by the lead in discs. Not for use by several threads at
 * once.
 *
 * <p>Moves that leave the opponent the fewest replies are tried first (fastest first: Andersson's
 * and Buro's endgame programs), the others only with a window of width zero until one proves
 * better; bounds and best moves are kept by position.
 */
final class OthelloEndgameSearch {
  /** With at most this many empty cells a position is searched faster than its moves are sorted. */
  private static final int FEW = 6;

  private static final int MOST_MOVES = 40;
  private static final int TABLE_MOVE_WORTH = 1 << 20;
  private static final int REPLY_WEIGHT = 16;
  private static final int CORNER_WEIGHT = 24;
  private static final int ODD_WEIGHT = 8;
  private static final long NODES_BETWEEN_CHECKS = 1 << 10;

  private final long board;
  private final long corners;
  private final int cells;
  private final OthelloLastCells lastCells;
  private final OthelloEndgameTable table;
  private final BooleanSupplier cancelled;

  /**
   * For each number of empty cells the moves being tried, best first, what they turn, their worth.
   */
  private final long[] moveStack;

  private final long[] turnedStack;
  private final int[] orderStack;
  private long nodes;

  OthelloEndgameSearch(int size, OthelloEndgameTable table, BooleanSupplier cancelled) {
    this.table = table;
    this.cancelled = cancelled;
    OthelloRegions regions = new OthelloRegions(size);
    board = regions.board();
    corners = regions.corners();
    cells = size * size;
    lastCells = new OthelloLastCells(size);
    moveStack = new long[(cells + 1) * MOST_MOVES];
    turnedStack = new long[moveStack.length];
    orderStack = new int[(cells + 1) * MOST_MOVES];
  }

  /** How many positions were searched so far, without those with few empty cells. */
  long nodes() {
    return nodes;
  }

  /**
   * The score for the mover, fail-soft: exact inside the window, a bound of it outside.
   *
   * @throws CancellationException if the search was cancelled; what was found stays in the table
   */
  int search(long mover, long opponent, int alpha, int beta) {
    long empty = board & ~(mover | opponent);
    if (Long.bitCount(empty) <= FEW) {
      return lastCells.search(mover, opponent, alpha, beta);
    }
    if ((++nodes & (NODES_BETWEEN_CHECKS - 1)) == 0 && cancelled.getAsBoolean()) {
      throw new CancellationException("The solver was stopped");
    }
    long moves = OthelloRules.moves(mover, opponent, empty);
    if (moves == 0) {
      return OthelloRules.moves(opponent, mover, empty) == 0
          ? lastCells.finalScore(mover, opponent)
          : -search(opponent, mover, -beta, -alpha);
    }
    long known = table.find(mover, opponent);
    if (known == NONE) {
      known = OthelloEndgameTable.entry(-cells, cells, NO_MOVE, 1);
    }
    int lower = OthelloEndgameTable.lower(known);
    int upper = OthelloEndgameTable.upper(known);
    if (lower >= beta || lower == upper) {
      return lower;
    }
    if (upper <= alpha) {
      return upper;
    }
    order(mover, opponent, moves, OthelloEndgameTable.move(known));
    return searchMoves(mover, opponent, Math.max(alpha, lower), Math.min(beta, upper), known);
  }

  /** Tries the moves on the stack and stores what was found. */
  private int searchMoves(long mover, long opponent, int alpha, int beta, long known) {
    int from = stackOf(mover, opponent);
    long before = nodes;
    int best = WORST;
    int bestMove = OthelloEndgameTable.move(known);
    for (int i = from; moveStack[i] != 0 && best < beta; i++) {
      long opponentNext = mover | turnedStack[i] | moveStack[i];
      long moverNext = opponent ^ turnedStack[i];
      int low = Math.max(alpha, best);
      int score = i == from ? WORST : -search(moverNext, opponentNext, -low - 1, -low);
      if (i == from || (score > low && score < beta)) {
        score = -search(moverNext, opponentNext, -beta, -low);
      }
      if (score > best) {
        best = score;
        bestMove = score > alpha ? Long.numberOfTrailingZeros(moveStack[i]) : bestMove;
      }
    }
    int lower = OthelloEndgameTable.lower(known);
    int upper = OthelloEndgameTable.upper(known);
    table.store(
        mover,
        opponent,
        OthelloEndgameTable.entry(
            best > alpha ? Math.max(lower, best) : lower,
            best < beta ? Math.min(upper, best) : upper,
            bestMove,
            nodes - before + 1));
    return best;
  }

  private int stackOf(long mover, long opponent) {
    return (cells - Long.bitCount(mover | opponent)) * MOST_MOVES;
  }

  /** Puts the moves on the stack, the most promising first, and a zero behind them. */
  private void order(long mover, long opponent, long moves, int tableMove) {
    long empty = board & ~(mover | opponent);
    long odd = lastCells.odd(empty);
    int from = stackOf(mover, opponent);
    int to = from;
    for (long rest = moves; rest != 0; rest &= rest - 1) {
      long disc = rest & -rest;
      long turned = OthelloRules.flips(mover, opponent, disc);
      long replies = OthelloRules.moves(opponent ^ turned, mover | turned | disc, empty ^ disc);
      int worth =
          ((disc & corners) != 0 ? CORNER_WEIGHT : 0)
              + ((disc & odd) != 0 ? ODD_WEIGHT : 0)
              - REPLY_WEIGHT * (Long.bitCount(replies) + Long.bitCount(replies & corners));
      boolean known = Long.numberOfTrailingZeros(disc) == tableMove;
      insert(disc, turned, known ? TABLE_MOVE_WORTH : worth, from, to++);
    }
    moveStack[to] = 0;
  }

  private void insert(long disc, long turned, int worth, int from, int at) {
    int i = at;
    while (i > from && orderStack[i - 1] < worth) {
      orderStack[i] = orderStack[i - 1];
      moveStack[i] = moveStack[i - 1];
      turnedStack[i] = turnedStack[i - 1];
      i--;
    }
    orderStack[i] = worth;
    moveStack[i] = disc;
    turnedStack[i] = turned;
  }
}

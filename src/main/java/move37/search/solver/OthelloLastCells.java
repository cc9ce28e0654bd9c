package move37.search.solver;

import move37.game.othello.OthelloRules;

/**
 * The last few empty cells of an Othello board, searched without table and without sorting: what
 * bookkeeping could save here costs more than it saves. Moves into parts of the board with an odd
 * number of empty cells go first, since there the opponent cannot answer with the last word
 * (parity; Rose, "Othello: A Minute to Learn… A Lifetime to Master", 2005).
 */
final class OthelloLastCells {
  /** Below every score. */
  static final int WORST = -100;

  private final long board;
  private final int cells;

  /** The four quarters of the board. */
  private final long[] quarters;

  /** For each bit the cells next to it. */
  private final long[] beside = new long[Long.SIZE];

  OthelloLastCells(int size) {
    board = OthelloRules.board(size);
    cells = size * size;
    long quarter = OthelloRules.board(size / 2);
    long right = quarter << (size / 2);
    int down = size / 2 * OthelloRules.STRIDE;
    quarters = new long[] {quarter, right, quarter << down, right << down};
    for (int bit = 0; bit < beside.length; bit++) {
      beside[bit] = OthelloRules.around(1L << bit) & ~(1L << bit);
    }
  }

  /** The quarters of the board that have an odd number of these cells, as one set. */
  long odd(long empty) {
    long odd = 0;
    for (long quarter : quarters) {
      odd |= (Long.bitCount(quarter & empty) & 1) != 0 ? quarter : 0;
    }
    return odd;
  }

  /** The score of a finished game: the lead in discs, the empty cells given to the winner. */
  int finalScore(long mover, long opponent) {
    int lead = Long.bitCount(mover) - Long.bitCount(opponent);
    int empty = cells - Long.bitCount(mover | opponent);
    return lead + Integer.signum(lead) * empty;
  }

  /** The score for the mover with no or few empty cells, fail-soft in the window. */
  int search(long mover, long opponent, int alpha, int beta) {
    long empty = board & ~(mover | opponent);
    if ((empty & (empty - 1)) == 0) {
      return empty == 0 ? finalScore(mover, opponent) : last(mover, opponent, empty);
    }
    long odd = odd(empty);
    int best = searchCells(mover, opponent, alpha, beta, empty & odd);
    if (best < beta) {
      best =
          Math.max(best, searchCells(mover, opponent, Math.max(alpha, best), beta, empty & ~odd));
    }
    if (best != WORST) {
      return best;
    }
    return OthelloRules.moves(opponent, mover, empty) == 0
        ? finalScore(mover, opponent)
        : -search(opponent, mover, -beta, -alpha);
  }

  /** The best of the moves on these cells; WORST if there is none. */
  private int searchCells(long mover, long opponent, int alpha, int beta, long some) {
    int best = WORST;
    for (long rest = some; rest != 0 && best < beta; rest &= rest - 1) {
      if ((beside[Long.numberOfTrailingZeros(rest)] & opponent) != 0) {
        long disc = rest & -rest;
        long turned = OthelloRules.flips(mover, opponent, disc);
        if (turned != 0) {
          int lower = Math.max(alpha, best);
          int score = -search(opponent ^ turned, mover | turned | disc, -beta, -lower);
          best = Math.max(best, score);
        }
      }
    }
    return best;
  }

  /** One empty cell: whoever can fills it. */
  private int last(long mover, long opponent, long cell) {
    int lead = 2 * Long.bitCount(mover) - cells + 1;
    int turned = Long.bitCount(OthelloRules.flips(mover, opponent, cell));
    if (turned > 0) {
      return lead + 2 * turned + 1;
    }
    turned = Long.bitCount(OthelloRules.flips(opponent, mover, cell));
    if (turned > 0) {
      return lead - 2 * turned - 1;
    }
    return lead + Integer.signum(lead);
  }
}

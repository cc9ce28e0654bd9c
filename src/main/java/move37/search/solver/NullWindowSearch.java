package move37.search.solver;

import static move37.game.connectfour.ConnectFourRules.STRIDE;
import static move37.search.solver.Zugzwang.UNKNOWN;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourRules;

/**
 * Alpha-beta with a window of width zero on Connect Four bitboards: is the score of a position at
 * least {@code beta}? Scores are those of {@link ConnectFourSolver}. Not for use by several threads
 * at once.
 *
 * <p>Moves after which the opponent wins at once are never tried; a move that makes two threats, or
 * one on top of another, wins at once; parity settles many positions ({@link Zugzwang}); bounds are
 * kept by position, mirror images together while many columns are open; moves are tried by the
 * threats and open lines that they make.
 */
final class NullWindowSearch {
  private static final int WORST = -100;

  /** With at most this many empty cells a position is searched faster than it is looked up. */
  private static final int EMPTY_WITHOUT_TABLE = 8;

  /** With more empty cells than this, the positions after all moves are looked up first. */
  private static final int EMPTY_TO_LOOK_AHEAD = 12;

  /** With more empty cells than this, mirror images are taken together. */
  private static final int EMPTY_TO_MIRROR = 22;

  /** With more empty cells than this, moves are ordered by open lines too. */
  private static final int EMPTY_TO_COUNT_LINES = 24;

  private static final int HALF_THREAT_WEIGHT = 8;
  private static final int GOOD_PARITY_WEIGHT = 8;
  private static final int TABLE_MOVE_WORTH = 1 << 20;
  private static final long NODES_BETWEEN_CHECKS = 1 << 14;

  private final long board;
  private final long bottomRow;
  private final long leftHalf;
  private final int width;
  private final int cells;
  private final int highest;
  private final BoundTable table;
  private final Zugzwang zugzwang;
  private final LineCounter lines;
  private final BooleanSupplier cancelled;

  /** For each number of stones the moves being tried and their order keys, best first. */
  private final long[] moveStack;

  private final int[] orderStack;

  /** For each number of stones the best column of the node searched last. */
  private final int[] bestColumns;

  private long nodes;

  NullWindowSearch(ConnectFour game, BoundTable table, BooleanSupplier cancelled) {
    this.table = table;
    this.cancelled = cancelled;
    board = game.boardCells();
    bottomRow = game.bottomRow();
    width = game.board().width();
    leftHalf = ConnectFourRules.board((width + 1) / 2, game.board().height());
    cells = game.board().cells();
    highest = ConnectFourSolver.highestScore(cells);
    zugzwang = new Zugzwang(game);
    lines = new LineCounter(game);
    moveStack = new long[(cells + 1) * width];
    orderStack = new int[(cells + 1) * width];
    bestColumns = new int[cells + 1];
  }

  /** How many positions were searched so far. */
  long nodes() {
    return nodes;
  }

  /**
   * Searches a position that is not over and in which the mover cannot win at once.
   *
   * @param mover the stones of the player to move
   * @param occupied all stones
   * @return a lower bound of the score if it is at least {@code beta}, else an upper bound
   * @throws CancellationException if the search was cancelled; what was found stays in the table
   */
  int search(long mover, long occupied, int beta) {
    if ((++nodes & (NODES_BETWEEN_CHECKS - 1)) == 0 && cancelled.getAsBoolean()) {
      throw new CancellationException("The solver was stopped");
    }
    int stones = Long.bitCount(occupied);
    long opponent = mover ^ occupied;
    long moves = safeMoves(opponent, occupied);
    if (moves == 0) {
      return (stones + 1) / 2 + 1 - highest;
    }
    if (stones >= cells - 2) {
      return 0;
    }
    int lower = (stones + 1) / 2 + 2 - highest;
    int upper = highest - 2 - stones / 2;
    if (lower >= beta) {
      return lower;
    }
    if (upper < beta) {
      return upper;
    }
    int proved = provedByParity(mover, opponent, stones, beta);
    if (proved != UNKNOWN) {
      return proved;
    }
    return stones < cells - EMPTY_WITHOUT_TABLE
        ? searchWithTable(mover, occupied, moves, beta)
        : searchMoves(mover, occupied, moves, beta);
  }

  /** The moves after which the opponent cannot win at once; none if the game is lost next move. */
  private long safeMoves(long opponent, long occupied) {
    long drops = (occupied + bottomRow) & board;
    long threats = ConnectFourRules.threats(opponent) & board & ~occupied;
    long forced = threats & drops;
    if (forced == 0) {
      return drops & ~(threats >>> 1);
    }
    boolean several = (forced & (forced - 1)) != 0;
    return several ? 0 : forced & ~(threats >>> 1);
  }

  /** A bound that answers the question without search, or UNKNOWN. */
  private int provedByParity(long mover, long opponent, int stones, int beta) {
    boolean firstToMove = (stones & 1) == 0;
    long first = firstToMove ? mover : opponent;
    long second = firstToMove ? opponent : mover;
    int firstBeta = firstToMove ? beta : 1 - beta;
    int proved = zugzwang.secondHolds(first, second, firstBeta);
    if (proved == UNKNOWN && !firstToMove) {
      long threats = oddThreats(first, first | second);
      proved = threats == 0 ? UNKNOWN : zugzwang.firstForces(first, second, threats, firstBeta);
    }
    if (proved == UNKNOWN && firstBeta <= 0 && !ConnectFourRules.hasFour(board & ~first)) {
      proved = 0;
    }
    return proved == UNKNOWN || firstToMove ? proved : -proved;
  }

  private long oddThreats(long stones, long occupied) {
    return zugzwang.oddRows(ConnectFourRules.threats(stones) & ~occupied);
  }

  private int searchWithTable(long mover, long occupied, long moves, int beta) {
    long packed = mover | (occupied + bottomRow);
    long entry = table.find(key(packed, Long.bitCount(occupied)));
    if (entry != BoundTable.NONE) {
      int lower = BoundTable.lower(entry);
      int upper = BoundTable.upper(entry);
      if (lower >= beta || lower == upper) {
        return lower;
      }
      if (upper < beta) {
        return upper;
      }
    }
    return searchAndStore(mover, occupied, moves, beta, entry);
  }

  private int searchAndStore(long mover, long occupied, long moves, int beta, long entry) {
    int stones = Long.bitCount(occupied);
    long packed = mover | (occupied + bottomRow);
    long key = key(packed, stones);
    boolean mirrored = key != packed;
    boolean known = entry != BoundTable.NONE;
    int lower = known ? BoundTable.lower(entry) : (stones + 1) / 2 + 2 - highest;
    int upper = known ? BoundTable.upper(entry) : highest - 2 - stones / 2;
    int column = known ? BoundTable.column(entry) : BoundTable.NO_COLUMN;
    long before = nodes;
    bestColumns[stones] = mirrored(column, mirrored);
    int score = searchMoves(mover, occupied, withoutTwins(moves, packed, stones), beta);
    long work = nodes - before + 1;
    if (score >= beta) {
      int best = mirrored(bestColumns[stones], mirrored);
      table.store(key, Math.max(lower, score), upper, best, work);
    } else {
      table.store(key, lower, Math.min(upper, score), BoundTable.NO_COLUMN, work);
    }
    return score;
  }

  private int mirrored(int column, boolean mirrored) {
    return mirrored && column != BoundTable.NO_COLUMN ? width - 1 - column : column;
  }

  /** Of a position that is its own mirror image, the moves of one half say all. */
  private long withoutTwins(long moves, long packed, int stones) {
    boolean symmetric =
        stones < cells - EMPTY_TO_MIRROR && ConnectFourRules.mirror(packed, width) == packed;
    return symmetric ? moves & leftHalf : moves;
  }

  private long key(long packed, int stones) {
    return stones < cells - EMPTY_TO_MIRROR
        ? Math.min(packed, ConnectFourRules.mirror(packed, width))
        : packed;
  }

  /**
   * Tries the moves; the column to try first is in {@link #bestColumns}, and the best goes there.
   */
  private int searchMoves(long mover, long occupied, long moves, int beta) {
    int stones = Long.bitCount(occupied);
    int known = order(mover, occupied, moves, beta);
    if (known != UNKNOWN) {
      return known;
    }
    int from = stones * width;
    int to = from + Long.bitCount(moves);
    long opponent = mover ^ occupied;
    if (stones < cells - EMPTY_TO_LOOK_AHEAD && to - from > 1) {
      known = cutByTable(opponent, occupied, to, beta);
      if (known != UNKNOWN) {
        return known;
      }
    }
    int best = WORST;
    for (int i = from; i < to && best < beta; i++) {
      int score = -search(opponent, occupied | moveStack[i], 1 - beta);
      if (score > best) {
        best = score;
        bestColumns[stones] = Long.numberOfTrailingZeros(moveStack[i]) / STRIDE;
      }
    }
    return best;
  }

  /**
   * Puts the moves in order on the stack.
   *
   * @return a lower bound of at least {@code beta} if a move is seen to reach it, else UNKNOWN
   */
  private int order(long mover, long occupied, long moves, int beta) {
    int stones = Long.bitCount(occupied);
    int from = stones * width;
    int to = from;
    int tableColumn = stones < cells - EMPTY_WITHOUT_TABLE ? bestColumns[stones] : -1;
    for (long rest = moves; rest != 0; rest &= rest - 1) {
      long move = rest & -rest;
      long after = occupied | move;
      long threats = ConnectFourRules.threats(mover | move) & board & ~after;
      long drops = threats & (after + bottomRow);
      if ((drops & (drops - 1)) != 0 || ((drops << 1) & threats) != 0) {
        return highest - 2 - stones / 2;
      }
      int proved = provedAfter(mover | move, mover ^ occupied, threats, beta);
      if (proved != UNKNOWN) {
        return proved;
      }
      int bit = Long.numberOfTrailingZeros(move);
      int worth =
          bit / STRIDE == tableColumn
              ? TABLE_MOVE_WORTH
              : lines.through(bit) + worth(mover | move, mover ^ occupied, threats);
      insert(move, worth, from, to++);
    }
    return UNKNOWN;
  }

  /**
   * The promise of a position for the player who made it: threats, of which those that can be met
   * at once count half, and open lines.
   */
  private int worth(long mover, long opponent, long threats) {
    long occupied = mover | opponent;
    int stones = Long.bitCount(occupied) - 1;
    long lasting = threats & ~(occupied + bottomRow);
    int worth =
        HALF_THREAT_WEIGHT * (Long.bitCount(threats) + Long.bitCount(lasting))
            + GOOD_PARITY_WEIGHT * Long.bitCount(goodParity(threats, stones));
    return stones < cells - EMPTY_TO_COUNT_LINES ? worth + lines.balance(mover, opponent) : worth;
  }

  /** FIRST's threats count more in odd rows, SECOND's in even rows. */
  private long goodParity(long threats, int stones) {
    long odd = zugzwang.oddRows(threats);
    return (stones & 1) == 0 ? odd : threats ^ odd;
  }

  /** A bound of at least beta for the player who made the move, by parity alone, or UNKNOWN. */
  private int provedAfter(long mover, long opponent, long threats, int beta) {
    boolean firstMoved = (Long.bitCount(mover | opponent) & 1) == 1;
    if (firstMoved) {
      long odd = zugzwang.oddRows(threats);
      return odd == 0 ? UNKNOWN : zugzwang.firstForces(mover, opponent, odd, beta);
    }
    int proved = zugzwang.secondHolds(opponent, mover, 1 - beta);
    return proved == UNKNOWN ? UNKNOWN : -proved;
  }

  private void insert(long move, int worth, int from, int at) {
    int i = at;
    while (i > from && orderStack[i - 1] < worth) {
      orderStack[i] = orderStack[i - 1];
      moveStack[i] = moveStack[i - 1];
      i--;
    }
    orderStack[i] = worth;
    moveStack[i] = move;
  }

  /** Enhanced transposition cutoff: a move whose position is known to be good enough ends it. */
  private int cutByTable(long opponent, long occupied, int to, int beta) {
    int stones = Long.bitCount(occupied);
    for (int i = stones * width; i < to; i++) {
      long packed = opponent | ((occupied | moveStack[i]) + bottomRow);
      long entry = table.find(key(packed, stones + 1));
      if (entry != BoundTable.NONE && -BoundTable.upper(entry) >= beta) {
        return -BoundTable.upper(entry);
      }
    }
    return UNKNOWN;
  }
}

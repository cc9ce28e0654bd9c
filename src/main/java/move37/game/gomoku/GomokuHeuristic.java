package move37.game.gomoku;

import java.util.Arrays;
import java.util.List;
import move37.game.GameState;
import move37.game.Heuristic;

/**
 * Gomoku by the shapes that stones could make. Wins and losses that stand on the board are seen at
 * once: a five to be made, a four or two that must be stopped, a four that cannot be. Otherwise
 * each empty cell counts on each of its lines by the {@link LineShapes shape} that a stone there
 * would make, for the mover and against it if the opponent would make it.
 *
 * <p>Worth searching are the moves that win, else those that avert a loss which stands on the
 * board, else the {@value #WIDTH} cells that matter most to both sides.
 */
final class GomokuHeuristic implements Heuristic {
  private static final double WINS_NOW = 0.99;
  private static final double LOSES_NEXT = -0.98;
  private static final double WINS_SOON = 0.97;

  /** The mover can make a four and an open three at once: a win unless the answer makes a four. */
  private static final double FOUR_AND_THREE = 0.92;

  /** The mover can make two open threes at once and need not answer anything. */
  private static final double DOUBLE_THREE = 0.82;

  /** What all shapes together count for stays below this. */
  private static final double UNDECIDED = 0.78;

  /** The score at which the value is half of what it can be. */
  private static final double HALFWAY = 400;

  /** By shape, what a cell counts on a line. */
  private static final int[] WEIGHTS = {0, 1, 3, 6, 11, 20, 45, 80, 220, 200};

  /** How many moves of a quiet position are worth searching. */
  private static final int WIDTH = 20;

  private final Gomoku game;

  GomokuHeuristic(Gomoku game) {
    this.game = game;
  }

  @Override
  public double value(GameState state) {
    GomokuBoard board = ((GomokuState) state).board();
    Potential own = board.potential(0, 1);
    if (own.firstFrom(Potential.FIVE) >= 0) {
      return WINS_NOW;
    }
    Potential other = board.potential(1, 1);
    int fives = other.countFrom(Potential.FIVE);
    if (fives > 1) {
      return LOSES_NEXT;
    }
    if (fives == 0 && own.firstFrom(Potential.DOUBLE_FOUR) >= 0) {
      return WINS_SOON;
    }
    if (fives == 0 && promises(own, Potential.FOUR, 1)) {
      return FOUR_AND_THREE;
    }
    boolean mustAnswer = fives == 1 || other.firstFrom(Potential.DOUBLE_FOUR) >= 0;
    if (!mustAnswer && promises(own, Potential.OPEN_THREE, 2)) {
      return DOUBLE_THREE;
    }
    double score = total(own) - total(other);
    return UNDECIDED * score / (HALFWAY + Math.abs(score));
  }

  /** Whether some cell has at least this potential and makes at least so many open threes. */
  private boolean promises(Potential own, int least, int openThrees) {
    for (int cell = 0; cell < game.board().cells(); cell++) {
      int potential = own.at(cell);
      if (potential >= least && Potential.count(potential, LineShapes.OPEN_THREE) >= openThrees) {
        return true;
      }
    }
    return false;
  }

  private int total(Potential potential) {
    int total = 0;
    for (int cell = 0; cell < game.board().cells(); cell++) {
      total += weight(potential.at(cell));
    }
    return total;
  }

  private static int weight(int potential) {
    int weight = 0;
    for (int shape = LineShapes.ONE; potential != 0 && shape < LineShapes.COUNT; shape++) {
      weight += Potential.count(potential, shape) * WEIGHTS[shape];
    }
    return weight;
  }

  @Override
  public int[] candidates(GameState state) {
    GomokuBoard board = ((GomokuState) state).board();
    Potential own = board.potential(0, 1);
    Potential other = board.potential(1, 1);
    int win = own.firstFrom(Potential.FIVE);
    if (win >= 0) {
      return new int[] {win};
    }
    int[] fives = other.cellsFrom(Potential.FIVE);
    if (fives.length > 0) {
      return fives;
    }
    win = own.firstFrom(Potential.DOUBLE_FOUR);
    if (win >= 0) {
      return new int[] {win};
    }
    boolean threatened = other.firstFrom(Potential.DOUBLE_FOUR) >= 0;
    int[] busiest = byWeight(state, own, other, threatened ? Potential.FOUR : 1);
    return busiest.length > WIDTH && !threatened ? Arrays.copyOf(busiest, WIDTH) : busiest;
  }

  /**
   * The empty cells with at least this potential for one of the players, those that matter most to
   * both first; the middle if there is none, since it is as good as any.
   */
  private int[] byWeight(GameState state, Potential own, Potential other, int least) {
    int cells = game.board().cells();
    long[] ranked = new long[cells];
    int count = 0;
    for (int cell = 0; cell < cells; cell++) {
      if (own.at(cell) >= least || other.at(cell) >= least) {
        long weight = 3L * weight(own.at(cell)) + 2L * weight(other.at(cell));
        ranked[count++] = -weight * cells + cell;
      }
    }
    if (count == 0) {
      int middle = cells / 2;
      return new int[] {state.isLegal(middle) ? middle : state.legalActions()[0]};
    }
    Arrays.sort(ranked, 0, count);
    return Arrays.stream(ranked, 0, count).mapToInt(r -> Math.floorMod(r, cells)).toArray();
  }

  @Override
  public List<Integer> forcedWin(GameState state, int plies) {
    return new ForcedWinSearch(((GomokuState) state).board()).find(plies);
  }
}

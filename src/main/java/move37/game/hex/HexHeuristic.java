package move37.game.hex;

import java.util.Arrays;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.Player;

/**
 * Hex by two {@link HexCircuit circuits}: the better the mover's conducts, compared with the
 * opponent's, the better the position. Wins and losses that stand on the board are seen at once.
 *
 * <p>Worth searching are a move that wins, else those that avert a loss with the next move, else
 * the {@value #WIDTH} cells through which most of both currents flows.
 */
final class HexHeuristic implements Heuristic {
  private static final double WINS_NOW = 0.99;
  private static final double LOSES_NEXT = -0.98;

  /** The value of all other positions stays below this. */
  private static final double UNDECIDED = 0.95;

  /** How much the logarithm of the ratio of both conductances counts. */
  private static final double SLOPE = 0.7;

  /** What being to move counts on the same scale. */
  private static final double TEMPO = 0.25;

  /** How many moves are worth searching. */
  private static final int WIDTH = 25;

  /** In place of a flow: more than any cell's, so that the swap is always among them. */
  private static final double SWAP = 3;

  private final int size;

  HexHeuristic(int size) {
    this.size = size;
  }

  @Override
  public double value(GameState state) {
    HexState position = (HexState) state;
    if (position.winningMoves().length > 0) {
      return WINS_NOW;
    }
    if (position.losingGaps().length > 1) {
      return LOSES_NEXT;
    }
    double own = circuit(position, true).conductance();
    double other = circuit(position, false).conductance();
    return UNDECIDED * Math.tanh(SLOPE * Math.log(own / other) + TEMPO);
  }

  /** The circuit of the player to move, or of the other. */
  private HexCircuit circuit(HexState state, boolean ofMover) {
    CellSet own = ofMover ? state.moverStones() : state.opponentStones();
    CellSet other = ofMover ? state.opponentStones() : state.moverStones();
    boolean upright = (state.player() == Player.FIRST) == ofMover;
    byte[] kinds = new byte[size * size];
    for (int cell = 0; cell < kinds.length; cell++) {
      int place = upright ? cell : mirrored(cell);
      if (own.has(cell)) {
        kinds[place] = HexCircuit.OWN;
      } else if (other.has(cell)) {
        kinds[place] = HexCircuit.OTHER;
      }
    }
    return new HexCircuit(size, kinds);
  }

  private int mirrored(int cell) {
    return cell % size * size + cell / size;
  }

  @Override
  public int[] candidates(GameState state) {
    HexState position = (HexState) state;
    int[] wins = position.winningMoves();
    if (wins.length > 0) {
      return Arrays.copyOf(wins, 1);
    }
    int[] gaps = position.losingGaps();
    return gaps.length > 0 ? gaps : byFlow(position);
  }

  private int[] byFlow(HexState state) {
    boolean first = state.player() == Player.FIRST;
    double[] own = circuit(state, true).flow();
    double[] other = circuit(state, false).flow();
    int[] legal = state.legalActions();
    long[] ranked = new long[legal.length];
    for (int i = 0; i < legal.length; i++) {
      int cell = legal[i];
      double flow =
          cell < own.length
              ? own[first ? cell : mirrored(cell)] + other[first ? mirrored(cell) : cell]
              : SWAP;
      ranked[i] = Math.round(-flow * 1e9) * (own.length + 1) + cell;
    }
    Arrays.sort(ranked);
    return Arrays.stream(ranked)
        .limit(WIDTH)
        .mapToInt(rank -> Math.floorMod(rank, own.length + 1))
        .toArray();
  }
}

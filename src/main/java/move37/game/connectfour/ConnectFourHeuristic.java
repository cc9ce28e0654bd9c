package move37.game.connectfour;

import move37.game.GameState;
import move37.game.Heuristic;

/**
 * Connect Four by lines and threats. Wins and losses that stand on the board are seen at once;
 * otherwise the value grows with the lines of four that only one side can still fill (more with
 * more of its stones in them, so the centre counts by itself) and with that side's threats: empty
 * cells that would complete a line.
 *
 * <p>Threats are weighed by the rule of zugzwang (James Allen, "Expert Play in Connect-Four", 1990;
 * Victor Allis, "A Knowledge-based Approach of Connect-Four", 1988): on a board of even height,
 * when all else is filled, FIRST gets the cells of odd rows and SECOND those of even rows.
 */
final class ConnectFourHeuristic implements Heuristic {
  private static final double WINS_NOW = 0.98;
  private static final double LOSES_NEXT = -0.96;

  private static final int FIRST_ODD_THREAT = 30;
  private static final int SECOND_EVEN_THREAT = 20;
  private static final int OTHER_THREAT = 6;

  /** The score at which the value is one half. */
  private static final double HALFWAY = 60;

  private final long board;
  private final long bottomRow;
  private final long oddRows;

  ConnectFourHeuristic(long board, int width) {
    this.board = board;
    bottomRow = ConnectFourRules.bottomRow(width);
    oddRows = board & (bottomRow * 0b010101);
  }

  @Override
  public double value(GameState state) {
    ConnectFourState position = (ConnectFourState) state;
    long mover = position.moverStones();
    long opponent = position.opponentStones();
    long occupied = position.occupied();
    long drops = (occupied + bottomRow) & board;
    long moverThreats = ConnectFourRules.threats(mover) & board & ~occupied;
    long opponentThreats = ConnectFourRules.threats(opponent) & board & ~occupied;
    if ((moverThreats & drops) != 0) {
      return WINS_NOW;
    }
    long forced = opponentThreats & drops;
    if ((forced & (forced - 1)) != 0 || ((forced << 1) & opponentThreats) != 0) {
      return LOSES_NEXT;
    }
    boolean moverIsFirst = (Long.bitCount(occupied) & 1) == 0;
    int score =
        ConnectFourRules.openLines(mover, board & ~opponent)
            - ConnectFourRules.openLines(opponent, board & ~mover)
            + weight(moverThreats, moverIsFirst)
            - weight(opponentThreats, !moverIsFirst);
    return score / (HALFWAY + Math.abs(score));
  }

  private int weight(long threats, boolean first) {
    int odd = Long.bitCount(threats & oddRows);
    int even = Long.bitCount(threats & ~oddRows);
    return first
        ? FIRST_ODD_THREAT * odd + OTHER_THREAT * even
        : SECOND_EVEN_THREAT * even + OTHER_THREAT * odd;
  }
}

package move37.game.othello;

import move37.game.GameState;
import move37.game.Heuristic;

/**
 * Othello by what players count: moves that a side has (mobility) and may get (potential mobility:
 * empty cells beside the other side's discs), corners, discs beside corners that are still empty,
 * discs that can never be turned again, and, late, the discs themselves and who will move last.
 *
 * <p>The features are those of Rosenbloom's IAGO ("A World-Championship-Level Othello Program",
 * 1982). Each is the mover's number minus the opponent's; its weight changes evenly from the first
 * move to the last. The weights come from a logistic regression on the results of games between
 * searches of two to four plies and were rounded by matches between such searches; a score of 100
 * stands for odds of e to 1.
 */
final class OthelloHeuristic implements Heuristic {
  /** The score at which the value is one half. */
  private static final double HALFWAY = 150;

  private final OthelloRegions regions;
  private final int mostEmpty;

  OthelloHeuristic(int size) {
    regions = new OthelloRegions(size);
    mostEmpty = size * size - 4;
  }

  @Override
  public double value(GameState state) {
    OthelloState position = (OthelloState) state;
    double score = score(position.moverDiscs(), position.opponentDiscs(), position.moves());
    return score / (HALFWAY + Math.abs(score));
  }

  private int score(long mover, long opponent, long moves) {
    long empty = regions.board() & ~(mover | opponent);
    int mobility = Long.bitCount(moves) - Long.bitCount(OthelloRules.moves(opponent, mover, empty));
    int prospects =
        Long.bitCount(OthelloRules.around(opponent) & empty)
            - Long.bitCount(OthelloRules.around(mover) & empty);
    int corners = difference(mover, opponent, regions.corners());
    long besideEmptyCorners = OthelloRules.around(regions.corners() & empty);
    int diagonal = difference(mover, opponent, besideEmptyCorners & regions.besideDiagonally());
    int straight = difference(mover, opponent, besideEmptyCorners & regions.besideStraight());
    int stable =
        Long.bitCount(regions.stable(mover, empty))
            - Long.bitCount(regions.stable(opponent, empty));
    int discs = difference(mover, opponent, regions.board());
    int left = Long.bitCount(empty);
    int lastMove = 2 * (left & 1) - 1;
    int early =
        3 * prospects + 140 * corners - 150 * diagonal - 15 * straight + 20 * stable - 8 * discs;
    int late =
        42 * mobility + 5 * corners - 10 * diagonal - 25 * straight + 22 * stable + 12 * lastMove;
    return (early * left + late * (mostEmpty - left)) / mostEmpty;
  }

  private static int difference(long mover, long opponent, long region) {
    return Long.bitCount(mover & region) - Long.bitCount(opponent & region);
  }
}

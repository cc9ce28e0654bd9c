package move37.search;

import java.util.List;
import move37.core.Requires;

/**
 * What {@link AlphaBeta} found.
 *
 * <p>Scores are whole numbers for the player to move at the root: millionths of the heuristic's
 * value for positions at the horizon, {@code ±(WIN - n)} for a win or loss that is certain in n
 * plies, 0 for a draw.
 *
 * @param moves every action that was searched, ascending: every legal one unless the game's
 *     heuristic holds only some worth it
 * @param principalVariation best play as the search sees it, the first best action in front
 * @param depth the plies that were searched completely; less than asked for if the outcome was
 *     certain earlier or time ran out
 * @param nodes positions visited
 */
public record AlphaBetaResult(
    List<RootMove> moves, List<Integer> principalVariation, int depth, long nodes) {
  /** The score of a game that is won already. */
  public static final int WIN = 2_000_000;

  /** Scores beyond this, up or down, are certain. */
  static final int PROVEN = WIN - 100_000;

  /** Heuristic values in (-1, 1) become scores in (-SCALE, SCALE). */
  static final int SCALE = 1_000_000;

  /**
   * An action at the root.
   *
   * @param score its score at the depth reached, or if it is not exact an upper bound of it that is
   *     below the best score
   * @param exact whether the score is exact; the best actions' scores always are
   */
  public record RootMove(int action, int score, boolean exact) {}

  public AlphaBetaResult {
    moves = List.copyOf(moves);
    principalVariation = List.copyOf(principalVariation);
    Requires.check(!moves.isEmpty(), "A search result needs at least one move");
  }

  /** A win along this line, which the opponent cannot avert. */
  static AlphaBetaResult forced(List<Integer> line) {
    RootMove move = new RootMove(line.getFirst(), WIN - line.size(), true);
    return new AlphaBetaResult(List.of(move), line, line.size(), 0);
  }

  /** The best score. */
  public int score() {
    return moves.stream().mapToInt(RootMove::score).max().orElseThrow();
  }

  /** All actions with the best score, ascending: equally good, so that a tie may be drawn. */
  public int[] bestActions() {
    int best = score();
    return moves.stream().filter(move -> move.score() == best).mapToInt(RootMove::action).toArray();
  }

  /** The best score as a value in [-1, 1]; ±1 exactly if the outcome is certain. */
  public double value() {
    return valueOf(score());
  }

  /** A score as a value in [-1, 1]. */
  public static double valueOf(int score) {
    return isProven(score) ? Math.signum(score) : (double) score / SCALE;
  }

  /** Whether a score means a certain win or loss. */
  public static boolean isProven(int score) {
    return Math.abs(score) > PROVEN;
  }

  /** Plies to the end of the game for a score that is certain. */
  static int pliesToEnd(int score) {
    return WIN - Math.abs(score);
  }
}

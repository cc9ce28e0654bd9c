package move37.play;

import move37.core.Interval;
import move37.core.Requires;

/**
 * What the games of a match tell of the agents' strength.
 *
 * <p>The score s is the mean of the games' points (1, ½, 0). Its 95 % interval is Wilson's score
 * interval (Wilson 1927) carried over to three results: all p with
 *
 * <pre>{@code (s - p)² ≤ z² / n · (p (1 - p) - d / 4)}</pre>
 *
 * where z = 1.96, n is the number of games and p (1 - p) - d / 4 is the variance of a game's points
 * with mean p and draw share d. Without draws that is Wilson's interval itself; it stays inside [0,
 * 1] and has a width even if all games were won. For d stands draws / (n + z²), a little less than
 * the share seen, so that a match of draws only keeps a width too. Games are taken as independent,
 * which is on the safe side for pairs from one opening.
 */
public final class MatchStatistics {
  private static final double Z = 1.959964;

  private MatchStatistics() {}

  /** The agent's score with its 95 % interval, 0 to 1; of no games everything is possible. */
  public static Interval score(MatchResult result) {
    return score(result.wins(), result.draws(), result.losses());
  }

  /** The same from counts. */
  public static Interval score(int wins, int draws, int losses) {
    Requires.notNegative("wins", wins);
    Requires.notNegative("draws", draws);
    Requires.notNegative("losses", losses);
    int games = wins + draws + losses;
    if (games == 0) {
      return new Interval(0, 0.5, 1);
    }
    double mean = (wins + 0.5 * draws) / games;
    double k = Z * Z / games;
    double drawShare = draws / (games + Z * Z);
    // (1 + k) p² - (2 s + k) p + s² + k d / 4 = 0
    double half = mean + k / 2;
    double root = Math.sqrt(Math.max(0, half * half - (1 + k) * (mean * mean + k * drawShare / 4)));
    double low = Math.clamp((half - root) / (1 + k), 0.0, mean);
    double high = Math.clamp((half + root) / (1 + k), mean, 1.0);
    return new Interval(low, mean, high);
  }

  /**
   * The Elo difference that predicts this score: 400 log10(s / (1 - s)); infinite at 0 and 1.
   *
   * @param score from 0 to 1
   */
  public static double eloDifference(double score) {
    Requires.probability("score", score);
    return 400 * Math.log10(score / (1 - score));
  }

  /**
   * The Elo difference of a match with its 95 % interval, from the score and its interval. The
   * estimate is always finite: a score of 0 or 1 counts as if half a game had gone the other way,
   * which tells the least that the agents differ by. An end of the interval is infinite where that
   * of the score is 0 or 1.
   */
  public static Interval eloDifference(MatchResult result) {
    Interval score = score(result);
    double margin = 0.5 / (result.games() + 1);
    return new Interval(
        eloDifference(score.low()),
        eloDifference(Math.clamp(score.estimate(), margin, 1 - margin)),
        eloDifference(score.high()));
  }
}

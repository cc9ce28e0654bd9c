package move37.rating;

import move37.core.Requires;

/**
 * Says as early as the games allow whether one agent is stronger than another: Wald's sequential
 * probability ratio test (1945) of "its Elo lead is {@code elo1}" against "it is {@code elo0}".
 *
 * <p>The log-likelihood ratio of n games with mean score s and variance v is, to second order (the
 * generalised test of Bartroff, Lai and Shih 2013, as chess engines are tested), {@code n (s1 - s0)
 * (2 s - s0 - s1) / (2 v)}, where s0 and s1 are the scores that the two leads predict. The variance
 * is taken with one more win and one more loss than there were, so that it is never 0.
 *
 * @param elo0 the lead at which the test should say no, Elo
 * @param elo1 the lead at which it should say yes, above elo0
 * @param alpha how often it may say yes at elo0, in (0, 0.5)
 * @param beta how often it may say no at elo1, in (0, 0.5)
 */
public record Sprt(double elo0, double elo1, double alpha, double beta) {
  public Sprt {
    Requires.check(elo0 < elo1, "elo0 must be below elo1, but they are %s and %s", elo0, elo1);
    Requires.check(alpha > 0 && alpha < 0.5, "alpha must lie between 0 and 0.5, but is %s", alpha);
    Requires.check(beta > 0 && beta < 0.5, "beta must lie between 0 and 0.5, but is %s", beta);
  }

  /** What the games so far say. */
  public enum Verdict {
    /** The lead is elo1 rather than elo0. */
    YES,
    /** The lead is elo0 rather than elo1. */
    NO,
    /** More games are needed. */
    OPEN
  }

  /** The verdict; to be asked as the games come in, until it is not open. */
  public Verdict verdict(int wins, int draws, int losses) {
    double ratio = logLikelihoodRatio(wins, draws, losses);
    if (ratio >= Math.log((1 - beta) / alpha)) {
      return Verdict.YES;
    }
    return ratio <= Math.log(beta / (1 - alpha)) ? Verdict.NO : Verdict.OPEN;
  }

  /** The logarithm of how much likelier the games are at elo1 than at elo0. */
  public double logLikelihoodRatio(int wins, int draws, int losses) {
    double games = (double) wins + draws + losses;
    if (games == 0) {
      return 0;
    }
    double score = (wins + 0.5 * draws) / games;
    double padded = games + 2;
    double mean = (wins + 1 + 0.5 * draws) / padded;
    double variance = (wins + 1 + 0.25 * draws) / padded - mean * mean;
    double score0 = expectedScore(elo0);
    double score1 = expectedScore(elo1);
    return games * (score1 - score0) * (2 * score - score0 - score1) / (2 * variance);
  }

  private static double expectedScore(double elo) {
    return 1 / (1 + Math.pow(10, -elo / 400));
  }
}

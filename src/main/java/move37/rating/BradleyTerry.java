package move37.rating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import move37.core.Interval;
import move37.rating.RatingPool.Result;

/**
 * All ratings of a pool, fitted jointly to all its results by maximum likelihood in the
 * Bradley–Terry model ("Rank analysis of incomplete block designs", Biometrika 1952): i scores
 * against j with probability p = 1 / (1 + exp(θj - θi)); Elo is 400 / ln 10 · θ; the anchor's θ is
 * 0.
 *
 * <p><b>Draws</b> count as half a win for each, so that a rating difference always predicts the
 * score. That likelihood takes a draw for as uncertain as a decided game; the intervals put it
 * right: the variance of the estimates is A⁻¹ B A⁻¹ (the sandwich of Huber 1967), where A is the
 * Fisher information, Σ n p (1 - p) by pair, and B the same with each pair's term times the share
 * of variance that draws leave, 1 - d / (4 s (1 - s)), s being the pair's score and d its share of
 * draws, both drawn a little towards the middle so that a pair that only drew keeps an uncertainty.
 * Without draws that is the Fisher information's own interval.
 *
 * <p><b>The prior</b> is weak and keeps ratings finite where somebody won or lost everything: for
 * every agent but the anchor half a drawn game is added, spread over its opponents in proportion to
 * their games. Its uncertainty is counted like that of real games.
 *
 * <p>An agent without a chain of games to the anchor has no rating and is left out. Equal results
 * give equal ratings, bit for bit, in whatever order they came in. Immutable.
 */
public final class BradleyTerry {
  private static final double PRIOR_GAMES = 0.5;
  private static final double Z = 1.959964;
  private static final double ELO = 400 / Math.log(10);
  private static final double LEAST_VARIANCE_SHARE = 0.02;
  private static final double PRECISION = 1e-9;
  private static final int MOST_STEPS = 200;

  /** Place of each agent in the arrays; the anchor has the last one. */
  private final Map<String, Integer> places;

  private final List<Result> results;
  private final List<Duel> duels = new ArrayList<>();
  private final int[] games;
  private final double[] strengths;
  private final double[][] covariances;

  /**
   * The games of two agents.
   *
   * @param one place of the one
   * @param games number of games, the prior's share among them
   * @param score points of the one, the prior's share among them
   * @param varianceShare share of the variance that draws leave, above 0
   */
  private record Duel(int one, int two, double games, double score, double varianceShare) {}

  BradleyTerry(Collection<Result> all) {
    places = places(all);
    results = all.stream().filter(result -> places.containsKey(result.pair().one())).toList();
    games = new int[places.size()];
    for (Result result : results) {
      games[places.get(result.pair().one())] += result.games();
      games[places.get(result.pair().two())] += result.games();
    }
    results.forEach(result -> duels.add(duel(result)));
    strengths = maximumLikelihood();
    covariances = covariances();
  }

  private static Map<String, Integer> places(Collection<Result> results) {
    TreeSet<String> linked = new TreeSet<>();
    Deque<String> toFollow = new ArrayDeque<>(List.of(RatingPool.ANCHOR));
    while (!toFollow.isEmpty()) {
      String name = toFollow.remove();
      if (linked.add(name)) {
        results.forEach(result -> result.opponentOf(name).ifPresent(toFollow::add));
      }
    }
    linked.remove(RatingPool.ANCHOR);
    Map<String, Integer> places = new TreeMap<>();
    linked.forEach(name -> places.put(name, places.size()));
    places.put(RatingPool.ANCHOR, places.size());
    return places;
  }

  private Duel duel(Result result) {
    int one = places.get(result.pair().one());
    int two = places.get(result.pair().two());
    int n = result.games();
    double prior = priorShare(one, n) + priorShare(two, n);
    double score = result.wins() + 0.5 * result.draws();
    double meanScore = (score + 0.5) / (n + 1);
    double drawShare = result.draws() / (n + Z * Z);
    double varianceShare =
        Math.max(LEAST_VARIANCE_SHARE, 1 - drawShare / (4 * meanScore * (1 - meanScore)));
    return new Duel(one, two, n + prior, score + prior / 2, varianceShare);
  }

  private double priorShare(int place, int gamesOfPair) {
    return place == anchor() ? 0 : PRIOR_GAMES * gamesOfPair / games[place];
  }

  private int anchor() {
    return places.size() - 1;
  }

  /** Newton's method; the log-likelihood is concave, so a step is halved until it gains. */
  private double[] maximumLikelihood() {
    double[] theta = new double[places.size()];
    double likelihood = logLikelihood(theta);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] direction = Cholesky.of(information(theta, false)).solve(gradient(theta));
      double scale = 2;
      double[] next;
      double gained;
      do {
        scale /= 2;
        next = moved(theta, direction, scale);
        gained = logLikelihood(next) - likelihood;
      } while (gained < 0 && scale > PRECISION);
      if (gained < 0) {
        return theta;
      }
      theta = next;
      likelihood += gained;
      if (largest(direction) < PRECISION) {
        return theta;
      }
    }
    return theta;
  }

  private static double[] moved(double[] from, double[] direction, double scale) {
    double[] to = from.clone();
    for (int i = 0; i < direction.length; i++) {
      to[i] += scale * direction[i];
    }
    return to;
  }

  private static double largest(double[] vector) {
    double largest = 0;
    for (double x : vector) {
      largest = Math.max(largest, Math.abs(x));
    }
    return largest;
  }

  private double logLikelihood(double[] theta) {
    double sum = 0;
    for (Duel duel : duels) {
      double difference = theta[duel.one] - theta[duel.two];
      sum -= duel.score * softplus(-difference) + (duel.games - duel.score) * softplus(difference);
    }
    return sum;
  }

  /** ln(1 + exp(x)), safe for large x. */
  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }

  private double[] gradient(double[] theta) {
    double[] gradient = new double[anchor()];
    for (Duel duel : duels) {
      double surplus = duel.score - duel.games * expectedScore(theta, duel);
      add(gradient, duel.one, surplus);
      add(gradient, duel.two, -surplus);
    }
    return gradient;
  }

  private void add(double[] vector, int place, double amount) {
    if (place != anchor()) {
      vector[place] += amount;
    }
  }

  private static double expectedScore(double[] theta, Duel duel) {
    return 1 / (1 + Math.exp(theta[duel.two] - theta[duel.one]));
  }

  /** The Fisher information of all but the anchor, A, or with true variances, B. */
  private double[][] information(double[] theta, boolean withDraws) {
    double[][] matrix = new double[anchor()][anchor()];
    for (Duel duel : duels) {
      double p = expectedScore(theta, duel);
      double weight = duel.games * p * (1 - p) * (withDraws ? duel.varianceShare : 1);
      boolean oneIsRated = duel.one != anchor();
      boolean twoIsRated = duel.two != anchor();
      if (oneIsRated) {
        matrix[duel.one][duel.one] += weight;
      }
      if (twoIsRated) {
        matrix[duel.two][duel.two] += weight;
      }
      if (oneIsRated && twoIsRated) {
        matrix[duel.one][duel.two] -= weight;
        matrix[duel.two][duel.one] -= weight;
      }
    }
    return matrix;
  }

  /** A⁻¹ B A⁻¹, a row and a column for the anchor, zeros, included. */
  private double[][] covariances() {
    Cholesky information = Cholesky.of(information(strengths, false));
    double[][] trueVariance = information(strengths, true);
    int n = anchor();
    double[][] half = new double[n][];
    for (int i = 0; i < n; i++) {
      half[i] = information.solve(trueVariance[i]);
    }
    double[][] full = new double[n + 1][n + 1];
    for (int i = 0; i < n; i++) {
      double[] column = new double[n];
      for (int j = 0; j < n; j++) {
        column[j] = half[j][i];
      }
      System.arraycopy(information.solve(column), 0, full[i], 0, n);
    }
    return full;
  }

  /** The ratings with their intervals relative to the anchor, strongest first. */
  public List<Rating> ratings() {
    return places.entrySet().stream()
        .map(entry -> rating(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((Rating rating) -> -rating.elo().estimate())
                .thenComparing(Rating::agent))
        .toList();
  }

  private Rating rating(String agent, int place) {
    return new Rating(agent, difference(place, anchor()), games[place]);
  }

  /** The agent's rating, if a chain of games links it with the anchor. */
  public Optional<Rating> rating(String agent) {
    return Optional.ofNullable(places.get(agent)).map(place -> rating(agent, place));
  }

  /** The share of points that the agent may expect of games with the opponent; see the model. */
  public Optional<Double> expectedScore(String agent, String opponent) {
    Integer one = places.get(agent);
    Integer two = places.get(opponent);
    return one == null || two == null
        ? Optional.empty()
        : Optional.of(1 / (1 + Math.exp(strengths[two] - strengths[one])));
  }

  /**
   * How far one agent stands above another, in Elo, with the interval of that difference, which is
   * not that of the ratings' own intervals: errors that both share cancel.
   *
   * @return empty if one of them has no rating
   */
  public Optional<Interval> lead(String agent, String over) {
    if (!places.containsKey(agent) || !places.containsKey(over)) {
      return Optional.empty();
    }
    return Optional.of(difference(places.get(agent), places.get(over)));
  }

  private Interval difference(int one, int two) {
    double[] weights = new double[places.size()];
    weights[one] += 1;
    weights[two] -= 1;
    return interval(weights);
  }

  /**
   * The weighted mean of several agents' ratings, with its interval relative to the anchor; those
   * without a rating are left out.
   *
   * @param name what the mean is called
   * @param weights weights above 0 by agent; need not sum to 1
   * @return empty if none of them has a rating
   */
  public Optional<Rating> mean(String name, Map<String, Double> weights) {
    return meanWeights(weights).map(mean -> new Rating(name, interval(mean), gamesOf(mean)));
  }

  /**
   * How far an agent stands above the weighted mean of others, in Elo, with the interval of that
   * difference.
   *
   * @param over weights above 0 by agent; need not sum to 1
   * @return empty if either side has no rating
   */
  public Optional<Interval> lead(String agent, Map<String, Double> over) {
    if (!places.containsKey(agent)) {
      return Optional.empty();
    }
    return meanWeights(over)
        .map(
            mean -> {
              double[] weights = new double[mean.length];
              Arrays.setAll(weights, i -> -mean[i]);
              weights[places.get(agent)] += 1;
              return interval(weights);
            });
  }

  private Optional<double[]> meanWeights(Map<String, Double> weights) {
    double[] mean = new double[places.size()];
    places.forEach((agent, place) -> mean[place] = weights.getOrDefault(agent, 0.0));
    double sum = Arrays.stream(mean).sum();
    Arrays.setAll(mean, i -> mean[i] / sum);
    return sum > 0 ? Optional.of(mean) : Optional.empty();
  }

  private int gamesOf(double[] weights) {
    return IntStream.range(0, weights.length).filter(i -> weights[i] > 0).map(i -> games[i]).sum();
  }

  /** The weighted sum of ratings, in Elo, with its interval. */
  private Interval interval(double[] weights) {
    double theta = 0;
    double variance = 0;
    for (int i = 0; i < weights.length; i++) {
      theta += weights[i] * strengths[i];
      for (int j = 0; j < weights.length; j++) {
        variance += weights[i] * weights[j] * covariances[i][j];
      }
    }
    double elo = ELO * theta;
    double half = Z * ELO * Math.sqrt(Math.max(0, variance));
    return new Interval(elo - half, elo, elo + half);
  }
}

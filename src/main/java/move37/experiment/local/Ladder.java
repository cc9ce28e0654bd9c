package move37.experiment.local;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import move37.play.Agent;
import move37.play.MatchResult;
import move37.rating.Pairing;

/**
 * The fixed opponents' own games, each with the next weaker one, so that the scale of the ratings
 * does not hang on the generations' few games. Who was named besides may be of any strength and
 * meets the two before it.
 *
 * <p>Between random play and the weakest opponent there may lie a thousand Elo, which a match that
 * one side wins throughout cannot tell. So rungs are put in: the weakest opponent with an error
 * rate halfway between those of the two, until neighbours take points from each other.
 */
final class Ladder {
  /** Other programs may take their time, and play one game after the other. */
  private static final int NAMED_GAMES = 40;

  /** With a larger share of the points for one side, a rung is put in between. */
  private static final double ONE_SIDED = 0.95;

  /** So error rates of neighbours are a sixteenth apart or more. */
  private static final int MOST_ROUNDS = 5;

  /** So many games tell 330 Elo by 50 to either side. */
  private static final int ENOUGH_GAMES = 400;

  private final RatingGames games;
  private final List<String> fixed;
  private final List<Supplier<Agent>> named;

  /**
   * @param fixed agents in the lab's notation, weakest first, the first of them random
   * @param named further opponents, weakest first if it is known
   */
  Ladder(RatingGames games, List<String> fixed, List<Supplier<Agent>> named) {
    this.games = games;
    this.fixed = fixed;
    this.named = named;
  }

  /** The weakest opponent with two error rates, of which 1 is random play. */
  private record Gap(double better, double worse) {
    Stream<Gap> halves() {
      double middle = (better + worse) / 2;
      return Stream.of(new Gap(better, middle), new Gap(middle, worse));
    }
  }

  /**
   * Plays until all is told or the games are stopped.
   *
   * @param progress told the share that is done, 0 to 1
   */
  void play(DoubleConsumer progress) {
    List<Pairing> others = others();
    List<Gap> gaps = List.of(new Gap(0, 1));
    double left = 1;
    for (int round = 0; round < MOST_ROUNDS && !gaps.isEmpty(); round++) {
      List<Pairing> pairings = new ArrayList<>(others);
      for (Gap gap : gaps) {
        pairings.addAll(parts(gap));
      }
      // Nobody knows how many rounds there will be, so each has half of what is left.
      double before = 1 - left;
      left /= 2;
      double share = left;
      List<MatchResult> results =
          games.play(pairings, done -> progress.accept(before + share * done));
      if (results.size() < pairings.size()) {
        return;
      }
      gaps = gaps.stream().filter(gap -> isOneSided(gap, results)).flatMap(Gap::halves).toList();
      others = List.of();
    }
    progress.accept(1);
  }

  private boolean isOneSided(Gap gap, List<MatchResult> results) {
    return results.stream()
            .filter(result -> result.agent().equals(rung(gap.better)))
            .filter(result -> result.opponent().equals(rung(gap.worse)))
            .mapToDouble(MatchResult::score)
            .average()
            .orElseThrow()
        > ONE_SIDED;
  }

  /**
   * All pairs but the weakest: a fixed opponent and the one further below would tell little. The
   * strongest, who think longest, come first, and their games in two parts, that no thread is left
   * alone with them.
   */
  private List<Pairing> others() {
    List<Pairing> others = new ArrayList<>();
    List<Supplier<Agent>> all =
        Stream.concat(fixed.stream().map(games::agent), named.stream()).toList();
    for (int i = all.size() - 1; i > 1; i--) {
      boolean isNamed = i >= fixed.size();
      int count = isNamed ? Math.min(NAMED_GAMES, games.params().ladderGames()) : count(i);
      for (int j = i - (isNamed ? 2 : 1); j < i; j++) {
        others.addAll(parts(all.get(i), all.get(j), count, "ladder", i, j));
      }
    }
    return others;
  }

  /** Each step down thinks less, so its match may have twice the games until they are enough. */
  private int count(int stronger) {
    int usual = games.params().ladderGames();
    int cheap = usual << (fixed.size() - 1 - stronger);
    return Math.max(usual, Math.min(ENOUGH_GAMES, cheap));
  }

  private List<Pairing> parts(Gap gap) {
    return parts(
        games.agent(rung(gap.better)),
        games.agent(rung(gap.worse)),
        count(1),
        "rung",
        Double.doubleToLongBits(gap.better),
        Double.doubleToLongBits(gap.worse));
  }

  private String rung(double errorRate) {
    if (errorRate == 1) {
      return fixed.getFirst();
    }
    return fixed.get(1) + (errorRate == 0 ? "" : "?e=" + errorRate);
  }

  /** A match in two parts of even numbers of games, each with a seed of its own. */
  private List<Pairing> parts(
      Supplier<Agent> one, Supplier<Agent> other, int count, String purpose, long a, long b) {
    int part = Math.max(2, count / 4 * 2);
    return Stream.of(0, part)
        .filter(done -> done < count)
        .map(
            done -> games.pairing(one, other, done == 0 ? part : count - part, purpose, a, b, done))
        .toList();
  }
}

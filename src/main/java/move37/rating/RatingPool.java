package move37.rating;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import move37.core.Requires;
import move37.play.MatchResult;

/**
 * Results between named agents, summed by pair: what a joint rating is made of. The order in which
 * results come in does not matter. Not safe for use by several threads at once.
 */
public final class RatingPool {
  /** The agent that stands at 0 Elo. */
  public static final String ANCHOR = "random";

  private final TreeMap<Pair, Result> results = new TreeMap<>();

  /** Two different agents, the name that sorts first in front. */
  record Pair(String one, String two) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byOne = one.compareTo(other.one);
      return byOne != 0 ? byOne : two.compareTo(other.two);
    }
  }

  /**
   * Games of a pair.
   *
   * @param wins games that {@code one} won
   * @param losses games that {@code two} won
   */
  record Result(Pair pair, int wins, int draws, int losses) {
    int games() {
      return wins + draws + losses;
    }

    /** The other one, if the agent is one of the two. */
    Optional<String> opponentOf(String agent) {
      if (pair.one.equals(agent)) {
        return Optional.of(pair.two);
      }
      return pair.two.equals(agent) ? Optional.of(pair.one) : Optional.empty();
    }

    Result plus(Result other) {
      return new Result(
          pair,
          Math.addExact(wins, other.wins),
          Math.addExact(draws, other.draws),
          Math.addExact(losses, other.losses));
    }

    private Result seenFromTheOther() {
      Pair turned = new Pair(/* one= */ pair.two, /* two= */ pair.one);
      return new Result(turned, /* wins= */ losses, draws, /* losses= */ wins);
    }
  }

  /** Adds games of two agents, counted for the first; an agent's games with itself tell nothing. */
  public void add(String agent, String opponent, int wins, int draws, int losses) {
    Requires.notNegative("wins", wins);
    Requires.notNegative("draws", draws);
    Requires.notNegative("losses", losses);
    if (agent.equals(opponent) || wins + draws + losses == 0) {
      return;
    }
    Result result = new Result(new Pair(agent, opponent), wins, draws, losses);
    Result sorted = agent.compareTo(opponent) < 0 ? result : result.seenFromTheOther();
    results.merge(sorted.pair(), sorted, Result::plus);
  }

  /** Adds the games of a match, but for those that were forfeited. */
  public void add(MatchResult played) {
    MatchResult match = played.withoutForfeits();
    add(match.agent(), match.opponent(), match.wins(), match.draws(), match.losses());
  }

  /** Adds all that another pool holds. */
  public void addAll(RatingPool other) {
    for (Result result : List.copyOf(other.results.values())) {
      results.merge(result.pair(), result, Result::plus);
    }
  }

  /** The number of games. */
  public int games() {
    return results.values().stream().mapToInt(Result::games).sum();
  }

  /** The joint fit of all ratings to all results so far. */
  public BradleyTerry fit() {
    return new BradleyTerry(results());
  }

  Collection<Result> results() {
    return List.copyOf(results.values());
  }
}

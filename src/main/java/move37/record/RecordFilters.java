package move37.record;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import move37.core.Requires;
import move37.game.Outcome;

/** Which games are wanted; put together with {@link Predicate#and}. */
public final class RecordFilters {
  private RecordFilters() {}

  /** Games of a player, by a part of the name in any case. */
  public static Predicate<GameRecord> player(String part) {
    String wanted = part.toLowerCase(Locale.ROOT);
    return record ->
        record.first().toLowerCase(Locale.ROOT).contains(wanted)
            || record.second().toLowerCase(Locale.ROOT).contains(wanted);
  }

  /**
   * Games in which both players have at least this rating; those without ratings of this kind are
   * not wanted.
   *
   * @param least a number, or a grade such as {@code 5k}, {@code 3d} or {@code 9p}
   * @throws IllegalArgumentException in one sentence, if it is neither
   */
  public static Predicate<GameRecord> rating(String least) {
    Strength wanted =
        Strength.parse(least)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "A rating is a number or a grade such as 5k, 3d or 9p, not \""
                            + least
                            + "\""));
    return record ->
        isAtLeast(wanted, record.details().get(Detail.FIRST_RATING))
            && isAtLeast(wanted, record.details().get(Detail.SECOND_RATING));
  }

  private static boolean isAtLeast(Strength wanted, String rating) {
    return Strength.parse(rating).filter(strength -> strength.isAtLeast(wanted)).isPresent();
  }

  /** Games of these years; those whose year is not known are not wanted. */
  public static Predicate<GameRecord> years(int first, int last) {
    Requires.check(first <= last, "The years %s to %s are none", first, last);
    return record ->
        record.details().year().stream().anyMatch(year -> first <= year && year <= last);
  }

  /** Games that ended so. */
  public static Predicate<GameRecord> outcome(Set<Outcome> wanted) {
    Set<Outcome> outcomes = Set.copyOf(wanted);
    return record -> record.outcome().filter(outcomes::contains).isPresent();
  }

  /** Games with at least so many moves. */
  public static Predicate<GameRecord> length(int least) {
    Requires.notNegative("the least number of moves", least);
    return record -> record.actions().size() >= least;
  }
}

package move37.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import move37.core.Requires;
import move37.game.Outcome;
import move37.record.GameRecord;
import move37.record.RecordFilters;
import picocli.CommandLine.Option;

/** The options that say which recorded games are wanted. */
final class FilterOptions {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  @Option(
      names = "--player",
      paramLabel = "NAME",
      description = "Only games of this player; a part of the name is enough.")
  private Optional<String> player = Optional.empty();

  @Option(
      names = "--rating",
      paramLabel = "R",
      description =
          "Only games in which both players are rated at least so: a number, or 5k, 3d, 9p.")
  private Optional<String> rating = Optional.empty();

  @Option(
      names = "--years",
      paramLabel = "FROM[-TO]",
      description = "Only games of these years, for example 1996-2016.")
  private Optional<String> years = Optional.empty();

  @Option(
      names = "--result",
      paramLabel = "R",
      split = ",",
      description = "Only games that ended so: first, second, draw, or several with commas.")
  private List<String> results = List.of();

  @Option(
      names = "--min-moves",
      paramLabel = "N",
      description = "Only games with at least so many moves.")
  private Optional<Integer> fewestMoves = Optional.empty();

  /**
   * All of them together.
   *
   * @throws IllegalArgumentException in one sentence, if one says nothing sensible
   */
  Predicate<GameRecord> filter() {
    Predicate<GameRecord> filter = _ -> true;
    if (player.isPresent()) {
      filter = filter.and(RecordFilters.player(player.get()));
    }
    if (rating.isPresent()) {
      filter = filter.and(RecordFilters.rating(rating.get()));
    }
    if (years.isPresent()) {
      filter = filter.and(years(years.get()));
    }
    if (!results.isEmpty()) {
      Set<Outcome> wanted =
          results.stream().map(FilterOptions::outcome).collect(Collectors.toSet());
      filter = filter.and(RecordFilters.outcome(wanted));
    }
    if (fewestMoves.isPresent()) {
      filter = filter.and(RecordFilters.length(fewestMoves.get()));
    }
    return filter;
  }

  private static Predicate<GameRecord> years(String text) {
    Matcher range = YEARS.matcher(text);
    Requires.check(
        range.matches(),
        "--years needs a year or two, for example 2016 or 1996-2016, not \"%s\"",
        text);
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    return RecordFilters.years(first, last);
  }

  private static Outcome outcome(String result) {
    return switch (result.strip().toLowerCase(Locale.ROOT)) {
      case "first" -> Outcome.FIRST_WINS;
      case "second" -> Outcome.SECOND_WINS;
      case "draw" -> Outcome.DRAW;
      default ->
          throw new IllegalArgumentException(
              "--result needs first, second or draw, not \"" + result + "\"");
    };
  }
}

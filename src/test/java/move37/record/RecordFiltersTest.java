package move37.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import move37.game.Outcome;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFiltersTest {
  private static GameRecord game(String date, String firstRating, String secondRating) {
    return new GameRecord(
        new TicTacToe(),
        List.of(0, 1, 2),
        Optional.of(Outcome.DRAW),
        "Lee Sedol",
        "AlphaGo",
        0,
        new GameDetails(
            Map.of(
                Detail.DATE,
                date,
                Detail.FIRST_RATING,
                firstRating,
                Detail.SECOND_RATING,
                secondRating)));
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 2000, 2500, true",
    "2000, 1999, 2500, false",
    "2000, 2500, , false",
    "2000, 9p, 9p, false",
    "5k, 5k, 4k, true",
    "5k, 6k, 4k, false",
    "1d, 1 dan, 3p, true",
    "1d, 1k*, 3p, false",
    "7d, 1p, 8D?, true",
    "9p, 9d, 9p, false",
  })
  void ratingsAreNumbersOrGrades(String least, String first, String second, boolean wanted) {
    GameRecord game = game("", first, second == null ? "" : second);
    assertEquals(wanted, RecordFilters.rating(least).test(game));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-10, 2016",
    "1996, 1996",
    "10 March 2016, 2016",
    "16-03-10, ",
    "20160310, ",
    "unknown, ",
  })
  void yearsAreFoundInDates(String date, Integer year) {
    OptionalInt found = game(date, "", "").details().year();
    assertEquals(year == null ? OptionalInt.empty() : OptionalInt.of(year), found);
    assertEquals(year != null, RecordFilters.years(1996, 2016).test(game(date, "", "")));
    assertFalse(RecordFilters.years(2017, 2020).test(game(date, "", "")));
  }

  @Test
  void filtersGoTogether() {
    Predicate<GameRecord> filter =
        RecordFilters.player("sedol")
            .and(RecordFilters.outcome(Set.of(Outcome.DRAW)))
            .and(RecordFilters.length(3));
    assertTrue(filter.test(game("", "", "")));
    assertFalse(filter.and(RecordFilters.length(4)).test(game("", "", "")));
    assertFalse(RecordFilters.player("ke jie").test(game("", "", "")));
    assertFalse(RecordFilters.outcome(Set.of()).test(game("", "", "")));
    assertThrows(IllegalArgumentException.class, () -> RecordFilters.rating("strong"));
  }

  @Test
  void foreignTextIsTidyAndShort() {
    String long16 = "x".repeat(199) + "\uD83D\uDE00 and more";
    GameDetails details =
        new GameDetails(
            Map.of(Detail.EVENT, long16, Detail.PLACE, " \n\t", Detail.DATE, " a\u0000b"));
    assertEquals("x".repeat(199), details.get(Detail.EVENT));
    assertEquals("", details.get(Detail.PLACE));
    assertFalse(details.texts().containsKey(Detail.PLACE));
    assertEquals("a b", details.get(Detail.DATE));
  }
}

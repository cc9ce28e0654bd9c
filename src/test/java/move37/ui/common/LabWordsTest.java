package move37.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import move37.experiment.ExpertChoice;
import move37.experiment.Preset;
import move37.game.Game;
import move37.game.catalog.Games;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabWordsTest {
  private final Locale usual = Locale.getDefault();

  @BeforeEach
  void writeNumbersTheEnglishWay() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void writeNumbersAsBefore() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @CsvSource({"0, 0:00", "5, 0:05", "220, 3:40", "3599, 59:59", "3720, 1:02:00", "-4, 0:00"})
  void clocksShowTimesAsClocksDo(long seconds, String shown) {
    assertEquals(shown, LabWords.clock(Duration.ofSeconds(seconds)));
  }

  @ParameterizedTest
  @CsvSource({"1, 5 s", "12, 10 s", "54, 55 s", "58, 1 min", "130, 2 min", "4800, 1 h 20 min"})
  void sentencesRoundTimesAsPeopleDo(long seconds, String said) {
    assertEquals(said, LabWords.roughly(Duration.ofSeconds(seconds)).replace('\u00a0', ' '));
  }

  @Test
  void presetsAndExpertsHavePlainNames() {
    assertEquals("1 minute", LabWords.name(new Preset("1min", Duration.ofMinutes(1))));
    assertEquals("10 minutes", LabWords.name(new Preset("x", Duration.ofSeconds(610))));
    assertEquals("All sample games", LabWords.name(new ExpertChoice("samples", 9)));
    assertEquals(
        "Only games of Alpha-beta 5", LabWords.name(new ExpertChoice("player:alphabeta:5", 9)));
    assertEquals("Games from b", LabWords.name(new ExpertChoice("file:/a/b", 0)));
    assertEquals("your own", LabWords.about(new ExpertChoice("file:/a/b", 0)));
    assertEquals("4,096 games", LabWords.about(new ExpertChoice("samples", 4096)));
    assertEquals("no games", LabWords.about(new ExpertChoice("none", 0)));
  }

  @Test
  void gamesHavePlainNames() {
    assertEquals("Connect Four", LabWords.name(Games.byId("connect-four")));
    assertEquals("Tic-tac-toe", LabWords.name(Games.byId("tic-tac-toe")));
  }

  @ParameterizedTest
  @CsvSource({
    "go-9x9-komi6.5-suicide, 'Go 9x9, komi 6.5, suicide allowed'",
    "go-9x9-komi-3, 'Go 9x9, komi -3'",
    "go-11x11, Go 11x11",
    "go-9x9-history, 'Go 9x9, with history planes'",
    "hex-7x7-swap, 'Hex 7x7, swap'",
    "hex-11x11-swap, 'Hex 11x11, swap'",
    "gomoku-standard-9x9, 'Gomoku 9x9, exactly five'",
    "connect-four-6x5, Connect Four 6x5"
  })
  void gamesByOtherRulesAreCalledByThem(String id, String name) {
    Game game = Games.byId(id);
    assertEquals(name, LabWords.name(game));
    assertTrue(LabWords.about(game).endsWith("."), LabWords.about(game));
  }

  @Test
  void everyGameHasItsNameAndOneSentence() {
    for (Game game : Games.all()) {
      assertNotEquals(game.id(), LabWords.name(game));
      assertTrue(Messages.has("game." + game.id() + ".about"), game.id());
      assertTrue(LabWords.about(game).endsWith("."), game.id());
    }
    assertEquals(Games.all().size(), Games.all().stream().map(LabWords::name).distinct().count());
  }

  @Test
  void amountsCarryTheirUnit() {
    assertEquals("1.2\u00a0GB", LabWords.memory(1_234_000_000L));
    assertEquals("48\u00a0%", LabWords.share(0.484));
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 720, 14, false",
    "1280, 720, 20, true",
    "2560, 1440, 28, false",
    "900, 900, 14, true"
  })
  void spacesShrinkWhereTheWindowIsSmallForItsType(double w, double h, double size, boolean tight) {
    assertEquals(tight, Theme.isTight(w, h, size));
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 720, 14",
    "800, 600, 14",
    "1920, 1080, 17",
    "2560, 1440, 20",
    "9000, 9000, 28"
  })
  void typeGrowsWithTheWindow(double width, double height, double size) {
    assertEquals(size, Theme.baseSize(width, height));
  }
}

package move37.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.game.connectfour.ConnectFour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetsTest {
  @Test
  void everyGameOfTheCatalogueHasPresets() {
    for (Game game : Games.all()) {
      assertFalse(Presets.of(game).isEmpty(), game.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "go-9x9-komi6.5, go-9x9",
    "hex-7x7-swap, hex-7x7",
    "gomoku-standard-9x9, gomoku-9x9",
    "go-11x11-suicide, go-13x13",
    "gomoku-20x20, gomoku"
  })
  void aGameByOtherRulesHasThoseOfTheNearestOne(String id, String nearest) {
    Game game = Games.byId(id);
    List<Preset> presets = Presets.of(game);
    assertEquals(Presets.of(Games.byId(nearest)), presets);
    Experiment experiment = Presets.experiment(game, presets.getLast().name(), "none", 5);
    assertEquals(id, experiment.gameId());
  }

  @Test
  void theyStandShortestFirstAndEachMakesAnExperimentOfItsNameAndTime() {
    for (Game game : Games.all()) {
      List<Preset> presets = Presets.of(game);
      for (int i = 0; i < presets.size(); i++) {
        Preset preset = presets.get(i);
        Experiment experiment = Presets.experiment(game, preset.name(), "samples", 5);
        assertEquals(game.id(), experiment.gameId());
        assertEquals(preset.name(), experiment.preset());
        assertEquals(preset.duration(), experiment.limit());
        assertTrue(
            i == 0 || presets.get(i - 1).duration().compareTo(preset.duration()) < 0,
            () -> game + ": " + presets);
      }
    }
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThatExist() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Presets.experiment(new ConnectFour(), "2min", "samples", 1));
    assertEquals(
        "There is no preset '2min' for connect-four; there are: 1min, 10min, 45min",
        refusal.getMessage());
  }
}

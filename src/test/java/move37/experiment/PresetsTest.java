package move37.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.game.connectfour.ConnectFour;
import org.junit.jupiter.api.Test;

class PresetsTest {
  private static List<Game> gamesWithPresets() {
    return Games.all().stream().filter(game -> !Presets.of(game).isEmpty()).toList();
  }

  @Test
  void everyGameThatFitsTwoCoresHasPresets() {
    Set<String> ids = gamesWithPresets().stream().map(Game::id).collect(Collectors.toSet());
    assertTrue(
        ids.containsAll(
            Set.of(
                "tic-tac-toe",
                "connect-four",
                "connect-four-5x4",
                "othello-6x6",
                "othello",
                "gomoku-9x9",
                "hex-7x7",
                "go-5x5",
                "go-7x7",
                "go-9x9")),
        ids::toString);
  }

  @Test
  void theyStandShortestFirstAndEachMakesAnExperimentOfItsNameAndTime() {
    for (Game game : gamesWithPresets()) {
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

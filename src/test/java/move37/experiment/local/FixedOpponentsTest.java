package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.play.BuiltInAgents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedOpponentsTest {
  @Test
  void theyDifferCanPlayTheirGameAndStartAtRandom() {
    AgentCatalog agents = new AgentCatalog(BuiltInAgents.families());
    for (Game game : Games.all()) {
      List<String> opponents = FixedOpponents.of(game);
      assertEquals("random", opponents.getFirst());
      assertEquals(opponents.size(), Set.copyOf(opponents).size());
      opponents.forEach(opponent -> agents.create(opponent, game).close());
    }
  }

  /** Else no chart could tell how the network stands to its teachers. */
  @ParameterizedTest
  @ValueSource(strings = {"tic-tac-toe", "connect-four-5x4", "othello-6x6", "hex-5x5", "go-5x5"})
  void someOfThemAreExpertsOfTheSampleGames(String id) {
    Game game = Games.byId(id);
    List<String> experts =
        new ExpertLibrary(Path.of("sample-games"))
            .choices(game).stream().flatMap(choice -> choice.player().stream()).toList();
    assertTrue(
        FixedOpponents.of(game).stream().anyMatch(name -> experts.contains(name)),
        experts::toString);
  }
}

package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.play.BuiltInAgents;
import org.junit.jupiter.api.Test;

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
}

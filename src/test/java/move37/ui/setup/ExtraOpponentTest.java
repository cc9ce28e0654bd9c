package move37.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import move37.experiment.ExpertChoice;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.play.AgentSpec;
import move37.play.BuiltInAgents;
import move37.record.load.RecordLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtraOpponentTest {
  @Test
  void ideasAreAgentsThatPlayTheGame() {
    AgentCatalog catalog = new AgentCatalog(BuiltInAgents.families());
    for (Game game : Games.all()) {
      for (String idea : ExtraOpponent.ideas(game)) {
        AgentSpec spec = AgentSpec.parse(idea);
        if (spec.name().equals("gtp")) {
          assertEquals("go", game.family());
        } else {
          catalog.create(idea, game).close();
        }
      }
    }
  }

  /** Under another name its games would not rate the teachers. */
  @ParameterizedTest
  @ValueSource(strings = {"go-7x7", "go-9x9"})
  void theTeacherIsProposedUnderItsNameInTheSampleGames(String id) throws IOException {
    Game game = Games.byId(id);
    String name = AgentSpec.parse(ExtraOpponent.ideas(game).getFirst()).options().get("name");
    Path games = Path.of("sample-games", id, "gnugo.sgf.zip");
    List<String> players =
        RecordLoader.load(games, game).games().stream().map(record -> record.first()).toList();
    assertTrue(players.contains(name), name);
    List<ExpertChoice> teachers =
        List.of(new ExpertChoice("samples", 9), ExpertChoice.ofPlayer(name, 9));
    assertTrue(ExtraOpponent.isTeacherAmongIdeas(game, teachers));
    assertFalse(ExtraOpponent.isTeacherAmongIdeas(game, teachers.subList(0, 1)));
  }
}

package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import move37.core.Interval;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.Presets;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import move37.play.Agent;
import move37.play.AgentCatalog;
import move37.play.BadAgentException;
import move37.rating.Rating;
import move37.training.FakeNetworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapsuleAgentsTest {
  private static final Game GAME = new TicTacToe();

  @TempDir private Path folder;

  private static Rating rating(String agent, double elo) {
    return new Rating(agent, new Interval(elo - 10, elo, elo + 10), 100);
  }

  private static GenerationRated rated(int generation, double elo, Rating... pool) {
    return new GenerationRated(
        generation,
        rating("alone " + generation, 0),
        rating("searching " + generation, elo),
        64,
        List.of(pool),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A file with the networks of generations 0 to 3. */
  private Path saved(GenerationRated... ratings) throws IOException {
    return saved(GAME, "1min", ratings);
  }

  private Path saved(Game game, String preset, GenerationRated... ratings) throws IOException {
    NavigableMap<Integer, byte[]> networks = new TreeMap<>();
    for (int g = 0; g <= 3; g++) {
      networks.put(g, Integer.toString(g).getBytes(StandardCharsets.US_ASCII));
    }
    Path file = folder.resolve("run.m37");
    Experiment experiment = Presets.experiment(game, preset, "none", 1);
    new Capsule(
            experiment,
            new ArrayList<>(List.of(ratings)),
            SavedNetworks.in(networks),
            new TreeMap<>())
        .write(file);
    return file;
  }

  private static int champion(Path file) throws IOException {
    return CapsuleNetwork.read(file, OptionalInt.empty()).generation();
  }

  /** With a hundred games each, 147 Elo are three standard errors. */
  @Test
  void withoutAGenerationItIsTheNewestThatIsNotWeakerBeyondDoubt() throws IOException {
    assertEquals(3, champion(saved(rated(0, 100), rated(1, 500), rated(2, 300), rated(3, 360))));
    assertEquals(1, champion(saved(rated(0, 100), rated(1, 600), rated(2, 550), rated(3, 400))));
    assertEquals(2, champion(saved(rated(0, 100), rated(1, 500), rated(2, 480))));
  }

  @Test
  void theNewestJointFitDecides() throws IOException {
    Rating[] newest = {
      rating("searching 1", 200), rating("searching 2", 600), rating("searching 3", 400)
    };
    assertEquals(2, champion(saved(rated(1, 500), rated(2, 300), rated(3, 400, newest))));
  }

  @Test
  void withoutRatingsItIsTheLast() throws IOException {
    assertEquals(3, champion(saved()));
    assertEquals(1, Champion.of(List.of(rated(7, 100)), new TreeSet<>(List.of(0, 1))));
  }

  @Test
  void aGenerationThatIsNamedIsThatOne() throws IOException {
    CapsuleNetwork second = CapsuleNetwork.read(saved(rated(3, 100)), OptionalInt.of(2));
    assertEquals(2, second.generation());
    assertEquals("2", new String(second.bytes(), StandardCharsets.US_ASCII));
  }

  @Test
  void whatIsNotThereIsRefusedInASentence() throws IOException {
    Path file = saved();
    AgentCatalog catalog = new AgentCatalog(List.of(new CapsuleAgents(new FakeNetworkFactory())));
    catalog.create(file + "@2?sims=8", GAME).close();
    assertRefused(catalog, file + "@9", GAME, "no generation 9");
    assertRefused(catalog, file.toString(), new ConnectFour(), "does not play connect-four");
    assertRefused(catalog, folder.resolve("not.m37").toString(), GAME, "There is no file");
  }

  @Test
  void anAgentPlaysByOtherRulesOnItsBoardButOnNoOther() throws IOException {
    Path file = saved(Games.byId("go-5x5"), "10min");
    AgentCatalog catalog = new AgentCatalog(List.of(new CapsuleAgents(new FakeNetworkFactory())));
    catalog.create(file.toString(), Games.byId("go-5x5-komi22.5-suicide")).close();
    assertRefused(catalog, file.toString(), Games.byId("go-7x7"), "does not play go-7x7");
    assertRefused(catalog, file.toString(), Games.byId("hex-5x5"), "has learned go-5x5");
  }

  private static void assertRefused(AgentCatalog catalog, String spec, Game game, String why) {
    String message =
        assertThrows(BadAgentException.class, () -> unwanted(catalog.create(spec, game)))
            .getMessage();
    assertTrue(message.contains(why), message);
  }

  private static void unwanted(Agent agent) {
    agent.close();
  }
}

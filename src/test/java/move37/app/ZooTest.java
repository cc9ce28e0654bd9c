package move37.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.experiment.local.CapsuleAgents;
import move37.experiment.local.ZooAgents;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import move37.network.dl4j.Dl4jNetworkFactory;
import move37.play.Agent;
import move37.play.AgentCatalog;
import move37.play.AgentFamily;
import move37.play.BadAgentException;
import move37.play.BuiltInAgents;
import move37.play.Decision;
import move37.play.Match;
import move37.play.MatchParams;
import move37.search.solver.ExactSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agents that ship, with their real networks. */
class ZooTest {
  private final AgentCatalog catalog = catalog();

  private static AgentCatalog catalog() {
    List<AgentFamily> families = new ArrayList<>(BuiltInAgents.families());
    families.add(new ZooAgents(new CapsuleAgents(new Dl4jNetworkFactory())));
    return new AgentCatalog(families);
  }

  @ParameterizedTest
  @CsvSource({
    "tic-tac-toe, random, 0.8",
    "connect-four, alphabeta:1, 0.7",
    "connect-four-5x4, alphabeta:1, 0.7",
    "othello-6x6, mcts:50, 0.8",
    "othello, mcts:50, 0.7",
    "gomoku, mcts:10, 0.9",
    "gomoku-9x9, mcts:50, 0.9",
    "hex-5x5, mcts:50, 0.9",
    "hex-7x7, mcts:50, 0.9",
    "go-5x5, mcts:50, 0.8",
    "go-7x7, mcts:50, 0.8",
    "go-9x9, mcts:10, 0.9"
  })
  void playsWellWithoutSearch(String id, String opponent, double least) {
    Game game = Games.byId(id);
    try (Agent own = catalog.create("zoo:" + id + "?sims=0", game);
        Agent other = catalog.create(opponent, game)) {
      MatchParams params = new MatchParams(game, 60, 2, 1);
      double score = Match.play(params, own, other, _ -> {}, () -> false).score();
      assertTrue(score > least, "score " + score);
    }
  }

  /** The agent of tic-tac-toe, with its search, in all positions that there are. */
  @Test
  void neverGivesAResultAwayInTicTacToe() {
    Game game = Games.byId("tic-tac-toe");
    ExactSolver solver = ExactSolver.of(game, () -> false).orElseThrow();
    List<GameState> positions = positions(game);
    assertEquals(4_520, positions.size());
    List<RandomGenerator> rngs = new ArrayList<>();
    positions.forEach(_ -> rngs.add(Seeds.stream(1, "position", rngs.size())));
    try (Agent own = catalog.create("zoo:tic-tac-toe", game)) {
      List<Decision> decisions = own.chooseAll(positions, rngs);
      for (int i = 0; i < positions.size(); i++) {
        GameState next = positions.get(i).play(decisions.get(i).action());
        int before = result(solver, positions.get(i));
        assertEquals(before, -result(solver, next), positions.get(i) + "\n" + next);
      }
    }
  }

  /** All positions that legal play leads to, the games' last ones left out. */
  private static List<GameState> positions(Game game) {
    Map<String, GameState> found = new HashMap<>();
    Deque<GameState> next = new ArrayDeque<>(List.of(game.initialState()));
    while (!next.isEmpty()) {
      GameState state = next.pop();
      if (!state.isTerminal() && found.put(state.toString(), state) == null) {
        Arrays.stream(state.legalActions()).mapToObj(state::play).forEach(next::push);
      }
    }
    return List.copyOf(found.values());
  }

  /** What the player to move gets by perfect play. */
  private static int result(ExactSolver solver, GameState state) {
    return state.isTerminal()
        ? state.outcome().returnFor(state.player())
        : Integer.signum(solver.solve(state));
  }

  @ParameterizedTest
  @CsvSource({"go-7x7-komi8.5, zoo:go-7x7", "go-5x5-komi-3-suicide, zoo:go-5x5?sims=8"})
  void playsByAnotherKomiAsControllersMaySetIt(String id, String agent) {
    Game game = Games.byId(id);
    try (Agent own = catalog.create(agent, game);
        Agent other = catalog.create("random", game)) {
      MatchParams params = new MatchParams(game, 4, 2, 1);
      assertEquals(4, Match.play(params, own, other, _ -> {}, () -> false).games());
    }
  }

  @Test
  void isRefusedForAnotherGameInOneSentence() {
    Game game = Games.byId("connect-four");
    String message =
        assertThrows(BadAgentException.class, () -> catalog.create("zoo:tic-tac-toe", game).close())
            .getMessage();
    assertEquals(
        "\"zoo:tic-tac-toe\" does not play connect-four: expected zoo:connect-four.",
        message.lines().findFirst().orElseThrow());
    assertTrue(message.contains("zoo:GAME"), message);
  }
}

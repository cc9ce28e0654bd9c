package move37.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import move37.record.GameRecord;
import move37.search.Evaluation;
import move37.search.Evaluator;
import move37.search.GumbelParams;
import move37.search.GumbelSearch;
import move37.search.PuctParams;
import move37.search.PuctSearch;
import move37.search.solver.ExactSolver;
import org.junit.jupiter.api.Test;

class AgentsTest {
  private static final Game CONNECT_FOUR = new ConnectFour();
  private static final Game TIC_TAC_TOE = new TicTacToe();

  /** An opinion that depends on the position alone, and counts what it was asked. */
  private static final class Opinion implements Evaluator, AutoCloseable {
    int batches;
    boolean closed;

    @Override
    public List<Evaluation> evaluate(List<? extends GameState> states) {
      batches++;
      return states.stream().map(Opinion::of).toList();
    }

    static Evaluation of(GameState state) {
      RandomGenerator rng = Seeds.stream(state.hashCode(), "opinion");
      float[] policy = new float[state.game().actionCount()];
      float sum = 0;
      for (int action : state.legalActions()) {
        policy[action] = 0.05f + rng.nextFloat();
        sum += policy[action];
      }
      for (int a = 0; a < policy.length; a++) {
        policy[a] /= sum;
      }
      return new Evaluation(policy, rng.nextFloat() - 0.5f);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static List<GameState> positions(Game game, int count) {
    List<GameState> positions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      GameState state = game.initialState();
      for (int action : Openings.random(game, i % 5, Seeds.stream(i, "position"))) {
        state = state.play(action);
      }
      positions.add(state);
    }
    return positions;
  }

  private static List<RandomGenerator> rngs(int count) {
    return IntStream.range(0, count).mapToObj(i -> Seeds.stream(5, "rng", i)).toList();
  }

  private static void assertBatchEqualsSingles(Agent agent) {
    List<GameState> states = positions(CONNECT_FOUR, 9);
    List<Decision> together = agent.chooseAll(states, rngs(9));
    List<RandomGenerator> again = rngs(9);
    for (int i = 0; i < 9; i++) {
      Decision alone = agent.choose(states.get(i), again.get(i));
      assertEquals(together.get(i).action(), alone.action(), agent.name());
      assertArrayEquals(together.get(i).policy(), alone.policy());
      assertEquals(together.get(i).value(), alone.value());
      assertTrue(states.get(i).isLegal(alone.action()));
      assertTrue(alone.policy()[alone.action()] > 0);
    }
  }

  @Test
  void aBatchDecidesAsSinglePositionsDo() {
    assertBatchEqualsSingles(new RandomAgent());
    assertBatchEqualsSingles(new AlphaBetaAgent(CONNECT_FOUR, 3));
    assertBatchEqualsSingles(new MctsAgent(30));
    assertBatchEqualsSingles(new ErringAgent(new AlphaBetaAgent(CONNECT_FOUR, 2), 0.5));
    assertBatchEqualsSingles(new NetworkAgent("net", new Opinion(), 0));
    assertBatchEqualsSingles(new NetworkAgent("net", new Opinion(), 0.7));
    assertBatchEqualsSingles(gumbel(new Opinion(), 0));
    assertBatchEqualsSingles(puct(new Opinion(), 1));
  }

  private static Agent gumbel(Evaluator evaluator, double temperature) {
    return new SearchAgent(
        "net + 16",
        evaluator,
        (root, rng) -> new GumbelSearch(root, GumbelParams.exploring(16, 7, 1), rng),
        temperature);
  }

  private static Agent puct(Evaluator evaluator, double temperature) {
    return new SearchAgent(
        "net + puct",
        evaluator,
        (root, rng) -> new PuctSearch(root, PuctParams.playing(12), rng),
        temperature);
  }

  @Test
  void searchesShareEvaluationBatches() {
    Opinion opinion = new Opinion();
    gumbel(opinion, 0).chooseAll(positions(CONNECT_FOUR, 20), rngs(20));
    assertTrue(opinion.batches <= 17, "the root and 16 simulations: " + opinion.batches);
  }

  @Test
  void searchAgentPlaysTheSearchsActionAndTellsItsSearch() {
    GameState state = CONNECT_FOUR.initialState();
    Decision decision = puct(new Opinion(), 0).choose(state, Seeds.stream(1, "x"));
    assertEquals(decision.search().orElseThrow().action(), decision.action());
    assertEquals(12, Arrays.stream(decision.search().orElseThrow().visits()).sum());
  }

  @Test
  void networkAgentFollowsThePolicyAsTheTemperatureSays() {
    GameState state = CONNECT_FOUR.initialState();
    float[] policy = Opinion.of(state).policy();
    int likeliest = IntStream.range(0, 7).reduce(0, (a, b) -> policy[b] > policy[a] ? b : a);
    RandomGenerator rng = Seeds.stream(2, "x");
    Agent greedy = new NetworkAgent("net", new Opinion(), 0);
    Agent sampling = new NetworkAgent("net", new Opinion(), 1);
    int[] counts = new int[7];
    for (int i = 0; i < 7_000; i++) {
      counts[sampling.choose(state, rng).action()]++;
    }
    assertEquals(likeliest, greedy.choose(state, rng).action());
    for (int a = 0; a < 7; a++) {
      assertEquals(policy[a], counts[a] / 7_000.0, 0.025, "action " + a);
    }
  }

  @Test
  void agentsCloseTheEvaluatorTheyOwn() {
    Opinion ofNetwork = new Opinion();
    Opinion ofSearch = new Opinion();
    new NetworkAgent("net", ofNetwork, 0).close();
    gumbel(ofSearch, 0).close();
    assertTrue(ofNetwork.closed);
    assertTrue(ofSearch.closed);
    new NetworkAgent("net", states -> states.stream().map(Opinion::of).toList(), 0).close();
  }

  @Test
  void tiesAreDrawn() {
    Agent agent = new AlphaBetaAgent(TIC_TAC_TOE, 9);
    boolean[] seen = new boolean[9];
    for (int i = 0; i < 200; i++) {
      seen[agent.choose(TIC_TAC_TOE.initialState(), Seeds.stream(i, "tie")).action()] = true;
    }
    for (int a = 0; a < 9; a++) {
      assertTrue(seen[a], "every first move draws, so each is played: " + a);
    }
  }

  @Test
  void perfectPlayersAlwaysDrawTicTacToe() {
    AgentCatalog catalog = new AgentCatalog(BuiltInAgents.families());
    Agent solver = catalog.create("solver", TIC_TAC_TOE);
    MatchResult result = Match.play(new MatchParams(TIC_TAC_TOE, 30, 1, 8), solver, solver);
    assertEquals(30, result.draws());
    MatchResult random =
        Match.play(new MatchParams(TIC_TAC_TOE, 200, 1, 8), solver, new RandomAgent());
    assertEquals(0, random.losses());
    assertTrue(random.wins() > 120);
  }

  @Test
  void theErrorRateIsTheShareOfRandomMoves() {
    GameState state = TIC_TAC_TOE.initialState();
    for (int cell : new int[] {0, 3, 1, 4}) {
      state = state.play(cell);
    }
    Agent agent = new AgentCatalog(BuiltInAgents.families()).create("solver:e=0.4", TIC_TAC_TOE);
    int mistakes = 0;
    for (int i = 0; i < 5_000; i++) {
      mistakes += agent.choose(state, Seeds.stream(i, "e")).action() == 2 ? 0 : 1;
    }
    assertEquals(0.4 * 4 / 5, mistakes / 5_000.0, 0.03);
  }

  @Test
  void errorsOfAnyAgentLeadFromItToRandomPlay() {
    AgentCatalog catalog = new AgentCatalog(BuiltInAgents.families());
    MatchParams params = new MatchParams(CONNECT_FOUR, 100, 2, 5);
    for (String agent : List.of("alphabeta:3", "mcts:60")) {
      double half =
          Match.play(params, catalog.create(agent + "?e=0.5", CONNECT_FOUR), new RandomAgent())
              .score();
      double all =
          Match.play(params, catalog.create(agent + "?e=1", CONNECT_FOUR), new RandomAgent())
              .score();
      double against =
          Match.play(
                  params,
                  catalog.create(agent, CONNECT_FOUR),
                  catalog.create(agent + "?e=0.5", CONNECT_FOUR))
              .score();
      assertEquals(0.5, all, 0.2, agent + " that only errs");
      assertTrue(half > 0.7, agent + " that errs half the time, against random: " + half);
      assertTrue(against > 0.7, agent + " without errors, against itself with: " + against);
    }
  }

  @Test
  void anErrorIsPlayedWithoutAThought() {
    AgentCatalog catalog = new AgentCatalog(BuiltInAgents.families());
    Agent agent = catalog.create("mcts:30?e=0.5", CONNECT_FOUR);
    int thoughts = 0;
    for (int i = 0; i < 200; i++) {
      Decision decision = agent.choose(CONNECT_FOUR.initialState(), Seeds.stream(i, "e"));
      assertEquals(decision.search().isPresent(), decision.value().isPresent());
      assertEquals(
          decision.search().isPresent() ? 1 : 1 / 7f, decision.policy()[decision.action()]);
      thoughts += decision.search().isPresent() ? 1 : 0;
    }
    assertEquals(100, thoughts, 30);
  }

  @Test
  void theSolverWinsConnectFourEndgamesThatAreWon() {
    Agent solver = new AgentCatalog(BuiltInAgents.families()).create("solver", CONNECT_FOUR);
    ExactSolver oracle = ExactSolver.of(CONNECT_FOUR, () -> false).orElseThrow();
    MatchResult match =
        Match.play(new MatchParams(CONNECT_FOUR, 20, 20, 8), solver, new MctsAgent(20));
    for (GameRecord game : match.records()) {
      int expected = oracle.result(game.stateAt(game.openingPlies()));
      Player mover = game.stateAt(game.openingPlies()).player();
      Player seat = game.first().equals("solver") ? Player.FIRST : Player.SECOND;
      int promised = mover == seat ? expected : -expected;
      assertTrue(game.outcome().orElseThrow().returnFor(seat) >= promised, game.toString());
    }
  }

  @Test
  void mctsBeatsRandom() {
    MatchResult result =
        Match.play(new MatchParams(CONNECT_FOUR, 40, 2, 5), new MctsAgent(100), new RandomAgent());
    assertTrue(result.score() > 0.85, "score " + result.score());
  }
}

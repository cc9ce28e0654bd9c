package move37.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import move37.record.GameRecord;
import move37.search.Evaluation;
import move37.search.Evaluator;
import org.junit.jupiter.api.Test;

class ExpertGamesTest {
  private static final Game CONNECT_FOUR = new ConnectFour();
  private static final Game TIC_TAC_TOE = new TicTacToe();
  private static final AgentCatalog CATALOG = new AgentCatalog(BuiltInAgents.families());

  /** Keeps no games. */
  private record Watch(IntConsumer progress, BooleanSupplier cancelled)
      implements ExpertGames.Making {
    static final Watch IDLE = new Watch(_ -> {}, () -> false);

    @Override
    public void reached(int games) {
      progress.accept(games);
    }

    @Override
    public boolean isCancelled() {
      return cancelled.getAsBoolean();
    }
  }

  private static ExpertGames.Result make(ExpertGamesParams params, int threads) {
    Function<String, Agent> agents = text -> CATALOG.create(text, params.game());
    return ExpertGames.make(params, agents, threads, Watch.IDLE);
  }

  private static ExpertGamesParams connectFour(int games, long seed) {
    return new ExpertGamesParams(
        CONNECT_FOUR, List.of("alphabeta:1", "alphabeta:2", "random"), games, 1, 6, seed);
  }

  /** A forfeited game says something false about its moves. */
  @Test
  void forfeitedGamesAreLeftOut() {
    AtomicInteger asked = new AtomicInteger();
    Agent faltering =
        new Agent() {
          @Override
          public String name() {
            return "faltering";
          }

          @Override
          public Decision choose(GameState state, RandomGenerator rng) {
            return asked.incrementAndGet() % 50 == 0
                ? Decision.losing(Decision.FORFEIT, state.game().actionCount())
                : new RandomAgent().choose(state, rng);
          }
        };
    ExpertGamesParams params =
        new ExpertGamesParams(new ConnectFour(), List.of("faltering"), 20, 0, 0, 1);
    ExpertGames.Result result = ExpertGames.make(params, _ -> faltering, 1, Watch.IDLE);
    assertEquals(20, result.records().size());
    assertEquals(0, result.redrawn());
    for (GameRecord record : result.records()) {
      assertTrue(record.stateAt(record.actions().size()).isTerminal());
    }
  }

  @Test
  void theSeedAloneDecidesWhateverTheNumberOfThreads() {
    List<GameRecord> one = make(connectFour(300, 5), 1).records();
    assertEquals(one, make(connectFour(300, 5), 3).records());
    assertNotEquals(one, make(connectFour(300, 6), 1).records());
  }

  @Test
  void allGamesDifferAndAllPairsPlay() {
    ExpertGames.Result result = make(connectFour(270, 1), 2);
    assertEquals(270, result.records().size());
    assertEquals(270, result.records().stream().map(GameRecord::actions).distinct().count());
    Map<String, Integer> pairs = new HashMap<>();
    for (GameRecord record : result.records()) {
      pairs.merge(record.first() + " - " + record.second(), 1, Integer::sum);
      assertTrue(record.openingPlies() >= 1 && record.openingPlies() <= 6);
      assertTrue(record.outcome().isPresent());
    }
    assertEquals(9, pairs.size());
    assertTrue(pairs.values().stream().allMatch(count -> count >= 25), pairs.toString());
    assertEquals(
        6, result.records().stream().mapToInt(GameRecord::openingPlies).distinct().count());
  }

  @Test
  void drawsDuplicatesAgain() {
    ExpertGamesParams params =
        new ExpertGamesParams(TIC_TAC_TOE, List.of("alphabeta:2", "solver"), 150, 0, 2, 3);
    ExpertGames.Result result = make(params, 1);
    assertTrue(result.redrawn() > 10, "redrawn " + result.redrawn());
    assertEquals(150, result.records().stream().map(GameRecord::actions).distinct().count());
  }

  @Test
  void endsWhereNoMoreGamesCanBeFound() {
    Agent lowest =
        new Agent() {
          @Override
          public String name() {
            return "lowest";
          }

          @Override
          public Decision choose(GameState state, RandomGenerator rng) {
            return Decision.of(state.legalActions()[0], state.game().actionCount());
          }
        };
    ExpertGamesParams params = new ExpertGamesParams(CONNECT_FOUR, List.of("lowest"), 100, 0, 1, 3);
    ExpertGames.Result result = ExpertGames.make(params, _ -> lowest, 1, Watch.IDLE);
    assertEquals(7, result.records().size(), "one game for each first column");
  }

  @Test
  void reportsProgressAndClosesEveryAgent() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Function<String, Agent> counted =
        _ -> {
          open.incrementAndGet();
          return new NetworkAgent("counted", new Counted(open), 1);
        };
    ExpertGamesParams params =
        new ExpertGamesParams(CONNECT_FOUR, List.of("counted"), 100, 0, 6, 1);
    ExpertGames.make(
        params, counted, 2, new Watch(done -> most.accumulateAndGet(done, Math::max), () -> false));
    assertEquals(100, most.get());
    assertEquals(0, open.get());
  }

  /** A uniform policy that tells when it is closed. */
  private record Counted(AtomicInteger open) implements Evaluator, AutoCloseable {
    @Override
    public List<Evaluation> evaluate(List<? extends GameState> states) {
      return states.stream()
          .map(s -> Policies.uniform(s.legalActions(), s.game().actionCount()))
          .map(policy -> new Evaluation(policy, 0))
          .toList();
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }

  @Test
  void cancelEndsEarly() {
    AtomicInteger asked = new AtomicInteger();
    ExpertGames.Result result =
        ExpertGames.make(
            connectFour(100_000, 1),
            text -> CATALOG.create(text, CONNECT_FOUR),
            2,
            new Watch(_ -> {}, () -> asked.incrementAndGet() > 20));
    assertTrue(result.records().size() < 100_000);
  }

  @Test
  void anAgentsTroubleIsPassedOn() {
    ExpertGamesParams params = connectFour(10, 1);
    Function<String, Agent> broken =
        text -> {
          throw new BadAgentException("no " + text);
        };
    assertThrows(BadAgentException.class, () -> ExpertGames.make(params, broken, 2, Watch.IDLE));
  }

  /** Whatever was drawn before the end came is not played again, and the games are the same. */
  @Test
  void goesOnWhereItWasEnded() {
    ExpertGamesParams params = new ExpertGamesParams(TIC_TAC_TOE, List.of("random"), 300, 0, 2, 8);
    ExpertGames.Result whole = make(params, 1);
    Map<String, GameRecord> kept = new HashMap<>();
    Map<String, GameRecord> drawnAgain = new HashMap<>();
    Function<String, Agent> agents = text -> CATALOG.create(text, params.game());
    ExpertGames.make(params, agents, 2, new Keeper(Map.of(), kept, 150));
    assertTrue(kept.size() >= 150 && kept.size() < 300, kept.size() + " games");
    ExpertGames.Result rest =
        ExpertGames.make(params, agents, 2, new Keeper(kept, drawnAgain, 10_000));
    assertEquals(whole, rest);
    assertTrue(whole.redrawn() > 0);
    assertEquals(300 + whole.redrawn(), kept.size() + drawnAgain.size());
  }

  /** Keeps games, and cancels when there are so many. */
  private record Keeper(Map<String, GameRecord> before, Map<String, GameRecord> now, int most)
      implements ExpertGames.Making {
    @Override
    public void reached(int games) {}

    @Override
    public boolean isCancelled() {
      synchronized (now) {
        return now.size() >= most;
      }
    }

    @Override
    public Optional<GameRecord> earlier(int place, int round) {
      return Optional.ofNullable(before.get(place + " " + round));
    }

    @Override
    public void drawn(int place, int round, GameRecord record) {
      synchronized (now) {
        now.put(place + " " + round, record);
      }
    }
  }

  @Test
  void refusesImpossibleParameters() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExpertGamesParams(CONNECT_FOUR, List.of(), 10, 0, 1, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExpertGamesParams(CONNECT_FOUR, List.of("random"), 10, 4, 3, 1));
  }
}

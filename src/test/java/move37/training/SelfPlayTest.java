package move37.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import move37.core.Schedule;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.network.NetworkSpec;
import move37.search.Evaluation;
import move37.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelfPlayTest {
  private static final Game GAME = new ConnectFour();
  private static final SelfPlayParams PARAMS = params(SearchMethod.GUMBEL);

  private static SelfPlayParams params(SearchMethod method) {
    return params(method, PlayoutCap.NONE);
  }

  private static SelfPlayParams params(SearchMethod method, PlayoutCap cap) {
    return new SelfPlayParams(
        3,
        3,
        6,
        30,
        method,
        8,
        7,
        0.5,
        4,
        6,
        2,
        2,
        32,
        Schedule.constant(1e-3),
        0.5,
        cap,
        0,
        false);
  }

  private static FakeNetwork network(int steps) {
    return new FakeNetwork(NetworkSpec.of(GAME, 4, 0), steps);
  }

  /** The moves of two generations, the network changing in between. */
  private static List<List<Integer>> games(long seed, int threads) throws InterruptedException {
    return games(PARAMS, seed, threads);
  }

  private static List<List<Integer>> games(SelfPlayParams params, long seed, int threads)
      throws InterruptedException {
    SelfPlay selfPlay = new SelfPlay(GAME, params, seed, MoveObserver.NONE);
    List<List<Integer>> games = new ArrayList<>();
    for (int generation = 0; generation < 2; generation++) {
      SelfPlay.Harvest harvest =
          selfPlay.playGeneration(network(generation), threads, RunGate.OPEN, done -> {});
      harvest.games().forEach(game -> games.add(game.actions()));
    }
    return games;
  }

  @Test
  void sameSeedGivesSameGamesOnAnyNumberOfThreads() throws InterruptedException {
    List<List<Integer>> one = games(5, 1);
    assertTrue(one.size() >= 60, one.size() + " games");
    assertEquals(one, games(5, 2));
    assertEquals(one, games(5, 3));
  }

  @Test
  void fastMovesTakeFewerEvaluationsAndAreNotLearnedFrom() throws InterruptedException {
    SelfPlayParams capped = params(SearchMethod.GUMBEL, new PlayoutCap(0.75, 2));
    SelfPlay.Harvest all = harvest(PARAMS);
    SelfPlay.Harvest some = harvest(capped);
    double share = some.samples().size() / (some.meanLength() * some.games().size());
    assertEquals(0.25 * 0.9, share, 0.05); // the random opening is a tenth of the moves
    double saved = evaluationsPerMove(some) / evaluationsPerMove(all);
    assertTrue(saved < 0.6, "share of the evaluations " + saved);
    for (SelfPlayGame game : some.games()) {
      GameState state = GAME.initialState();
      List<GameState> passed = new ArrayList<>();
      for (int action : game.actions()) {
        passed.add(state);
        state = state.play(action);
      }
      assertTrue(passed.containsAll(game.samples().stream().map(Sample::state).toList()));
    }
    assertEquals(games(capped, 5, 1), games(capped, 5, 3));
  }

  @Test
  void surprisingPositionsAreLearnedMoreOften() throws InterruptedException {
    SelfPlayParams weighted =
        new SelfPlayParams(
            3,
            3,
            6,
            30,
            SearchMethod.GUMBEL,
            8,
            7,
            0.5,
            4,
            6,
            2,
            2,
            32,
            Schedule.constant(1e-3),
            0.5,
            PlayoutCap.NONE,
            0.5,
            false);
    SelfPlay.Harvest even = harvest(PARAMS);
    SelfPlay.Harvest all = harvest(weighted);
    assertEquals(even.samples().size(), all.samples().size(), 0.1 * even.samples().size());
    assertEquals(even.samples().size(), different(even));
    assertTrue(different(all) < all.samples().size(), "none twice");
    assertEquals(games(weighted, 5, 1), games(weighted, 5, 3));
  }

  private static int different(SelfPlay.Harvest harvest) {
    Set<Sample> samples = Collections.newSetFromMap(new IdentityHashMap<>());
    samples.addAll(harvest.samples());
    return samples.size();
  }

  private static SelfPlay.Harvest harvest(SelfPlayParams params) throws InterruptedException {
    return new SelfPlay(GAME, params, 1, MoveObserver.NONE)
        .playGeneration(network(0), 2, RunGate.OPEN, done -> {});
  }

  private static double evaluationsPerMove(SelfPlay.Harvest harvest) {
    double moves = harvest.meanLength() * harvest.games().size();
    return (harvest.evaluations() + harvest.recalled()) / moves;
  }

  /** Hands out two evaluators, then has no memory for another. */
  private static final class ShortOfMemory extends FakeNetwork {
    private final AtomicInteger open = new AtomicInteger();
    private int made;

    ShortOfMemory() {
      super(NetworkSpec.of(GAME, 4, 0), 0);
    }

    @Override
    public NetworkEvaluator evaluator() {
      if (made++ == 2) {
        throw new IllegalStateException("no memory");
      }
      open.incrementAndGet();
      return new NetworkEvaluator() {
        @Override
        public List<Evaluation> evaluate(List<? extends GameState> states) {
          return opinions(0).evaluate(states);
        }

        @Override
        public void close() {
          open.decrementAndGet();
        }
      };
    }
  }

  @Test
  void evaluatorsAreClosedEvenIfOneOfThemCannotBeMade() {
    ShortOfMemory network = new ShortOfMemory();
    SelfPlay selfPlay = new SelfPlay(GAME, PARAMS, 1, MoveObserver.NONE);
    assertThrows(
        IllegalStateException.class,
        () -> selfPlay.playGeneration(network, 2, RunGate.OPEN, done -> {}));
    assertEquals(0, network.open.get());
  }

  @Test
  void anotherSeedGivesOtherGames() throws InterruptedException {
    assertNotEquals(games(5, 2), games(6, 2));
  }

  @ParameterizedTest
  @EnumSource(SearchMethod.class)
  void samplesCarryPositionSearchPolicyAndMixedValue(SearchMethod method)
      throws InterruptedException {
    SelfPlay selfPlay = new SelfPlay(GAME, params(method), 1, MoveObserver.NONE);
    SelfPlay.Harvest harvest = selfPlay.playGeneration(network(0), 2, RunGate.OPEN, done -> {});
    assertTrue(harvest.recalled() > 0, "positions that come again are remembered");
    for (SelfPlayGame game : harvest.games()) {
      int opening = game.actions().size() - game.samples().size();
      assertTrue(opening >= 0 && opening <= 4, "opening of " + opening);
      GameState state = GAME.initialState();
      for (int ply = 0; ply < game.actions().size(); ply++) {
        if (ply >= opening) {
          Sample sample = game.samples().get(ply - opening);
          assertEquals(state, sample.state());
          double sum = 0;
          for (float p : sample.policy()) {
            sum += p;
          }
          assertEquals(1, sum, 1e-5);
          int result = game.outcome().returnFor(state.player());
          assertEquals(result, sample.value(), 1.0 + 1e-6);
          assertTrue(Math.abs(sample.value() - 0.5 * result) <= 0.5 + 1e-6);
        }
        state = state.play(game.actions().get(ply));
      }
      assertTrue(state.isTerminal());
      assertEquals(game.outcome(), state.outcome());
    }
  }

  @Test
  void aClosedGateEndsItAtOnce() throws InterruptedException {
    SelfPlay selfPlay = new SelfPlay(GAME, PARAMS, 1, MoveObserver.NONE);
    AtomicInteger asked = new AtomicInteger();
    SelfPlay.Harvest harvest =
        selfPlay.playGeneration(network(0), 1, () -> asked.incrementAndGet() <= 10, done -> {});
    assertEquals(10 * 6, harvest.evaluations() + harvest.recalled());
  }

  @Test
  void theWatchedBoardTellsEveryMoveOfItsGames() throws InterruptedException {
    List<Integer> moves = new ArrayList<>();
    List<List<Integer>> watched = new ArrayList<>();
    MoveObserver observer =
        new MoveObserver() {
          @Override
          public void gameStarted() {
            watched.add(List.copyOf(moves));
            moves.clear();
          }

          @Override
          public void moved(GameState before, int action, Optional<SearchResult> search) {
            assertEquals(moves.size(), before.ply());
            moves.add(action);
          }
        };
    SelfPlay selfPlay = new SelfPlay(GAME, PARAMS, 1, observer);
    List<List<Integer>> games =
        selfPlay.playGeneration(network(0), 1, RunGate.OPEN, done -> {}).games().stream()
            .map(SelfPlayGame::actions)
            .toList();
    List<List<Integer>> finished = watched.subList(1, watched.size());
    assertFalse(finished.isEmpty());
    assertTrue(games.containsAll(finished));
  }

  @Test
  void batchesSeeSamplesThroughEverySymmetry() {
    GameState state = GAME.initialState().play(0).play(1).play(0);
    float[] policy = {0.5f, 0.3f, 0.2f, 0, 0, 0, 0};
    List<Sample> samples = java.util.Collections.nCopies(64, new Sample(state, policy, 0.25f));
    var batch =
        new BatchBuilder(GAME, GAME.planes())
            .build(samples, move37.core.Seeds.stream(1, "symmetries"));
    float[] mirrored = new float[42 * GAME.planes()];
    GAME.initialState().play(6).play(5).play(6).encode(mirrored, 0);
    int size = mirrored.length;
    int mirrors = 0;
    for (int i = 0; i < 64; i++) {
      float[] input = java.util.Arrays.copyOfRange(batch.inputs(), i * size, (i + 1) * size);
      float[] target = java.util.Arrays.copyOfRange(batch.policies(), i * 7, (i + 1) * 7);
      if (target[6] > 0) {
        mirrors++;
        assertArrayEquals(mirrored, input);
        assertArrayEquals(new float[] {0, 0, 0, 0, 0.2f, 0.3f, 0.5f}, target);
      } else {
        assertArrayEquals(policy, target);
      }
      assertEquals(0.25f, batch.values()[i]);
    }
    assertTrue(mirrors > 16 && mirrors < 48, mirrors + " of 64 mirrored");
  }
}

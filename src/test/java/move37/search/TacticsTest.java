package move37.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import move37.search.solver.FullTreeSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both searches on known positions, with an evaluator that knows nothing. */
class TacticsTest {
  private static final Game CONNECT_FOUR = new ConnectFour();

  enum Kind {
    GUMBEL,
    PUCT;

    SearchResult run(GameState root, int simulations, Evaluator evaluator) {
      TreeSearch search =
          this == GUMBEL
              ? new GumbelSearch(root, GumbelParams.playing(simulations), new SplittableRandom(1))
              : new PuctSearch(root, PuctParams.playing(simulations), new SplittableRandom(1));
      return Searches.run(search, evaluator);
    }
  }

  /** Equal policy, value 0. */
  private static final Evaluator IGNORANT =
      states -> {
        List<Evaluation> answers = new ArrayList<>();
        for (GameState state : states) {
          float[] policy = new float[state.game().actionCount()];
          int[] legal = state.legalActions();
          Arrays.stream(legal).forEach(action -> policy[action] = 1f / legal.length);
          answers.add(new Evaluation(policy, 0));
        }
        return answers;
      };

  private static GameState position(Game game, String moves) {
    GameState state = game.initialState();
    for (int i = 0; i < moves.length(); i++) {
      state = state.play(game.parseAction(moves.substring(i, i + 1)));
    }
    return state;
  }

  @ParameterizedTest
  @CsvSource({
    // win at once: a column, a row, a row with a gap
    "GUMBEL, 121212, 1",
    "PUCT, 121212, 1",
    "GUMBEL, 112233, 4",
    "PUCT, 112233, 4",
    "GUMBEL, 11224465, 3",
    "PUCT, 11224465, 3",
    // the opponent threatens a column: block it
    "GUMBEL, 41424, 4",
    "PUCT, 41424, 4",
    // two stones side by side with room on both sides: an open three must be stopped now
    "GUMBEL, 334, 2 5",
    "PUCT, 334, 2 5",
  })
  void findsTheMoveInConnectFour(Kind kind, String moves, String columns) {
    SearchResult result = kind.run(position(CONNECT_FOUR, moves), 800, IGNORANT);
    String found = CONNECT_FOUR.actionName(result.action());
    assertTrue(Arrays.asList(columns.split(" ")).contains(found), kind + " plays " + found);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aWinInOneIsWorthOneForWhoIsToMove(Kind kind) {
    SearchResult first = kind.run(position(CONNECT_FOUR, "121212"), 400, IGNORANT);
    assertEquals(1, first.q()[0], 1e-6);
    assertTrue(first.value() > 0.9, "value for First " + first.value());
    SearchResult second = kind.run(position(CONNECT_FOUR, "1727371"), 400, IGNORANT);
    assertEquals(1, second.q()[6], 1e-6);
    assertTrue(second.value() > 0.9, "value for Second " + second.value());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anUnstoppableDoubleThreatIsLostForWhoIsToMove(Kind kind) {
    // First holds 3, 4 and 5 of the bottom row with both ends free; Second can stop only one.
    SearchResult second = kind.run(position(CONNECT_FOUR, "33445"), 800, IGNORANT);
    assertTrue(second.value() < -0.7, "value for Second " + second.value());
    // One ply earlier First, to move, wins by making it.
    SearchResult first = kind.run(position(CONNECT_FOUR, "3344"), 1600, IGNORANT);
    assertTrue(first.value() > 0.5, "value for First " + first.value());
    String found = CONNECT_FOUR.actionName(first.action());
    assertTrue(found.equals("5") || found.equals("2"), "plays " + found);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void policiesSumToOneAndLeaveIllegalActionsAtZero(Kind kind) {
    GameState full = position(CONNECT_FOUR, "444444");
    SearchResult result = kind.run(full, 100, IGNORANT);
    double sum = IntStream.range(0, 7).mapToDouble(a -> result.policy()[a]).sum();
    assertEquals(1, sum, 1e-5);
    assertEquals(0, result.policy()[3]);
    assertEquals(100, Arrays.stream(result.visits()).sum());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aForcedWinIsProvenExactlyAndEndsTheSearch(Kind kind) {
    // First makes three side by side with both ends free: two plies, then either end wins.
    SearchResult result = kind.run(position(CONNECT_FOUR, "3344"), 800, IGNORANT);
    assertEquals(1, result.value(), 1e-6);
    assertEquals(1, result.q()[result.action()], 1e-6);
    assertEquals(1, result.policy()[1] + result.policy()[4], 1e-5);
    assertTrue(result.simulations() < 200, "simulations " + result.simulations());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aWinInOneNeedsNoSimulation(Kind kind) {
    SearchResult result = kind.run(position(CONNECT_FOUR, "121212"), 100, IGNORANT);
    assertEquals(0, result.simulations());
    assertEquals(0, result.action());
    assertEquals(1, result.policy()[0]);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aForcedMoveNeedsNoSimulation(Kind kind) {
    // First has three in column 4: everything but a block loses at once.
    SearchResult result = kind.run(position(CONNECT_FOUR, "41424"), 100, IGNORANT);
    assertEquals(0, result.simulations());
    assertEquals(3, result.action());
    assertEquals(1, result.policy()[3]);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void forcedRepliesArePassedThroughWithoutAnEvaluation(Kind kind) {
    GameState root = position(CONNECT_FOUR, "4444");
    List<GameState> asked = new ArrayList<>();
    SearchResult result =
        kind.run(
            root,
            300,
            states -> {
              asked.addAll(states);
              return IGNORANT.evaluate(states);
            });
    asked.removeFirst();
    assertTrue(asked.size() > 100, "evaluated " + asked.size());
    assertTrue(
        asked.stream().allMatch(state -> choices(state) > 1), "a forced reply was asked for");
    assertEquals(result.simulations(), Arrays.stream(result.visits()).sum());
  }

  /** Actions that do not lose at a glance. */
  private static long choices(GameState state) {
    return Arrays.stream(state.legalActions())
        .filter(action -> state.immediateReturn(action).orElse(0) != -1)
        .count();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aLostPositionKeepsThePriorAsItsPolicy(Kind kind) {
    // First threatens both ends of 3, 4 and 5: whatever Second plays, the other end wins.
    SearchResult result = kind.run(position(CONNECT_FOUR, "33445"), 100, IGNORANT);
    assertEquals(-1, result.value(), 1e-6);
    for (int action = 0; action < 7; action++) {
      assertEquals(1f / 7, result.policy()[action], 1e-5);
    }
  }

  /** Positions with known results, in games small enough to be searched to their end. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void provenResultsAreThoseOfPerfectPlay(Kind kind) {
    Game game = new TicTacToe();
    FullTreeSolver solver = new FullTreeSolver(() -> false);
    RandomGenerator rng = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      GameState state = randomPosition(game, rng);
      SearchResult result = kind.run(state, 3000, IGNORANT);
      int truth = Integer.signum(solver.solve(state));
      if (result.simulations() > 0) { // a forced move is not searched, so its value is a guess
        assertEquals(truth, Math.round(result.value()), () -> "value of\n" + state);
      }
      int reached = -Integer.signum(solver.solve(state.play(result.action())));
      assertEquals(truth, reached, () -> "move in\n" + state);
    }
  }

  private static GameState randomPosition(Game game, RandomGenerator rng) {
    GameState state = game.initialState();
    for (int plies = 2 + rng.nextInt(6); plies > 0; plies--) {
      int[] legal = state.legalActions();
      GameState next = state.play(legal[rng.nextInt(legal.length)]);
      if (next.isTerminal()) {
        return state;
      }
      state = next;
    }
    return state;
  }
}

package move37.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.othello.Othello;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;

class AlphaBetaTest {
  private static final Game TIC_TAC_TOE = new TicTacToe();
  private static final Game CONNECT_FOUR = new ConnectFour();
  private static final Game OTHELLO = new Othello(6);

  @Test
  void equalsPlainMinimaxInTicTacToe() {
    for (int i = 0; i < 150; i++) {
      GameState state = randomPosition(TIC_TAC_TOE, i % 7, i);
      assertSameAsMinimax(state, 1 + i % 9);
    }
  }

  @Test
  void equalsPlainMinimaxInConnectFour() {
    for (int i = 0; i < 120; i++) {
      GameState state = randomPosition(CONNECT_FOUR, i % 30, i);
      assertSameAsMinimax(state, 1 + i % 5);
    }
  }

  /** A game with passes, and with positions that paths of different lengths reach. */
  @Test
  void equalsPlainMinimaxInOthello() {
    for (int i = 0; i < 60; i++) {
      GameState state = randomPosition(OTHELLO, i % 31, i);
      assertSameAsMinimax(state, 1 + i % 4);
    }
  }

  @Test
  void equalsPlainMinimaxToTheEndOfLateConnectFourPositions() {
    for (int i = 0; i < 40; i++) {
      GameState state = randomPosition(CONNECT_FOUR, 33, i);
      assertSameAsMinimax(state, 42);
    }
  }

  private static void assertSameAsMinimax(GameState state, int depth) {
    AlphaBetaResult result = new AlphaBeta(state.game()).search(state, SearchLimit.depth(depth));
    int[] actions = state.legalActions();
    int[] scores = IntStream.of(actions).map(a -> -minimax(state.play(a), depth - 1, 1)).toArray();
    int best = Arrays.stream(scores).max().orElseThrow();
    int[] bestActions =
        IntStream.range(0, actions.length)
            .filter(i -> scores[i] == best)
            .map(i -> actions[i])
            .toArray();
    assertEquals(best, result.score(), () -> "depth " + depth + "\n" + state);
    assertArrayEquals(bestActions, result.bestActions(), () -> "depth " + depth + "\n" + state);
    assertScoresHoldAtTheDepthReached(state, result);
  }

  private static void assertScoresHoldAtTheDepthReached(GameState state, AlphaBetaResult result) {
    int[] actions = state.legalActions();
    for (int i = 0; i < actions.length; i++) {
      int score = -minimax(state.play(actions[i]), result.depth() - 1, 1);
      AlphaBetaResult.RootMove move = result.moves().get(i);
      assertEquals(actions[i], move.action());
      if (move.exact()) {
        assertEquals(score, move.score());
      } else {
        assertTrue(score <= move.score() && move.score() < result.score());
      }
    }
  }

  private static int minimax(GameState state, int depth, int ply) {
    if (state.isTerminal()) {
      return state.outcome().returnFor(state.player()) * (AlphaBetaResult.WIN - ply);
    }
    if (depth == 0) {
      double value = state.game().heuristic().orElseThrow().value(state);
      return (int) Math.round(value * (AlphaBetaResult.SCALE - 1));
    }
    int best = Integer.MIN_VALUE;
    for (int action : state.legalActions()) {
      best = Math.max(best, -minimax(state.play(action), depth - 1, ply + 1));
    }
    return best;
  }

  private static GameState randomPosition(Game game, int plies, long seed) {
    RandomGenerator rng = Seeds.stream(seed, "position", plies);
    while (true) {
      GameState state = game.initialState();
      for (int ply = 0; ply < plies && !state.isTerminal(); ply++) {
        int[] actions = state.legalActions();
        state = state.play(actions[rng.nextInt(actions.length)]);
      }
      if (!state.isTerminal()) {
        return state;
      }
    }
  }

  @Test
  void ticTacToeIsADrawAndEveryFirstMoveHoldsIt() {
    AlphaBetaResult result =
        new AlphaBeta(TIC_TAC_TOE).search(TIC_TAC_TOE.initialState(), SearchLimit.depth(9));
    assertEquals(0, result.score());
    assertEquals(9, result.bestActions().length);
    assertEquals(9, result.depth());
  }

  @Test
  void takesTheSoonestWin() {
    AlphaBetaResult result = new AlphaBeta(CONNECT_FOUR).search(connectFour("4433"), depth(6));
    assertArrayEquals(new int[] {1, 4}, result.bestActions(), "three in a row, open on both sides");
    assertEquals(AlphaBetaResult.WIN - 3, result.score());
    assertEquals(1.0, result.value());
  }

  @Test
  void seesThatItLosesAndWhen() {
    AlphaBetaResult result = new AlphaBeta(CONNECT_FOUR).search(connectFour("44335"), depth(6));
    assertEquals(-(AlphaBetaResult.WIN - 2), result.score());
    assertEquals(-1.0, result.value());
  }

  @Test
  void blocksTheOnlyThreat() {
    AlphaBetaResult result = new AlphaBeta(CONNECT_FOUR).search(connectFour("41414"), depth(4));
    assertArrayEquals(new int[] {3}, result.bestActions());
  }

  private static GameState connectFour(String moves) {
    GameState state = CONNECT_FOUR.initialState();
    for (int i = 0; i < moves.length(); i++) {
      state = state.play(CONNECT_FOUR.parseAction(moves.substring(i, i + 1)));
    }
    return state;
  }

  private static SearchLimit depth(int plies) {
    return SearchLimit.depth(plies);
  }

  @Test
  void stopsDeepeningWhenTheOutcomeIsCertain() {
    AlphaBetaResult result = new AlphaBeta(CONNECT_FOUR).search(connectFour("415263"), depth(40));
    assertEquals(1, result.depth());
    assertEquals(1.0, result.value());
    assertEquals(AlphaBetaResult.WIN - 1, result.score());
  }

  @Test
  void repeatsItselfWhateverItSearchedBefore() {
    AlphaBeta fresh = new AlphaBeta(CONNECT_FOUR);
    AlphaBeta used = new AlphaBeta(CONNECT_FOUR);
    for (int i = 0; i < 10; i++) {
      used.search(randomPosition(CONNECT_FOUR, 5, i), depth(6));
    }
    GameState state = randomPosition(CONNECT_FOUR, 8, 77);
    assertEquals(fresh.search(state, depth(7)), used.search(state, depth(7)));
  }

  @Test
  void principalVariationIsLegalAndBeginsWithABestAction() {
    for (int i = 0; i < 30; i++) {
      GameState state = randomPosition(CONNECT_FOUR, 10, i);
      AlphaBetaResult result = new AlphaBeta(CONNECT_FOUR).search(state, depth(6));
      int first = result.principalVariation().getFirst();
      assertTrue(Arrays.stream(result.bestActions()).anyMatch(action -> action == first));
      for (int action : result.principalVariation()) {
        state = state.play(action);
      }
      assertTrue(result.principalVariation().size() <= 6);
    }
  }

  @Test
  void endsWhenTimeIsUp() {
    AlphaBeta search = new AlphaBeta(CONNECT_FOUR);
    long start = System.nanoTime();
    AlphaBetaResult result =
        search.search(CONNECT_FOUR.initialState(), SearchLimit.time(Duration.ofMillis(60)));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertTrue(result.depth() >= 1 && result.depth() < 42, "depth " + result.depth());
    assertTrue(millis < 2_000, millis + " ms");
    assertFalse(result.moves().isEmpty());
  }

  @Test
  void refusesAGameThatIsOverAndImpossibleLimits() {
    GameState over = connectFour("4152617");
    AlphaBeta search = new AlphaBeta(CONNECT_FOUR);
    assertThrows(IllegalArgumentException.class, () -> search.search(over, depth(2)));
    assertThrows(IllegalArgumentException.class, () -> SearchLimit.depth(0));
    assertThrows(IllegalArgumentException.class, () -> SearchLimit.time(Duration.ZERO));
  }
}

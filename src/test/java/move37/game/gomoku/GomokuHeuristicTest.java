package move37.game.gomoku;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.search.AlphaBeta;
import move37.search.AlphaBetaResult;
import move37.search.SearchLimit;
import org.junit.jupiter.api.Test;

class GomokuHeuristicTest {
  private static final OptionalInt WIN = OptionalInt.of(1);

  /** A win in one is taken, and the only cell that averts a loss in two, at any depth. */
  @Test
  void neverMissesAWinNorAForcedAnswer() {
    int wins = 0;
    int answers = 0;
    for (int i = 0; i < 400; i++) {
      GomokuRule rule = i % 2 == 0 ? GomokuRule.FREESTYLE : GomokuRule.STANDARD;
      GameState state = random(new Gomoku(9, rule), 20 + i % 20, i);
      int[] winning = where(state, WIN);
      int[] losing = where(state, OptionalInt.of(-1));
      int[] holding =
          IntStream.of(state.legalActions())
              .filter(a -> Arrays.binarySearch(losing, a) < 0)
              .toArray();
      boolean forced = winning.length == 0 && holding.length == 1;
      if (winning.length > 0 || forced) {
        int[] right = forced ? holding : winning;
        int[] best = search(state, 1 + i % 3).bestActions();
        assertTrue(IntStream.of(best).allMatch(a -> Arrays.binarySearch(right, a) >= 0));
        wins += forced ? 0 : 1;
        answers += forced ? 1 : 0;
      }
    }
    assertTrue(wins > 10 && answers > 10, wins + " wins, " + answers + " forced answers");
  }

  private static int[] where(GameState state, OptionalInt told) {
    return IntStream.of(state.legalActions())
        .filter(action -> state.immediateReturn(action).equals(told))
        .toArray();
  }

  private static GameState random(Gomoku game, int plies, long seed) {
    RandomGenerator random = Seeds.stream(seed, "tactics");
    while (true) {
      GameState state = game.initialState();
      while (!state.isTerminal() && state.ply() < plies) {
        int[] legal = state.legalActions();
        state = state.play(legal[random.nextInt(legal.length)]);
      }
      if (!state.isTerminal()) {
        return state;
      }
    }
  }

  private static AlphaBetaResult search(GameState state, int depth) {
    return new AlphaBeta(state.game()).search(state, SearchLimit.depth(depth));
  }

  @Test
  void stopsAnOpenThreeAtOneOfItsPlaces() {
    GomokuState state =
        Lines.position(
            GomokuRule.FREESTYLE,
            ".........",
            ".........",
            ".....O...",
            "...XXX...",
            ".........",
            "....O....",
            ".........",
            ".........",
            ".........");
    int[] places = {28, 29, 33, 34};
    int[] candidates = state.game().heuristic().orElseThrow().candidates(state);
    Arrays.sort(candidates);
    assertArrayEquals(places, candidates);
    for (int depth = 1; depth <= 3; depth++) {
      AlphaBetaResult result = search(state, depth);
      assertTrue(
          IntStream.of(result.bestActions()).allMatch(a -> Arrays.binarySearch(places, a) >= 0));
    }
  }

  @Test
  void seesWhatIsDecidedAtAGlance() {
    assertTrue(value("XXXX.....", "OO.OO....") > 0.95, "a five to be made");
    assertTrue(value(".XXX.....", "OO.O.....") > 0.95, "an open four to be made");
    assertTrue(value(".XXXX....", "O.O......", "....O....") < -0.95, "two fives to be stopped");
    assertTrue(value("OXXX.....", "OO.......") > 0, "to move");
    assertEquals(0, value("........."));
  }

  private static double value(String... rows) {
    String[] board = Arrays.copyOf(rows, 9);
    Arrays.fill(board, rows.length, 9, ".........");
    GomokuState state = Lines.position(GomokuRule.FREESTYLE, board);
    return state.game().heuristic().orElseThrow().value(state);
  }

  @Test
  void worthwhileMovesAreLegalAndDifferentInEveryPosition() {
    for (int i = 0; i < 20; i++) {
      GameState state = new Gomoku(7, GomokuRule.STANDARD).initialState();
      RandomGenerator random = Seeds.stream(i, "candidates");
      Heuristic heuristic = state.game().heuristic().orElseThrow();
      while (!state.isTerminal()) {
        int[] candidates = heuristic.candidates(state);
        assertTrue(candidates.length > 0);
        assertEquals(candidates.length, Arrays.stream(candidates).distinct().count());
        assertTrue(IntStream.of(candidates).allMatch(state::isLegal));
        int[] legal = state.legalActions();
        state = state.play(legal[random.nextInt(legal.length)]);
      }
    }
  }

  @Test
  void playsAForcedWinAndAvoidsTheOpponents() {
    GomokuState before = Lines.winByOpenThrees();
    AlphaBetaResult result = search(before, 3);
    assertEquals(1.0, result.value());
    assertEquals(AlphaBetaResult.WIN - 9, result.score());
    assertEquals(9, result.principalVariation().size());
    assertTrue(search(before, 1).value() < 1, "depth 1 looks no further than four plies");
    Heuristic heuristic = before.game().heuristic().orElseThrow();
    GameState quiet = before.play(before.game().parseAction("a1"));
    for (int action : search(quiet, 3).bestActions()) {
      GameState next = quiet.play(action);
      assertTrue(next.isTerminal() || heuristic.forcedWin(next, 12).isEmpty());
    }
  }
}

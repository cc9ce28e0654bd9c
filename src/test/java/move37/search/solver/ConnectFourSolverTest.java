package move37.search.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourState;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectFourSolverTest {
  private static final Path SHARED = Path.of("..", "shared", "data", "connect-four");

  private final ConnectFourSolver solver = new ConnectFourSolver();

  /** Everything from scratch: late positions of random games against plain minimax. */
  @ParameterizedTest
  @CsvSource({"7, 6, 30", "6, 6, 24", "6, 5, 18", "5, 6, 18", "7, 4, 17", "5, 5, 13", "5, 4, 8"})
  void agreesWithPlainMinimax(int width, int height, int ply) {
    ConnectFour game = new ConnectFour(width, height);
    ConnectFourSolver fast = new ConnectFourSolver(game, 14, () -> false);
    Map<GameState, Integer> known = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      ConnectFourState state = randomPosition(game, ply, Seeds.stream(1, "minimax", i));
      int expected = minimax(state, known);
      assertEquals(expected, fast.solve(state), state::toString);
      assertEquals(Integer.signum(expected), fast.result(state), state::toString);
      int[] all = fast.solveAll(state);
      int[] results = fast.resultAll(state);
      for (int action = 0; action < width; action++) {
        boolean legal = state.isLegal(action);
        int score = legal ? -minimax(state.play(action), known) : ExactSolver.ILLEGAL;
        assertEquals(score, all[action]);
        assertEquals(legal ? Integer.signum(score) : score, results[action]);
      }
      assertArrayEquals(greatest(all), fast.bestActions(state));
      assertArrayEquals(greatest(results), fast.perfectActions(state));
    }
  }

  /**
   * Small boards from the first move on, as everyone finds them: all of these are draws but one.
   */
  @ParameterizedTest
  @CsvSource({"4, 4, 0", "5, 4, 0", "4, 5, 0", "5, 5, 0", "4, 6, 0", "6, 4, -1", "6, 5, 0"})
  void solvesSmallBoards(int width, int height, int result) {
    ConnectFour game = new ConnectFour(width, height);
    ConnectFourSolver small = new ConnectFourSolver(game, 18, () -> false);
    assertEquals(result, small.result(game.initialState()));
  }

  /** The board for lessons: a draw from the three columns in the middle, lost from the others. */
  @Test
  void theSmallBoardOfTheCatalogueIsSolvedFromItsStart() {
    Game game = Games.byId("connect-four-5x4");
    ExactSolver small = ExactSolver.of(game, () -> false).orElseThrow();
    assertEquals(0, small.solve(game.initialState()));
    assertArrayEquals(new int[] {-1, 0, 0, 0, -1}, small.solveAll(game.initialState()));
    assertTrue(small.nodes() < 100_000, "positions " + small.nodes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Test_L3_R1", "Test_L2_R1"})
  void agreesWithPublishedScores(String file) throws IOException {
    Path path = SHARED.resolve(file);
    assumeTrue(Files.exists(path), "data from others is not here");
    for (String line : Files.readAllLines(path)) {
      List<String> parts = List.of(line.trim().split(" "));
      assertEquals(Integer.parseInt(parts.get(1)), solver.solve(played(parts.get(0))), line);
    }
  }

  @Test
  void mirroredPositionsScoreAlike() {
    for (int i = 0; i < 20; i++) {
      RandomGenerator rng = Seeds.stream(2, "mirror", i);
      ConnectFourState state = new ConnectFour().initialState();
      ConnectFourState image = state;
      for (int ply = 0; ply < 18 && !state.isTerminal(); ply++) {
        int[] legal = state.legalActions();
        int action = legal[rng.nextInt(legal.length)];
        state = state.play(action);
        image = image.play(6 - action);
      }
      int[] scores = solver.solveAll(state);
      solver.clear();
      int[] mirrored = solver.solveAll(image);
      assertArrayEquals(scores, IntStream.range(0, 7).map(c -> mirrored[6 - c]).toArray());
    }
  }

  /**
   * The score of a position is the best of its moves' scores, and a table's past changes nothing.
   */
  @Test
  void scoreIsTheBestMoveScoreWhateverIsInTheTable() {
    ConnectFourSolver tiny = new ConnectFourSolver(new ConnectFour(), 10, () -> false);
    for (int i = 0; i < 40; i++) {
      ConnectFourState state = randomPosition(new ConnectFour(), 20, Seeds.stream(3, "table", i));
      int score = solver.solve(state);
      assertEquals(score, Arrays.stream(solver.solveAll(state)).max().orElseThrow());
      assertEquals(score, tiny.solve(state));
      assertEquals(score, solver.solve(state));
    }
  }

  /** Won at once with the fourth stone: 22 - 4. Lost to the fourth: the mirror of it. */
  @Test
  void knowsTheConvention() {
    assertEquals(18, solver.solve(played("121212")));
    assertEquals(-18, solver.solve(played("1212121")));
    assertEquals(-18, solver.solve(played("44335")));
    int[] full = solver.solveAll(played("121212212121343434434343565656656565"));
    assertEquals(ExactSolver.ILLEGAL, full[0]);
    assertEquals(0, full[6]);
  }

  @Test
  void finishedGamesScoreTheirResult() {
    String draw = "121212212121343434434343565656656565777777";
    ConnectFourState state = played(draw);
    assertTrue(state.isTerminal());
    assertEquals(0, solver.solve(state));
    assertEquals(0, solver.result(state));
    assertEquals(0, solver.perfectActions(state).length);
    assertEquals(-1, solver.result(played("1212121")));
    assertEquals(0, solver.bestActions(played("1212121")).length);
  }

  @Test
  void stopsWhenAskedTo() {
    AtomicInteger asked = new AtomicInteger();
    ConnectFourSolver stopped =
        new ConnectFourSolver(
            new ConnectFour(), 16, () -> asked.incrementAndGet() > 2, OpeningBook.empty());
    assertThrows(CancellationException.class, () -> stopped.solve(played("")));
    assertEquals(3, asked.get());
    asked.set(-1_000_000);
    ConnectFourState late = randomPosition(new ConnectFour(), 24, Seeds.stream(4, "stop"));
    assertEquals(solver.solve(late), stopped.solve(late));
    assertTrue(stopped.nodes() > 3 * 16_000);
  }

  @Test
  void refusesPositionsOfOtherGames() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class, () -> solver.solve(new TicTacToe().initialState()));
    assertEquals(
        "This solver is for connect-four, but the position is one of tic-tac-toe",
        refusal.getMessage());
    GameState small = new ConnectFour(5, 4).initialState();
    assertThrows(IllegalArgumentException.class, () -> solver.solve(small));
  }

  /** The definition of the score, word for word. */
  private static int minimax(GameState state, Map<GameState, Integer> known) {
    Integer before = known.get(state);
    if (before != null) {
      return before;
    }
    int best = Integer.MIN_VALUE;
    if (state.isTerminal()) {
      int stones = (state.ply() + 1) / 2;
      int most = (state.game().maximumLength() + 1) / 2 + 1;
      best = state.outcome().returnFor(state.player()) * (most - stones);
    }
    for (int action : state.legalActions()) {
      best = Math.max(best, -minimax(state.play(action), known));
    }
    known.put(state, best);
    return best;
  }

  private static int[] greatest(int[] scores) {
    int most = Arrays.stream(scores).max().orElseThrow();
    return IntStream.range(0, scores.length).filter(a -> scores[a] == most).toArray();
  }

  /** A position that random play reaches at this ply, its games not over before. */
  private static ConnectFourState randomPosition(ConnectFour game, int ply, RandomGenerator rng) {
    ConnectFourState state = game.initialState();
    while (state.ply() < ply) {
      int[] legal = state.legalActions();
      state =
          legal.length == 0 ? game.initialState() : state.play(legal[rng.nextInt(legal.length)]);
    }
    return state.isTerminal() ? randomPosition(game, ply, rng) : state;
  }

  private static ConnectFourState played(String moves) {
    ConnectFourState state = new ConnectFour().initialState();
    for (int i = 0; i < moves.length(); i++) {
      state = state.play(state.game().parseAction(moves.substring(i, i + 1)));
    }
    return state;
  }
}

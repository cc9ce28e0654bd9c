package move37.search.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.Player;
import move37.game.othello.Othello;
import move37.game.othello.OthelloRules;
import move37.game.othello.OthelloState;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OthelloEndgameTest {
  private static final Path SHARED = Path.of("..", "shared", "data", "othello");
  private static final Pattern SCORED_MOVE = Pattern.compile("([A-H][1-8]):([+-]\\d+);");
  private static final Othello GAME = new Othello();

  private final OthelloEndgame solver = new OthelloEndgame(GAME, () -> false);

  /** Late positions of random games against plain minimax; the last number is of empty cells. */
  @ParameterizedTest
  @CsvSource({"8, 8, 12", "6, 8, 12", "8, 3, 100", "6, 1, 100", "4, 9, 20"})
  void agreesWithPlainMinimax(int size, int empty, int positions) {
    Othello game = new Othello(size);
    OthelloEndgame fast = new OthelloEndgame(game, () -> false);
    Map<GameState, Integer> known = new HashMap<>();
    for (int i = 0; i < positions; i++) {
      OthelloState state = randomPosition(game, empty, Seeds.stream(1, "minimax", i));
      assertEquals(minimax(state, known), fast.solve(state), state::toString);
      int[] best =
          Arrays.stream(state.legalActions())
              .filter(a -> -minimax(state.play(a), known) == minimax(state, known))
              .toArray();
      assertArrayEquals(best, fast.bestActions(state), state::toString);
    }
  }

  /** As everyone finds it: the second player wins 4x4 Othello by 11 discs to 3. */
  @Test
  void solvesTheSmallestBoard() {
    Othello small = new Othello(4);
    OthelloEndgame whole = new OthelloEndgame(small, () -> false);
    assertEquals(-(11 - 3 + 2), whole.solve(small.initialState()));
    assertEquals(4, whole.bestActions(small.initialState()).length);
  }

  /** The endgame test positions of the French federation's forum with up to 16 empty cells. */
  @ParameterizedTest
  @ValueSource(strings = {"fforum-1-19.obf", "fforum-20-39.obf"})
  void agreesWithPublishedScores(String file) throws IOException {
    Path path = SHARED.resolve("ffo").resolve(file);
    assumeTrue(Files.exists(path), "data from others is not here");
    int solved = 0;
    for (String line : Files.readAllLines(path)) {
      long mover = discs(line, line.charAt(65));
      long opponent = discs(line, line.charAt(65) == 'X' ? 'O' : 'X');
      int empty = 64 - Long.bitCount(mover | opponent);
      List<MatchResult> moves = SCORED_MOVE.matcher(line).results().toList();
      if (empty <= 16) {
        assertEquals(score(moves.getFirst()), solver.solve(mover, opponent), line);
        solved++;
      }
      if (empty <= 14) {
        moves.forEach(move -> assertEquals(score(move), afterMove(mover, opponent, move), line));
      }
    }
    assertTrue(solved >= 2, "solved " + solved);
  }

  private static int score(MatchResult move) {
    return Integer.parseInt(move.group(2));
  }

  private int afterMove(long mover, long opponent, MatchResult move) {
    int cell = GAME.parseAction(move.group(1).toLowerCase(Locale.ROOT));
    long disc = 1L << cell;
    long turned = OthelloRules.flips(mover, opponent, disc);
    return -solver.solve(opponent ^ turned, mover | turned | disc);
  }

  private static long discs(String line, char color) {
    long discs = 0;
    for (int cell = 0; cell < 64; cell++) {
      discs |= line.charAt(cell) == color ? 1L << cell : 0;
    }
    return discs;
  }

  /** Along a perfect game of 6x6 the score stays what it is at its end: White leads by 4. */
  @Test
  void perfectPlayKeepsTheScore() throws IOException {
    Path path = SHARED.resolve("perfect_6x6.txt");
    assumeTrue(Files.exists(path), "data from others is not here");
    List<String> lines = Files.readAllLines(path);
    Othello small = new Othello(6);
    OthelloEndgame late = new OthelloEndgame(small, () -> false);
    OthelloState state = small.initialState();
    for (String name : lines.get(lines.size() - 2).split(" ", -1)) {
      if (Long.bitCount(state.empty()) <= 16) {
        assertEquals(state.player() == Player.SECOND ? 4 : -4, late.solve(state));
        int action = small.parseAction(name);
        assertTrue(Arrays.stream(late.bestActions(state)).anyMatch(best -> best == action));
      }
      state = state.play(small.parseAction(name));
    }
    assertEquals(-4, state.player() == Player.FIRST ? late.solve(state) : -late.solve(state));
  }

  /** What the table holds from before changes nothing. */
  @Test
  void scoreIsTheBestMoveScoreWhateverIsInTheTable() {
    for (int i = 0; i < 12; i++) {
      OthelloState state = randomPosition(GAME, 12, Seeds.stream(2, "table", i));
      int score = solver.solve(state);
      int best =
          Arrays.stream(state.legalActions())
              .map(action -> -solver.solve(state.play(action)))
              .max()
              .orElseThrow();
      assertEquals(score, best);
      assertEquals(score, solver.solve(state));
      solver.clear();
      assertEquals(score, solver.solve(state));
    }
  }

  @Test
  void reachGrowsWithTheDepth() {
    OthelloState nine = randomPosition(GAME, 9, Seeds.stream(3, "reach"));
    assertFalse(solver.isInReach(nine, 2));
    assertTrue(solver.isInReach(nine, 3));
    assertFalse(solver.isInReach(randomPosition(GAME, 20, Seeds.stream(3, "reach")), 60));
  }

  @Test
  void finishedGamesScoreTheirLead() {
    OthelloState over = randomPosition(GAME, 0, Seeds.stream(4, "over"));
    int lead = Long.bitCount(over.moverDiscs()) - Long.bitCount(over.opponentDiscs());
    assertEquals(lead, solver.solve(over));
    assertEquals(0, solver.bestActions(over).length);
  }

  @Test
  void stopsWhenAskedToAndGoesOnAfterwards() {
    AtomicBoolean stop = new AtomicBoolean(true);
    OthelloEndgame stopped = new OthelloEndgame(GAME, stop::get);
    OthelloState state = randomPosition(GAME, 18, Seeds.stream(5, "stop"));
    assertThrows(CancellationException.class, () -> stopped.solve(state));
    assertTrue(stopped.nodes() > 0 && stopped.nodes() < 10_000, "nodes " + stopped.nodes());
    stop.set(false);
    OthelloState late = randomPosition(GAME, 12, Seeds.stream(5, "stop"));
    assertEquals(solver.solve(late), stopped.solve(late));
  }

  @Test
  void isOfferedForOthelloAlone() {
    assertTrue(EndgameSolver.of(GAME, () -> false).isPresent());
    assertTrue(EndgameSolver.of(new Othello(6), () -> false).isPresent());
    assertTrue(EndgameSolver.of(new TicTacToe(), () -> false).isEmpty());
    GameState other = new Othello(6).initialState();
    var refusal = assertThrows(IllegalArgumentException.class, () -> solver.solve(other));
    assertEquals(
        "This solver is for othello, but the position is one of othello-6x6", refusal.getMessage());
  }

  /** The definition of the score, word for word. */
  private static int minimax(OthelloState state, Map<GameState, Integer> known) {
    Integer before = known.get(state);
    if (before != null) {
      return before;
    }
    int best = Integer.MIN_VALUE;
    if (state.isTerminal()) {
      int lead = Long.bitCount(state.moverDiscs()) - Long.bitCount(state.opponentDiscs());
      best = lead + Integer.signum(lead) * Long.bitCount(state.empty());
    }
    for (int action : state.legalActions()) {
      best = Math.max(best, -minimax(state.play(action), known));
    }
    known.put(state, best);
    return best;
  }

  /** A position that random play reaches with this many empty cells, most of them not over. */
  private static OthelloState randomPosition(Othello game, int empty, RandomGenerator rng) {
    OthelloState state = game.initialState();
    while (Long.bitCount(state.empty()) > empty) {
      int[] legal = state.legalActions();
      state =
          legal.length == 0 ? game.initialState() : state.play(legal[rng.nextInt(legal.length)]);
    }
    return state;
  }
}

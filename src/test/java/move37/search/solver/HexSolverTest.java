package move37.search.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.hex.Hex;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexSolverTest {
  private static final Path OPENINGS = Path.of("../shared/data/hex/openings_solved.txt");

  /** The first player wins on every board: another stone never hurts (Nash). */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void firstWinsFromTheEmptyBoard(int size) {
    Hex game = new Hex(size);
    assertEquals(1, new HexSolver(game, () -> false).solve(game.initialState()));
  }

  /** All openings of the small boards, against tables of the field. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void openingsAreAsPublished(int size) throws IOException {
    Assumptions.assumeTrue(Files.exists(OPENINGS));
    List<String> lines = Files.readAllLines(OPENINGS);
    String title = "size " + size + "x" + size + " ";
    int from = 0;
    while (!lines.get(from).startsWith(title)) {
      from++;
    }
    String table = String.join(" ", lines.subList(from + 1, from + 1 + size));
    String[] winners = table.strip().split(" +", -1);
    Hex game = new Hex(size);
    int[] results = new HexSolver(game, () -> false).solveAll(game.initialState());
    assertEquals(winners.length, results.length);
    for (int cell = 0; cell < results.length; cell++) {
      assertEquals(winners[cell].equals("B") ? 1 : -1, results[cell], game.actionName(cell));
    }
  }

  @Test
  void agreesWithTheFullTreeOfTheSmallestBoards() {
    for (int size = 2; size <= 3; size++) {
      Hex game = new Hex(size);
      HexSolver solver = new HexSolver(game, () -> false);
      FullTreeSolver full = new FullTreeSolver(() -> false);
      for (int i = 0; i < 150; i++) {
        GameState state = random(game, i % (size * size), i);
        assertEquals(full.result(state), solver.result(state), state::toString);
        assertArrayEquals(full.resultAll(state), solver.resultAll(state), state::toString);
      }
    }
  }

  /** Well into the game the whole tree of a larger board is small enough. */
  @Test
  void agreesWithTheFullTreeOfLatePositions() {
    for (int size = 4; size <= 5; size++) {
      Hex game = new Hex(size);
      HexSolver solver = new HexSolver(game, () -> false);
      FullTreeSolver full = new FullTreeSolver(() -> false);
      for (int i = 0; i < 25; i++) {
        GameState state = random(game, size * size - 8, i);
        assertEquals(full.result(state), solver.result(state), state::toString);
      }
    }
  }

  /** Random moves as long as the game goes on, no more than this. */
  private static GameState random(Hex game, int plies, long seed) {
    RandomGenerator random = Seeds.stream(seed, "hex solver", plies);
    GameState state = game.initialState();
    while (!state.isTerminal() && state.ply() < plies) {
      int[] legal = state.legalActions();
      state = state.play(legal[random.nextInt(legal.length)]);
    }
    return state;
  }

  @Test
  void solvesOnlyWhatItCan() {
    assertTrue(ExactSolver.exists(new Hex(5)));
    assertFalse(ExactSolver.exists(new Hex(6)));
    assertFalse(ExactSolver.exists(new Hex(5, true)));
    assertTrue(ExactSolver.of(new Hex(5), () -> false).isPresent());
    assertTrue(ExactSolver.of(new Hex(6), () -> false).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> new HexSolver(new Hex(6), () -> false));
    HexSolver solver = new HexSolver(new Hex(4), () -> false);
    GameState other = new Hex(5).initialState();
    assertThrows(IllegalArgumentException.class, () -> solver.solve(other));
  }

  @Test
  void givesUpWhenAskedTo() {
    Hex game = new Hex(5);
    HexSolver solver = new HexSolver(game, () -> true);
    assertThrows(CancellationException.class, () -> solver.solve(game.initialState()));
  }
}

package move37.game.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import move37.game.Player;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that others counted. */
class GoPerftTest {
  private static final Path COUNTS = Path.of("..", "shared", "data", "go", "perft.csv");

  /** Positions to play to; the moves in them are counted. */
  private static final long MOST = 60_000;

  /** Longer than any line counted here. */
  private static final int ENDLESS = 1000;

  @Test
  void sequencesOfMovesAreAsManyAsOthersCounted() throws IOException {
    assumeTrue(Files.exists(COUNTS), "data from others is not here");
    int checked = 0;
    for (String line : Files.readAllLines(COUNTS)) {
      if (!line.startsWith("#") && !line.startsWith("name,")) {
        checked += check(List.of(line.split(",", -1)));
      }
    }
    assertTrue(checked > 40, "counts " + checked);
  }

  private static int check(List<String> fields) {
    long[] counts =
        List.of(fields.get(4).split(" ", -1)).stream().mapToLong(Long::parseLong).toArray();
    boolean isEmpty19 = fields.get(0).equals("empty19");
    String rows = isEmpty19 ? (".".repeat(19) + "/").repeat(19) : fields.get(1);
    String diagram = rows.replace('/', '\n').replace('b', 'X').replace('w', 'O');
    int size = rows.indexOf('/');
    GoRules rules = new GoRules(size, 0.5, fields.get(3).equals("TT"), false, ENDLESS);
    Player player = fields.get(2).equals("b") ? Player.FIRST : Player.SECOND;
    GoState state = new Go(rules).position(diagram, player);
    int depth = 1;
    for (; depth < counts.length && counts[depth - 1] <= MOST; depth++) {
      int plies = depth;
      assertEquals(counts[depth], sequences(state, depth), () -> fields.get(0) + " ply " + plies);
    }
    return depth - 1;
  }

  /** The last moves are counted without being played. */
  private static long sequences(GoState state, int depth) {
    int[] legal = state.legalActions();
    if (depth == 1) {
      return legal.length;
    }
    long count = 0;
    for (int action : legal) {
      count += sequences(state.play(action), depth - 1);
    }
    return count;
  }

  /** Tromp and Farnebäck, "Combinatorics of Go", 2006: OEIS A094777. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 57", "3, 12675"})
  void boardsWhoseChainsAllHaveLiberties(int size, int expected) {
    Go game = new Go(size);
    int cells = size * size;
    int boards = (int) Math.pow(3, cells);
    int legal = 0;
    for (int board = 0; board < boards; board++) {
      String ternary = Integer.toString(board, 3);
      String digits = "0".repeat(cells - ternary.length()) + ternary;
      legal += isLegal(game, digits.replace('0', '.').replace('1', 'X').replace('2', 'O')) ? 1 : 0;
    }
    assertEquals(expected, legal);
  }

  private static boolean isLegal(Go game, String diagram) {
    try {
      GoState state = game.position(diagram, Player.FIRST);
      assertEquals(diagram, state.toString().replace("\n", "").toUpperCase(Locale.ROOT));
      return true;
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage().endsWith("has no liberty"), e.getMessage());
      return false;
    }
  }
}

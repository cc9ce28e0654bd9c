package move37.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.catalog.Games;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Games that another implementation wrote down, with board, legal actions and returns. */
class PlaythroughTest {
  private static final Path SHARED = Path.of("..", "shared", "data", "playthroughs");
  private static final Pattern STATE_HEADING = Pattern.compile("\n# State \\d+\n");

  private static final Pattern BOARD_ROW = Pattern.compile("(?:\\d )?([-.xo ]*[-.xo])(?: \\d)?");

  @ParameterizedTest
  @CsvSource({
    "tic-tac-toe, tic_tac_toe.txt",
    "connect-four, connect_four.txt",
    "othello, othello.txt"
  })
  void agreesWithAPlaythrough(String game, String file) throws IOException {
    Path path = SHARED.resolve(file);
    assumeTrue(Files.exists(path), "data from others is not here");
    int checked = 0;
    boolean finished = false;
    for (String block : STATE_HEADING.splitAsStream(Files.readString(path)).toList()) {
      if (block.contains("\nIsTerminal() = ")) {
        GameState state = replay(Games.byId(game), numbers(block, "History"));
        agrees(block, state);
        finished |= state.isTerminal();
        checked++;
      }
    }
    assertTrue(checked >= 4 && finished, "states " + checked);
  }

  private static GameState replay(Game game, List<Integer> actions) {
    GameState state = game.initialState();
    for (int action : actions) {
      state = state.play(action);
    }
    return state;
  }

  private static void agrees(String block, GameState state) {
    assertEquals(board(block), state.toString().toLowerCase(Locale.ROOT));
    assertEquals(block.contains("IsTerminal() = True"), state.isTerminal());
    if (state.isTerminal()) {
      int first = state.outcome().returnFor(Player.FIRST);
      assertEquals(List.of(first, -first), numbers(block, "Returns"));
    } else {
      List<Integer> legal = Arrays.stream(state.legalActions()).boxed().toList();
      assertEquals(legal, numbers(block, "LegalActions"));
      int mover = state.player() == Player.FIRST ? 0 : 1;
      assertTrue(block.contains("CurrentPlayer() = " + mover + "\n"));
    }
  }

  /** The rows in the comment at the head, with or without their numbers at both ends. */
  private static String board(String block) {
    return block
        .lines()
        .takeWhile(line -> line.startsWith("# "))
        .map(line -> BOARD_ROW.matcher(line.substring(2)))
        .filter(Matcher::matches)
        .map(row -> row.group(1).replace(" ", "").replace('-', '.') + "\n")
        .reduce("", String::concat);
  }

  /** The numbers in the line {@code name() = [1, 2, 3]}. */
  private static List<Integer> numbers(String block, String name) {
    Matcher line = Pattern.compile("(?m)^" + name + "\\(\\) = \\[(.*)]$").matcher(block);
    assertTrue(line.find(), name);
    return Pattern.compile("-?\\d+")
        .matcher(line.group(1))
        .results()
        .map(number -> Integer.valueOf(number.group()))
        .toList();
  }
}

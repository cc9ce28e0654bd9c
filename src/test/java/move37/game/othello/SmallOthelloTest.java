package move37.game.othello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Perft;
import org.junit.jupiter.api.Test;

/** The same laws on the board of 6x6. */
class SmallOthelloTest extends GameContract {
  private static final Path COUNTS = Path.of("..", "shared", "data", "othello", "perft.csv");
  private static final Path PERFECT_GAME =
      Path.of("..", "shared", "data", "othello", "perfect_6x6.txt");

  @Override
  protected Game game() {
    return new Othello(6);
  }

  @Override
  protected int randomGames() {
    return 20;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(
        new Transposition(
            actions("e4", "e3", "d2", "e5", "d5"), actions("d5", "e5", "e4", "e3", "d2")));
  }

  @Test
  void sizeIsPartOfTheName() {
    assertEquals("othello-6x6", game().id());
    assertEquals(37, game().actionCount());
    assertEquals(63, game().maximumLength());
    assertNotEquals(new Othello(), game());
    assertNotEquals(new Othello().initialState(), game().initialState());
    assertEquals("......\n......\n..OX..\n..XO..\n......\n......\n", start().toString());
  }

  @Test
  void boardsThatDoNotFitAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Othello(10));
    assertThrows(IllegalArgumentException.class, () -> new Othello(7));
    assertThrows(IllegalArgumentException.class, () -> new Othello(2));
  }

  @Test
  void cellsBeyondTheBoardHaveNoName() {
    assertEquals(35, game().parseAction("f6"));
    assertEquals(36, game().parseAction("pass"));
    assertThrows(IllegalArgumentException.class, () -> game().parseAction("g1"));
    assertThrows(IllegalArgumentException.class, () -> game().parseAction("a7"));
  }

  @Test
  void countsAgreeWithThoseOfOthers() throws IOException {
    assumeTrue(Files.exists(COUNTS), "data from others is not here");
    String line =
        Files.readAllLines(COUNTS).stream()
            .filter(each -> each.startsWith("6x6,pass_is_ply,"))
            .findFirst()
            .orElseThrow();
    List<String> counts = List.of(line.substring(line.lastIndexOf(',') + 1).split(" ", -1));
    for (int depth = 1; depth <= 9; depth++) {
      assertEquals(Long.parseLong(counts.get(depth - 1)), Perft.sequences(game(), depth));
    }
  }

  /** A game that all solvers agree on: White wins by 20 to 16 (Feinstein 1993). */
  @Test
  void aPerfectGameIsLegalAndWhiteWinsIt() throws IOException {
    assumeTrue(Files.exists(PERFECT_GAME), "data from others is not here");
    List<String> lines = Files.readAllLines(PERFECT_GAME);
    String moves = lines.get(lines.size() - 2);
    GameState end = after(actions(moves.split(" ", -1)));
    assertEquals(Outcome.SECOND_WINS, end.outcome());
    assertEquals(16, end.toString().chars().filter(c -> c == 'X').count());
    assertEquals(20, end.toString().chars().filter(c -> c == 'O').count());
  }

  private GameState start() {
    return game().initialState();
  }

  private List<Integer> actions(String... names) {
    return Arrays.stream(names).map(game()::parseAction).toList();
  }
}

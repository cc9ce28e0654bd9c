package move37.game.gomoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.Outcome;
import org.junit.jupiter.api.Test;

class ForcedWinSearchTest {
  private static final OptionalInt WIN = OptionalInt.of(1);

  /** Exactly the wins within five plies are found, in random positions of both rules. */
  @Test
  void findsAllWinsWithinFivePliesAndNoOthers() {
    int[] found = new int[3];
    for (int i = 0; i < 300; i++) {
      GomokuRule rule = i % 4 < 2 ? GomokuRule.FREESTYLE : GomokuRule.STANDARD;
      GomokuState state = random(new Gomoku(6 + i % 2, rule), 12 + i % 7, i);
      for (int plies = 1; plies <= 5; plies += 2) {
        boolean wins = wins(state, plies);
        List<Integer> line = find(state, plies);
        int limit = plies;
        assertEquals(wins, !line.isEmpty(), () -> rule + " within " + limit + "\n" + state);
        if (wins) {
          assertTrue(line.size() <= plies && line.size() % 2 == 1);
          found[plies / 2]++;
          break;
        }
      }
    }
    assertTrue(IntStream.of(found).allMatch(n -> n > 2), () -> Arrays.toString(found));
  }

  /** By trying everything: whether the player to move wins in so many plies, an odd number. */
  private static boolean wins(GameState state, int plies) {
    int[] actions = state.legalActions();
    if (IntStream.of(actions).anyMatch(a -> state.immediateReturn(a).equals(WIN))) {
      return true;
    }
    return plies > 1
        && IntStream.of(actions).mapToObj(state::play).anyMatch(next -> loses(next, plies - 1));
  }

  private static boolean loses(GameState state, int plies) {
    return !state.isTerminal()
        && IntStream.of(state.legalActions())
            .mapToObj(state::play)
            .allMatch(next -> !next.isTerminal() && wins(next, plies - 1));
  }

  /** Six fours in a row, and eight: from games of alpha-beta at depth 1 against itself. */
  @Test
  void findsVictoriesByContinuousFours() {
    assertFours(
        13,
        Lines.position(
            GomokuRule.FREESTYLE,
            "...............",
            "...XX..........",
            "....O...O......",
            ".O.XOO.O.X.....",
            "..XOOXO.XXXO..O",
            "..OXOXXOOOOX.X.",
            ".XOXXXOXXXOOX..",
            "....OX.XOOOX.O.",
            "....XOOO.XXXO.O",
            ".........OOX.X.",
            ".......X...OX..",
            "..........XX.X.",
            "..........X...O",
            ".........O.....",
            "..............."));
    assertFours(
        17,
        Lines.position(
            GomokuRule.FREESTYLE,
            "......O...X....",
            ".XOXX.OX.O.....",
            "....OXX.OX.....",
            ".O.XOOOOXX.....",
            "..XOOXOOXXXO..O",
            "..OXOXXOOOOX.X.",
            ".XOXXXOXXXOOX..",
            "....OX.XOOOX.O.",
            "....XOOO.XXXO.O",
            "......XOOOOX.X.",
            "..XOO.XXO..OXO.",
            ".....XXOX.XXOX.",
            "...OXXXXOXXXOXO",
            "...XXOOXOOOXO..",
            "..OOO.........."));
  }

  /** Each defence but the one in the line loses at once, up to the last, where all do. */
  private static void assertFours(int plies, GomokuState state) {
    assertEquals(List.of(), find(state, plies - 2));
    List<Integer> line = find(state, plies);
    assertEquals(plies, line.size());
    GomokuState at = state;
    for (int i = 0; i + 2 < plies; i += 2) {
      GomokuState next = at.play(line.get(i));
      int answer = line.get(i + 1);
      for (int defence : next.legalActions()) {
        boolean loses = defence != answer || i + 3 == plies;
        assertTrue(!loses || wins(next.play(defence), 1), () -> "no four\n" + next);
      }
      at = next.play(answer);
    }
    assertEquals(Outcome.winFor(state.player()), at.play(line.getLast()).outcome());
  }

  /** Two open threes, each with all its answers, then fours. */
  @Test
  void findsWinsByOpenThrees() {
    GomokuState state = Lines.winByOpenThrees();
    List<Integer> line = find(state, 9);
    assertEquals(9, line.size());
    GomokuState next = state.play(line.getFirst());
    for (int defence : next.legalActions()) {
      assertFalse(find(next.play(defence), 7).isEmpty(), state.game().actionName(defence));
    }
  }

  /** Longer wins hold against every defence, move by move. */
  @Test
  void longerWinsHoldAgainstEveryDefence() {
    int found = 0;
    for (int i = 0; i < 300; i++) {
      GomokuState state = random(new Gomoku(8, GomokuRule.FREESTYLE), 16, i);
      List<Integer> line = find(state, 9);
      if (line.size() >= 7) {
        found++;
        assertHolds(state, line.size());
      }
    }
    assertTrue(found >= 5, "found " + found);
  }

  private static void assertHolds(GomokuState state, int plies) {
    List<Integer> line = find(state, plies);
    assertFalse(line.isEmpty(), () -> "no win within " + plies + "\n" + state);
    GomokuState next = state.play(line.getFirst());
    if (!next.isTerminal()) {
      for (int defence : next.legalActions()) {
        GomokuState after = next.play(defence);
        assertFalse(after.isTerminal(), () -> "refuted\n" + after);
        assertHolds(after, plies - 2);
      }
    }
  }

  private static List<Integer> find(GomokuState state, int plies) {
    return new ForcedWinSearch(state.board()).find(plies);
  }

  private static GomokuState random(Gomoku game, int plies, long seed) {
    for (int attempt = 0; ; attempt++) {
      RandomGenerator random = Seeds.stream(seed, "forced win", attempt);
      GomokuState state = game.initialState();
      while (!state.isTerminal() && state.ply() < plies) {
        int[] legal = state.legalActions();
        state = state.play(legal[random.nextInt(legal.length)]);
      }
      if (!state.isTerminal()) {
        return state;
      }
    }
  }
}

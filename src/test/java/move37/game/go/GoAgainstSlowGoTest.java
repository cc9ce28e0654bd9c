package move37.game.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Player;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random games in which every position is compared with {@link SlowGo}. */
class GoAgainstSlowGoTest {
  /** Rarely and never twice, so that boards fill and are captured empty again and again. */
  private static final double PASS_RATE = 0.02;

  @ParameterizedTest
  @CsvSource({"2, 30", "3, 30", "4, 15", "5, 8", "7, 2", "9, 1"})
  void stonesLibertiesLegalMovesAndScoreAgree(int size, int games) {
    int captures = 0;
    for (int i = 0; i < games; i++) {
      boolean suicideAllowed = i % 2 == 0;
      GoRules rules = GoRules.of(size).withKomi(0);
      Go game = new Go(suicideAllowed ? rules.withSuicide() : rules);
      captures += compare(game, new SlowGo(size, suicideAllowed), Seeds.stream(5, "go", size, i));
    }
    assertTrue(captures >= games, "captures " + captures);
  }

  private static int compare(Go game, SlowGo slow, RandomGenerator rng) {
    GoState state = game.initialState();
    int stones = 0;
    int captures = 0;
    while (!state.isTerminal()) {
      char color = state.player() == Player.FIRST ? 'X' : 'O';
      int[] legal = state.legalActions();
      assertEquals(
          IntStream.range(0, game.pass()).filter(c -> slow.isLegal(c, color)).boxed().toList(),
          IntStream.of(legal).limit(legal.length - 1).boxed().toList());
      int action =
          legal.length == 1 || (rng.nextDouble() < PASS_RATE && state.lastAction() != game.pass())
              ? game.pass()
              : legal[rng.nextInt(legal.length - 1)];
      state = state.play(action);
      if (action != game.pass()) {
        slow.play(action, color);
      }
      int now = agree(state, slow);
      captures += action != game.pass() && now <= stones ? 1 : 0;
      stones = now;
    }
    return captures;
  }

  private static int agree(GoState state, SlowGo slow) {
    int stones = 0;
    for (int cell = 0; cell < state.game().pass(); cell++) {
      char stone = state.pieceAt(cell).map(p -> p == Player.FIRST ? 'X' : 'O').orElse('.');
      assertEquals(slow.at(cell), stone);
      if (stone != '.') {
        int point = state.game().grid().point(cell);
        assertEquals(Math.min(3, slow.liberties(cell)), state.board().liberties(point));
        stones++;
      }
    }
    assertEquals(slow.lead(), state.score());
    return stones;
  }
}

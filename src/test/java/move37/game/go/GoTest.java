package move37.game.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Player;
import org.junit.jupiter.api.Test;

class GoTest extends GameContract {
  @Override
  protected Game game() {
    return new Go(9);
  }

  @Override
  protected int randomGames() {
    return 2;
  }

  /** None: superko sees by what way a position was reached. */
  @Override
  protected List<Transposition> transpositions() {
    return List.of();
  }

  @Test
  void pointsAreNamedAsInTheGoTextProtocol() {
    Go nine = new Go(9);
    assertEquals("A9", nine.actionName(0));
    assertEquals("J9", nine.actionName(8));
    assertEquals("A1", nine.actionName(72));
    assertEquals("E5", nine.actionName(40));
    assertEquals("pass", nine.actionName(81));
    assertEquals("T19", new Go(19).actionName(18));
    assertEquals("H12", new Go(19).actionName(7 * 19 + 7));
    assertEquals(40, nine.parseAction("e5"));
    assertEquals(81, nine.parseAction("PASS"));
    for (String wrong : List.of("I5", "K1", "A10", "A0", "A01", "A", "5E", "A9 ", "resign")) {
      assertThrows(IllegalArgumentException.class, () -> nine.parseAction(wrong), wrong);
    }
  }

  @Test
  void openingsHaveNeitherPassesNorStonesOnTheEdgeOrInAtari() {
    String diagram =
        """
        .......
        ..O....
        .O.O...
        .......
        .......
        .......
        .......
        """;
    GoState state = new Go(7).position(diagram, Player.FIRST);
    List<String> unfit =
        IntStream.of(state.legalActions())
            .filter(action -> !state.game().suitsOpening(state, action))
            .mapToObj(state.game()::actionName)
            .filter(name -> !name.matches("[AG].|.[17]"))
            .toList();
    assertFalse(state.game().suitsOpening(state, state.game().parseAction("A4")));
    assertEquals(List.of("C5", "pass"), unfit);
    Go small = new Go(5);
    assertTrue(small.suitsOpening(small.initialState(), 0));
    assertFalse(small.suitsOpening(small.initialState(), small.pass()));
  }

  @Test
  void statesThatOnlyLookAlikeAreNotEqual() {
    GameState one = after(List.of(0, 1, 2));
    GameState other = after(List.of(2, 1, 0));
    assertEquals(one.toString(), other.toString());
    assertNotEquals(one, other);
    assertNotEquals(after(List.of()), after(List.of(81)));
  }

  @Test
  void rulesArePartOfTheGame() {
    assertEquals("go-9x9", game().id());
    assertEquals(243, game().maximumLength());
    assertEquals(82, game().actionCount());
    assertNotEquals(game(), new Go(GoRules.of(9).withKomi(6.5)));
    assertNotEquals(game().initialState(), new Go(GoRules.of(9).withSuicide()).initialState());
  }

  @Test
  void rulesThatDoNotFitAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Go(0));
    assertThrows(IllegalArgumentException.class, () -> new Go(20));
    for (double komi : List.of(6.25, 1e9, Double.NaN)) {
      var refusal =
          assertThrows(IllegalArgumentException.class, () -> GoRules.of(9).withKomi(komi));
      assertTrue(refusal.getMessage().contains(Double.toString(komi)), refusal.getMessage());
    }
  }
}

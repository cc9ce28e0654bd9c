package move37.game.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import move37.game.Game;
import org.junit.jupiter.api.Test;

class GamesTest {
  @Test
  void gamesAreFoundByTheirIds() {
    for (Game game : Games.all()) {
      assertSame(game, Games.byId(game.id()));
    }
    assertEquals(Games.all().size(), Games.all().stream().map(Game::id).distinct().count());
  }

  @Test
  void idsAreLowerCaseWithHyphens() {
    for (Game game : Games.all()) {
      assertTrue(game.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), game.id());
    }
  }

  @Test
  void wrongNameIsAnsweredWithTheList() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Games.byId("chess"));
    assertEquals("There is no game \"chess\": choose one of " + Games.ids(), refusal.getMessage());
    assertTrue(
        Games.ids().startsWith("tic-tac-toe, connect-four-5x4, connect-four, "), Games.ids());
  }
}

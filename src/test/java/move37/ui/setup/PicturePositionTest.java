package move37.ui.setup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import org.junit.jupiter.api.Test;

class PicturePositionTest {
  @Test
  void everyCardShowsAGameThatIsUnderWay() {
    for (Game game : Games.all()) {
      GameState state = PicturePosition.of(game);
      long pieces =
          IntStream.range(0, game.board().cells())
              .filter(cell -> state.pieceAt(cell).isPresent())
              .count();
      assertTrue(pieces >= 4, () -> game + "\n" + state + Arrays.toString(state.legalActions()));
      assertFalse(state.isTerminal());
    }
  }
}

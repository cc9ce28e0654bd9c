package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import move37.experiment.LiveGame;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import move37.search.SearchResult;
import org.junit.jupiter.api.Test;

class LiveGamePublisherTest {
  private static final Game GAME = Games.byId("tic-tac-toe");

  private final AtomicReference<LiveGame> latest = new AtomicReference<>();
  private final LiveGamePublisher publisher = new LiveGamePublisher(GAME, () -> 3, latest);
  private GameState state = GAME.initialState();

  @Test
  void aDealtOpeningIsPublishedWithTheFirstSearchedMove() {
    begin();
    deal(0);
    deal(4);
    assertNull(latest.get());
    search(8);
    LiveGame picture = latest.get();
    assertEquals(3, picture.generation());
    assertEquals(List.of(0, 4, 8), actions(picture));
    assertEquals(
        List.of(false, false, true),
        picture.moves().stream().map(LiveGame.LiveMove::searched).toList());
  }

  @Test
  void theEndOfAGameStaysInSightUntilTheNextGamesFirstSearchedMove() {
    playWholeGame();
    LiveGame end = latest.get();
    assertTrue(end.isFinished());
    begin();
    deal(2);
    deal(6);
    assertEquals(end, latest.get());
    search(4);
    LiveGame next = latest.get();
    assertFalse(next.isFinished());
    assertEquals(end.id() + 1, next.id());
    assertEquals(Optional.of(end), next.before());
  }

  @Test
  void onlyOneGameIsKeptBehindTheNewest() {
    for (int i = 0; i < 4; i++) {
      playWholeGame();
    }
    LiveGame before = latest.get().before().orElseThrow();
    assertEquals(latest.get().id() - 1, before.id());
    assertTrue(before.isFinished());
    assertEquals(Optional.empty(), before.before());
  }

  private void playWholeGame() {
    begin();
    deal(0);
    for (int action : new int[] {3, 1, 4, 2}) {
      search(action);
    }
  }

  private void begin() {
    state = GAME.initialState();
    publisher.gameStarted();
  }

  private void deal(int action) {
    publisher.moved(state, action, Optional.empty());
    state = state.play(action);
  }

  private void search(int action) {
    publisher.moved(state, action, Optional.of(result()));
    state = state.play(action);
  }

  private static SearchResult result() {
    float[] policy = new float[GAME.actionCount()];
    return new SearchResult(0, policy, policy, new int[policy.length], policy, 0.1f, 0.2f, 8);
  }

  private static List<Integer> actions(LiveGame game) {
    return game.moves().stream().map(LiveGame.LiveMove::action).toList();
  }
}

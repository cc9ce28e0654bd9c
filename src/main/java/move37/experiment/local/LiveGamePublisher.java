package move37.experiment.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import move37.experiment.LiveGame;
import move37.game.Game;
import move37.game.GameState;
import move37.search.SearchResult;
import move37.training.MoveObserver;

/**
 * Turns the moves of the watched board into pictures for the window; the newest picture wins. A
 * game is first published with its first searched move: until then the end of the game before stays
 * in sight.
 */
final class LiveGamePublisher implements MoveObserver {
  private final Game game;
  private final IntSupplier generation;
  private final AtomicReference<LiveGame> latest;
  private final List<LiveGame.LiveMove> moves = new ArrayList<>();
  private Optional<LiveGame> gameBefore = Optional.empty();
  private long id;

  /**
   * @param generation the generation that plays at the moment
   * @param latest where the picture goes
   */
  LiveGamePublisher(Game game, IntSupplier generation, AtomicReference<LiveGame> latest) {
    this.game = game;
    this.generation = generation;
    this.latest = latest;
  }

  @Override
  public void gameStarted() {
    gameBefore = Optional.ofNullable(latest.get());
    id++;
    moves.clear();
  }

  @Override
  public void moved(GameState before, int action, Optional<SearchResult> search) {
    moves.add(search.map(result -> found(action, result)).orElseGet(() -> dealt(action)));
    if (search.isPresent()) {
      latest.set(new LiveGame(game, id, generation.getAsInt(), moves, gameBefore));
    }
  }

  private static LiveGame.LiveMove found(int action, SearchResult result) {
    return new LiveGame.LiveMove(
        action, true, result.prior(), result.policy(), result.networkValue(), result.value());
  }

  private LiveGame.LiveMove dealt(int action) {
    float[] nothing = new float[game.actionCount()];
    return new LiveGame.LiveMove(action, false, nothing, nothing, 0, 0);
  }
}

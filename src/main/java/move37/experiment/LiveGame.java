package move37.experiment;

import java.util.List;
import java.util.Optional;
import move37.game.Game;
import move37.game.GameState;

/**
 * A self-play game as it stands: the real game of one lane, published after each searched move.
 *
 * @param id distinguishes this game from all others of the run; grows
 * @param generation the generation of both players
 * @param moves the moves so far, with what the mover thought
 * @param before the whole game that this board played before, so that who looks seldom still sees
 *     its end; has no game before itself
 */
public record LiveGame(
    Game game, long id, int generation, List<LiveMove> moves, Optional<LiveGame> before) {
  public LiveGame {
    moves = List.copyOf(moves);
    before = before.map(LiveGame::alone);
  }

  /** A game with none before it. */
  public LiveGame(Game game, long id, int generation, List<LiveMove> moves) {
    this(game, id, generation, moves, Optional.empty());
  }

  private LiveGame alone() {
    return before.isEmpty() ? this : new LiveGame(game, id, generation, moves);
  }

  /** The position after the first {@code ply} moves. */
  public GameState stateAt(int ply) {
    GameState state = game.initialState();
    for (int i = 0; i < ply; i++) {
      state = state.play(moves.get(i).action());
    }
    return state;
  }

  /** Whether the game is over. */
  public boolean isFinished() {
    return stateAt(moves.size()).isTerminal();
  }

  /**
   * A move and the mind behind it.
   *
   * @param action what was played
   * @param searched whether the mover searched; of a random opening move all numbers below are 0
   * @param prior the network's policy, length actionCount
   * @param policy the search's policy, length actionCount
   * @param networkValue the network's value of the position before the move, for the mover, in [-1,
   *     1]
   * @param value the search's value, same perspective
   */
  public record LiveMove(
      int action,
      boolean searched,
      float[] prior,
      float[] policy,
      float networkValue,
      float value) {}
}
